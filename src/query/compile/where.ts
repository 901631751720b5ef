import { getNamedType } from 'graphql';
import { nameKey } from '../../model/text.ts';
import type { Sourced } from '../request/sourced.ts';
import { groupByModel, hasType } from './by-model.ts';
import { compare } from './compare.ts';
import type { Compilation } from './compilation.ts';
import { computedFilter } from './filters/computed-filter.ts';
import { nodeTypeOf, targetOf } from './order.ts';
import type { Scope } from './scope.ts';
import { nodeScope } from './scope.ts';
import { sourceOf } from './source.ts';
import { all, any, subquery } from './text.ts';

/**
 * The condition that a `where` puts on what a scope holds; undefined where it holds for everything. What is missing passes no
 * comparison, and passes its negation.
 */
export function whereCondition(
  compilation: Compilation,
  where: Sourced | undefined,
  scope: Scope,
): string | undefined {
  if (where === undefined) return undefined;
  return compilation.condition(() => conditionOf(compilation, where, scope));
}

function conditionOf(compilation: Compilation, where: Sourced, scope: Scope): string | undefined {
  return all(
    [...where.fields].map(([name, value]) => {
      const model = compilation.model.filter(where.typeName, name);
      switch (model.kind) {
        case 'and':
          return all(value.items.map((item) => whereCondition(compilation, item, scope)));
        case 'or':
          return any(value.items.map((item) => whereCondition(compilation, item, scope)));
        case 'not': {
          const inner = whereCondition(compilation, value, scope);
          return inner === undefined ? 'false' : `NOT coalesce(${inner}, false)`;
        }
        case 'properties': {
          const comparison = compare(compilation, value, model.folded ? fold : undefined);
          const condition =
            comparison && any(model.properties.map((property) => comparison(scope.property(property))));
          // Ids are unique among `:Node`, whose index the label lets the database take.
          return condition && name === 'id' ? `${scope.variable}:Node AND ${condition}` : condition;
        }
        case 'list': {
          const item = compilation.name('x');
          const comparison = compare(compilation, value)?.(item);
          return comparison && `any(${item} IN ${scope.property(model.property)} WHERE ${comparison})`;
        }
        case 'field':
          return relatedCondition(compilation, value, scope, model.field);
        case 'computed':
          return computedFilter(compilation, model.by, value, scope, whereCondition);
      }
    }),
  );
}

/** Some node of a field passes: `EXISTS { … }`, by type where the field differs between them. */
function relatedCondition(
  compilation: Compilation,
  value: Sourced,
  scope: Scope,
  field: string,
): string | undefined {
  const groups = groupByModel(compilation, scope.types, field);
  return any(
    groups.map((group) => {
      const [type] = group.types;
      const definition = type?.getFields()[field];
      if (definition === undefined) return 'false';
      const to = compilation.name('n');
      const target = nodeScope(to, compilation.possibleTypes(nodeTypeOf(getNamedType(definition.type))));
      const condition = value.isInputObject
        ? whereCondition(compilation, value, target)
        : compare(compilation, value)?.(`${to}:Node AND ${to}.id`);
      const source = sourceOf(group.model, scope.variable, to, targetOf(compilation, group.types, field));
      const exists = subquery('EXISTS', [...source.lines(condition), `RETURN ${to}`]);
      return groups.length === 1
        ? exists
        : `${hasType(compilation, scope.variable, group.types)} AND ${exists}`;
    }),
  );
}

/** Text as names are compared: one width, one case, no blanks. */
function fold(value: unknown): unknown {
  return typeof value === 'string' ? nameKey(value) : value;
}
