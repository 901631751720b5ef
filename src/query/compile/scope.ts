import type { GraphQLObjectType } from 'graphql';
import type { NodeMetric } from '../network/metrics.ts';
import type { Slots } from './slots.ts';

/** What stands at a place of the statement: a bound variable and the types it may have. */
export interface Scope {
  /** A node or relationship variable. */
  readonly variable: string;
  readonly types: readonly GraphQLObjectType[];
  /** The expression that reads a property. */
  readonly property: (name: string) => string;
  /** Of a relation: the variables of its ends. */
  readonly ends?: { readonly from: string; readonly to: string };
  /** Of a relation: the variables of the ends that a filter on the other end looks at. */
  readonly otherEnds?: readonly string[];
  /** Of a passage: the expression of the marker of the measure it belongs to. */
  readonly marker?: string | undefined;
  /** Of a hit: the parameter that holds what was looked for. */
  readonly search?: string;
  /** Of a drawn node: collects what is to be worked out of the drawn graph. */
  readonly metrics?: NodeMetric[];
}

export function nodeScope(variable: string, types: readonly GraphQLObjectType[]): Scope {
  return { variable, types, property: (name) => `${variable}.${name}` };
}

/** Where the expressions of one field go. */
export interface Row {
  readonly slots: Slots;
  /** Holds for the nodes that have the field at all; undefined where all have. */
  readonly guard: string | undefined;
}

/** Adds what costs work: not done for nodes that have no such field. */
export function addGuarded(row: Row, expression: string): number {
  if (row.guard === undefined) return row.slots.add(expression);
  return row.slots.add(`CASE WHEN ${row.guard} THEN ${expression} END`);
}
