import type { Shape } from '../../answer/shape.ts';
import type { FieldCall } from '../field-call.ts';
import { argument } from '../field-call.ts';
import { degreeOf } from '../order.ts';
import { addGuarded } from '../scope.ts';
import { directionOf, kindsOf } from './relation-arguments.ts';

/** How many relations a node has, of some kinds, one way or both. */
export function degree(call: FieldCall): Shape {
  const count = degreeOf(call.scope.variable, kindsOf(argument(call, 'kinds')), directionOf(call));
  return { kind: 'leaf', at: addGuarded(call.row, count) };
}
