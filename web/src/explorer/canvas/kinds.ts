import type { EntityType, RelationKind } from '../../../generated/graphql.ts';

/** What a reader tells apart at a glance: the kinds of relation in five families. */
export const FAMILIES = ['measures', 'cooperation', 'oversight', 'support', 'works'] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Readonly<Record<RelationKind, Family>> = {
  RESPONSIBLE_FOR: 'measures',
  INVOLVES: 'measures',
  RESTATES: 'measures',
  SUCCEEDS: 'measures',
  SHARES_INFORMATION_WITH: 'cooperation',
  PARTNER_OF: 'cooperation',
  MEETS_WITH: 'cooperation',
  EXERCISES_WITH: 'cooperation',
  MEMBER_OF: 'cooperation',
  PARTICIPATES_IN: 'cooperation',
  SUPERVISES: 'oversight',
  OVERSEES: 'oversight',
  COVERS: 'oversight',
  PART_OF: 'oversight',
  SECRETARIAT_OF: 'oversight',
  CONVENES: 'oversight',
  SUCCEEDED_BY: 'oversight',
  SUPPORTS: 'support',
  FUNDS: 'support',
  PROMOTES: 'support',
  REQUESTS: 'support',
  OPERATES: 'works',
  PUBLISHES: 'works',
  REVISES: 'works',
  STANDARDIZES_AT: 'works',
};

/** Every kind of relation, family by family. */
export const KINDS: readonly RelationKind[] = Object.keys(FAMILY_OF).filter(
  (kind): kind is RelationKind => kind in FAMILY_OF,
);

export function familyOf(kind: RelationKind): Family {
  return FAMILY_OF[kind];
}

export function isRelationKind(name: string): name is RelationKind {
  return Object.hasOwn(FAMILY_OF, name);
}

/** In the order of the legend. */
export const ENTITY_TYPES: readonly EntityType[] = [
  'MINISTRY',
  'ISAC',
  'SECTOR',
  'ORGANIZATION',
  'MEASURE',
  'INSTRUMENT',
  'EVENT',
  'GOAL',
  'STRATEGY',
];

const PREFIXES: Readonly<Record<string, EntityType>> = {
  ministry: 'MINISTRY',
  isac: 'ISAC',
  sector: 'SECTOR',
  organization: 'ORGANIZATION',
  measure: 'MEASURE',
  instrument: 'INSTRUMENT',
  event: 'EVENT',
  goal: 'GOAL',
  strategy: 'STRATEGY',
};

/** The type that an id begins with: `isac:f-isac` is an ISAC. */
export function typeOfId(id: string): EntityType {
  return PREFIXES[id.slice(0, id.indexOf(':'))] ?? 'ORGANIZATION';
}
