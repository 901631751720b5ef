import { getNamedType } from 'graphql';
import type { Shape } from '../../answer/shape.ts';
import { selectionsOf } from '../../request/collect-fields.ts';
import type { FieldCall } from '../field-call.ts';
import { addGuarded, nodeScope } from '../scope.ts';
import { Slots } from '../slots.ts';
import { subquery } from '../text.ts';

/** The kind of a relation is its native type. */
export function kind(call: FieldCall): Shape {
  return { kind: 'leaf', at: call.row.slots.add(`type(${call.scope.variable})`) };
}

/** The start or the end of a relation, which stands bound beside it. */
export function endOf(call: FieldCall, end: 'from' | 'to'): Shape {
  const { compilation, field, nodes, row, scope } = call;
  const variable = scope.ends?.[end];
  if (variable === undefined) throw new Error('A relation has its ends bound beside it');
  const slots = new Slots();
  const types = compilation.possibleTypes(getNamedType(field.type));
  const inner = compilation.meter.charge(1, nodes[0], () =>
    compilation.row(slots, nodeScope(variable, types), selectionsOf(nodes)),
  );
  return { kind: 'row', at: addGuarded(row, slots.row), row: inner };
}

/** The measure that a relation stands in, by its id. */
export function measureOf(call: FieldCall): Shape {
  const { compilation, field, nodes, row, scope } = call;
  const slots = new Slots();
  const measure = compilation.name('n');
  const types = compilation.possibleTypes(getNamedType(field.type));
  const inner = compilation.meter.charge(1, nodes[0], () =>
    compilation.row(slots, nodeScope(measure, types), selectionsOf(nodes)),
  );
  const lines = [
    `MATCH (${measure}:Node {id: ${scope.property('measureId')}})`,
    `WHERE ${measure}:Measure`,
    `RETURN ${slots.row}`,
  ];
  return { kind: 'first', at: addGuarded(row, subquery('COLLECT', lines)), row: inner };
}
