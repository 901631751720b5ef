import type { EntityType } from '../../model/entity.ts';
import type { RelationKind } from '../../model/relation-kind.ts';
import type { Place } from '../dataset.ts';
import { below, type Finding } from '../finding.ts';
import type { Rule } from './rule.ts';

type End = EntityType | undefined;
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

/** The ends of a relation are of the types that its kind links, and not one and the same record. */
export const relationEnds: Rule = (dataset) => [
  ...dataset.relations.flatMap(({ place, record }) => endsOf(record, place)),
  ...dataset.measures.flatMap(({ place, record }) =>
    (record.relations ?? []).flatMap((relation, index) => endsOf(relation, below(place, 'relations', index))),
  ),
];

interface Linked {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
}

function endsOf({ kind, from, to }: Linked, place: Place): readonly Finding[] {
  const allowed = ENDS[kind];
  const ends = [typeOf(from), typeOf(to)] as const;
  const fits = allowed.some(([starts, goals]) => includes(starts, ends[0]) && includes(goals, ends[1]));
  if (fits && from !== to) return [];
  return [
    {
      code: 'WRONG_RELATION_ENDS',
      severity: 'error',
      place: below(place, 'kind'),
      text: `${kind} links ${allowed.map(show).join(' or ')}, but got: ${from} → ${to}`,
      advice: 'Turn the ends round, or choose the kind that says what is meant (docs/data-model.md).',
    },
  ];
}

function show([from, to]: Pair): string {
  return `${from.join('/')} → ${to.join('/')}`.toLowerCase();
}

function includes(types: readonly EntityType[], type: End): boolean {
  return type !== undefined && types.includes(type);
}

const TYPES: Readonly<Record<string, EntityType>> = {
  ministry: 'MINISTRY',
  isac: 'ISAC',
  organization: 'ORGANIZATION',
  sector: 'SECTOR',
  strategy: 'STRATEGY',
  goal: 'GOAL',
  measure: 'MEASURE',
  instrument: 'INSTRUMENT',
  event: 'EVENT',
};

function typeOf(key: string): End {
  return TYPES[key.slice(0, key.indexOf(':'))];
}
