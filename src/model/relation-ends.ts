import type { EntityType } from './entity.ts';
import type { RelationKind } from './relation-kind.ts';

type Pair = readonly [from: readonly EntityType[], to: readonly EntityType[]];

const ACTOR = ['MINISTRY', 'ISAC', 'ORGANIZATION'] as const;
const MEASURE = ['MEASURE'] as const;
const TEXT = ['INSTRUMENT', 'STRATEGY'] as const;

/** Which types may stand at the ends of each kind (docs/data-model.md, relationships). */
const ENDS: Readonly<Record<RelationKind, readonly Pair[]>> = {
  RESPONSIBLE_FOR: [[['MINISTRY'], MEASURE]],
  INVOLVES: [[MEASURE, [...ACTOR, 'INSTRUMENT', 'EVENT']]],
  RESTATES: [[MEASURE, MEASURE]],
  SUCCEEDS: [[MEASURE, MEASURE]],
  SUPPORTS: [
    [ACTOR, [...ACTOR, 'INSTRUMENT', 'EVENT']],
    [['INSTRUMENT'], ACTOR],
  ],
  SHARES_INFORMATION_WITH: [
    [
      [...ACTOR, 'INSTRUMENT'],
      [...ACTOR, 'INSTRUMENT'],
    ],
  ],
  PARTNER_OF: [[ACTOR, ACTOR]],
  MEMBER_OF: [[ACTOR, ACTOR]],
  MEETS_WITH: [[ACTOR, ACTOR]],
  CONVENES: [[ACTOR, [...ACTOR, 'INSTRUMENT', 'EVENT']]],
  PART_OF: [
    [ACTOR, ACTOR],
    [['INSTRUMENT'], ['INSTRUMENT']],
  ],
  OPERATES: [[ACTOR, [...ACTOR, 'INSTRUMENT']]],
  PUBLISHES: [[ACTOR, TEXT]],
  REVISES: [[ACTOR, TEXT]],
  PROMOTES: [[ACTOR, TEXT]],
  EXERCISES_WITH: [[ACTOR, ACTOR]],
  FUNDS: [[ACTOR, [...ACTOR, 'INSTRUMENT']]],
  REQUESTS: [[ACTOR, [...ACTOR, 'INSTRUMENT']]],
  STANDARDIZES_AT: [[ACTOR, ACTOR]],
  PARTICIPATES_IN: [[ACTOR, [...ACTOR, 'INSTRUMENT', 'EVENT']]],
  SUPERVISES: [[['MINISTRY'], ACTOR]],
  OVERSEES: [[['MINISTRY'], ['SECTOR']]],
  COVERS: [[['ISAC', 'ORGANIZATION'], ['SECTOR']]],
  SECRETARIAT_OF: [[ACTOR, [...ACTOR, 'INSTRUMENT']]],
  SUCCEEDED_BY: [
    [ACTOR, ACTOR],
    [['INSTRUMENT'], ['INSTRUMENT']],
    [['STRATEGY'], ['STRATEGY']],
  ],
};

/** Whether a relation of a kind may go from a thing of one type to a thing of another. */
export function mayLink(
  kind: RelationKind,
  from: EntityType | undefined,
  to: EntityType | undefined,
): boolean {
  return ENDS[kind].some(([starts, goals]) => includes(starts, from) && includes(goals, to));
}

/** What a kind links, for a message: `ministry → sector`. */
export function endsInWords(kind: RelationKind): string {
  return ENDS[kind].map(([from, to]) => `${from.join('/')} → ${to.join('/')}`.toLowerCase()).join(' or ');
}

function includes(types: readonly EntityType[], type: EntityType | undefined): boolean {
  return type !== undefined && types.includes(type);
}
