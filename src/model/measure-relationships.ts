import type { RelationKind } from './relation-kind.ts';

/** A relationship at one end of which a measure stands always: from its other end, their number is the number of measures. */
export interface MeasureRelationship {
  /** Seen from the other end. */
  readonly direction: 'IN' | 'OUT';
  /**
   * Of a relation, which may stand between the same ends more than once (told of two fiscal years): the relationship that stands beside it
   * for each beyond the first, so that the difference of two degrees counts the measures.
   */
  readonly further?: string;
}

const RELATIONSHIPS: Readonly<Record<string, MeasureRelationship>> = {
  RESPONSIBLE_FOR: { direction: 'OUT', further: 'FURTHER_RESPONSIBLE_FOR' },
  INVOLVES: { direction: 'IN', further: 'FURTHER_INVOLVES' },
  TOWARDS: { direction: 'IN' },
} satisfies Partial<Record<RelationKind | 'TOWARDS', MeasureRelationship>>;

/** Undefined for a relationship that may lead to anything else. */
export function measureRelationship(type: string): MeasureRelationship | undefined {
  return RELATIONSHIPS[type];
}

/** Kinds of relation with the relationship that stands beside each relation beyond the first between the same ends. */
export const FURTHER_TYPES: readonly (readonly [kind: string, further: string])[] = Object.entries(
  RELATIONSHIPS,
).flatMap(([kind, { further }]) => (further === undefined ? [] : [[kind, further] as const]));
