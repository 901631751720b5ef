import { getNamedType, getNullableType, isListType } from 'graphql';
import { isRelationKind } from '../../model/relation-kind.ts';
import type { Shape } from '../answer/shape.ts';
import { selectionsOf } from '../request/collect-fields.ts';
import type { Compilation } from './compilation.ts';
import { compileConnection } from './connection.ts';
import { compare } from './compare.ts';
import type { FieldCall } from './field-call.ts';
import { argument } from './field-call.ts';
import { lastKeys, nodeTypeOf, orderOf } from './order.ts';
import type { Scope } from './scope.ts';
import { addGuarded, nodeScope } from './scope.ts';
import { Slots } from './slots.ts';
import { sortedPage } from './sorted-page.ts';
import type { Source } from './source.ts';
import { countOf, sourceOf } from './source.ts';
import { all, subquery } from './text.ts';
import { filterOf } from './where.ts';

/** A field that gives the nodes at the other end of a pattern, of a file, or of a label: one, a list, or a connection. */
export function compileNodes(call: FieldCall): Shape {
  const { compilation, field, model } = call;
  const named = getNamedType(field.type);
  const type = nodeTypeOf(named);
  const to = compilation.name('n');
  const scope = nodeScope(to, compilation.possibleTypes(type));
  const label = compilation.model.label(type.name);
  if (label === undefined) throw new Error(`The type ${type.name} has no label`);
  const source = sourceOf(model, call.scope.variable, to, label);
  if (type !== named) {
    const filter = filterOf(compilation, argument(call, 'where'), scope);
    const ofArguments = argumentCondition(compilation, call, scope);
    const condition = all([filter.condition, ofArguments]);
    // Lists that hang on a node already begin there.
    const start = source.isScan && ofArguments === undefined ? filter.start : undefined;
    const order = orderOf(compilation, type, scope.types, argument(call, 'orderBy'));
    return compileConnection(call, {
      scope,
      signature: order.signature,
      page: sortedPage(call, {
        variable: to,
        order,
        condition,
        start,
        bind: source.lines,
        isDistinct: source.isDistinct,
        isScan: source.isScan,
      }),
      total: () => (start === undefined ? countOf(source, to, condition) : start.total),
    });
  }
  const order = `ORDER BY ${lastKeys(compilation, type)
    .map((property) => `${to}.${property}`)
    .join(', ')}`;
  return isListType(getNullableType(field.type))
    ? listOf(call, scope, source, order)
    : oneOf(call, scope, source, order);
}

function listOf(call: FieldCall, scope: Scope, source: Source, order: string): Shape {
  const { compilation } = call;
  const slots = new Slots();
  const row = compilation.meter.charge(compilation.limits.listSize, call.nodes[0], () =>
    compilation.row(slots, scope, selectionsOf(call.nodes)),
  );
  const at = addGuarded(
    call.row,
    subquery('COLLECT', [
      ...source.lines(argumentCondition(compilation, call, scope)),
      `WITH ${source.isDistinct ? '' : 'DISTINCT '}${scope.variable}`,
      order,
      `RETURN ${slots.row}`,
    ]),
  );
  return { kind: 'rows', at, row };
}

/** The conditions of arguments that filter, such as entries(fiscalYear:) or history(of:). */
function argumentCondition(compilation: Compilation, call: FieldCall, scope: Scope): string | undefined {
  return all(
    call.field.args.map(({ name }) => {
      const filter = compilation.model.argumentFilter(call.parentName, call.field.name, name);
      const value = argument(call, name);
      if (filter === undefined || value === undefined) return undefined;
      const comparison = compare(compilation, value);
      if (filter.kind === 'list') {
        const item = compilation.name('x');
        return comparison && `any(${item} IN ${scope.property(filter.property)} WHERE ${comparison(item)})`;
      }
      if (filter.kind !== 'properties') return undefined;
      return comparison && all(filter.properties.map((property) => comparison(scope.property(property))));
    }),
  );
}

/** At most one is expected; where several relations of a kind lead on, the first in the order of its label. */
function oneOf(call: FieldCall, scope: Scope, source: Source, order: string): Shape {
  const { compilation, model } = call;
  const slots = new Slots();
  const row = compilation.meter.charge(1, call.nodes[0], () =>
    compilation.row(slots, scope, selectionsOf(call.nodes)),
  );
  const mayBeMany = model.kind !== 'pattern' || isRelationKind(model.pattern.type);
  const at = addGuarded(
    call.row,
    subquery('COLLECT', [
      ...source.lines(undefined),
      `WITH ${scope.variable}`,
      ...(mayBeMany ? [order] : []),
      'LIMIT 1',
      `RETURN ${slots.row}`,
    ]),
  );
  return { kind: 'first', at, row };
}
