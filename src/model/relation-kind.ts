/** The kinds of relation; each is also the native relationship type in Neo4j. Meanings: docs/data-model.md. */
export const RELATION_KINDS = [
  'RESPONSIBLE_FOR',
  'SUPPORTS',
  'SHARES_INFORMATION_WITH',
  'PARTNER_OF',
  'MEMBER_OF',
  'MEETS_WITH',
  'CONVENES',
  'PART_OF',
  'OPERATES',
  'PUBLISHES',
  'REVISES',
  'PROMOTES',
  'EXERCISES_WITH',
  'FUNDS',
  'REQUESTS',
  'STANDARDIZES_AT',
  'PARTICIPATES_IN',
  'SUPERVISES',
  'OVERSEES',
  'COVERS',
  'SECRETARIAT_OF',
  'SUCCEEDED_BY',
  'INVOLVES',
  'RESTATES',
  'SUCCEEDS',
] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

export function isRelationKind(value: unknown): value is RelationKind {
  return (RELATION_KINDS as readonly unknown[]).includes(value);
}
