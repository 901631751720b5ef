import { getNamedType } from 'graphql';
import { nameKey } from '../../model/text.ts';
import type { Sourced } from '../request/sourced.ts';
import type { FilterModel } from '../schema-model/model.ts';
import { groupByModel, hasType } from './by-model.ts';
import { compare } from './compare.ts';
import type { Compilation } from './compilation.ts';
import { computedFilter } from './filters/computed-filter.ts';
import { nodeTypeOf, targetOf } from './order.ts';
import type { Scope } from './scope.ts';
import { nodeScope } from './scope.ts';
import { sourceOf } from './source.ts';
import type { Start } from './start.ts';
import { startAt } from './start.ts';
import { all, any, subquery } from './text.ts';

/** What a `where` puts on what a scope holds. */
interface Filter {
  /** Undefined where it holds for everything. */
  readonly condition: string | undefined;
  /** A node that the filter names, on a relationship of which all that passes hangs; undefined where there is none. */
  readonly start?: Start | undefined;
}

/** One of the conditions that must all hold. */
interface Conjunct {
  readonly condition: string | undefined;
  readonly startWith?: ((others: string | undefined) => Start) | undefined;
}

/** The filter of a list of nodes, which may begin where the filter names nodes. */
export function filterOf(compilation: Compilation, where: Sourced | undefined, scope: Scope): Filter {
  if (where === undefined) return { condition: undefined };
  const conjuncts = compilation.condition(() => conjunctsOf(compilation, where, scope));
  const condition = allOf(conjuncts);
  const first = conjuncts.find(({ startWith }) => startWith !== undefined);
  // What is named itself is found sooner still.
  if (where.fields.has('id') || first?.startWith === undefined) return { condition };
  return { condition, start: first.startWith(allOf(conjuncts.filter((each) => each !== first))) };
}

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
  return compilation.condition(() => allOf(conjunctsOf(compilation, where, scope)));
}

function allOf(conjuncts: readonly Conjunct[]): string | undefined {
  return all(conjuncts.map(({ condition }) => condition));
}

function conjunctsOf(compilation: Compilation, where: Sourced, scope: Scope): readonly Conjunct[] {
  return [...where.fields].map(([name, value]): Conjunct => {
    const model = compilation.model.filter(where.typeName, name);
    if (model.kind === 'field') return related(compilation, value, scope, model.field);
    return { condition: conditionOf(compilation, name, model, value, scope) };
  });
}

function conditionOf(
  compilation: Compilation,
  name: string,
  model: Exclude<FilterModel, { readonly kind: 'field' }>,
  value: Sourced,
  scope: Scope,
): string | undefined {
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
    case 'computed':
      return computedFilter(compilation, model.by, value, scope, whereCondition);
  }
}

/** Some node of a field passes: `EXISTS { … }`, by type where the field differs between them. */
function related(compilation: Compilation, value: Sourced, scope: Scope, field: string): Conjunct {
  const groups = groupByModel(compilation, scope.types, field);
  const conjuncts = groups.map((group): Conjunct => {
    const [type] = group.types;
    const definition = type?.getFields()[field];
    if (definition === undefined) return { condition: 'false' };
    const to = compilation.name('n');
    const target = nodeScope(to, compilation.possibleTypes(nodeTypeOf(getNamedType(definition.type))));
    const condition = value.isInputObject
      ? whereCondition(compilation, value, target)
      : compare(compilation, value)?.(`${to}:Node AND ${to}.id`);
    const label = targetOf(compilation, group.types, field);
    const source = sourceOf(group.model, scope.variable, to, label);
    const exists = subquery('EXISTS', [...source.lines(condition), `RETURN ${to}`]);
    if (groups.length > 1) {
      return { condition: `${hasType(compilation, scope.variable, group.types)} AND ${exists}` };
    }
    const { model } = group;
    const isNamed = !value.isInputObject || value.fields.has('id');
    if (!isNamed || scope.types.length > 1 || condition === undefined || model.kind !== 'pattern')
      return { condition: exists };
    const { pattern } = model;
    return {
      condition: exists,
      startWith: (others) => startAt(compilation, { to, label, condition, pattern, others }, scope),
    };
  });
  const [only] = conjuncts;
  return conjuncts.length === 1 && only !== undefined
    ? only
    : { condition: any(conjuncts.map(({ condition }) => condition)) };
}

/** Text as names are compared: one width, one case, no blanks. */
function fold(value: unknown): unknown {
  return typeof value === 'string' ? nameKey(value) : value;
}
