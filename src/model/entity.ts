/** The types of entity: what has a name and may stand at an end of a relation. Each is also a label in Neo4j. */
export const ENTITY_LABELS = {
  STRATEGY: 'Strategy',
  GOAL: 'Goal',
  MEASURE: 'Measure',
  MINISTRY: 'Ministry',
  ISAC: 'Isac',
  ORGANIZATION: 'Organization',
  SECTOR: 'Sector',
  INSTRUMENT: 'Instrument',
  EVENT: 'Event',
} as const;

export type EntityType = keyof typeof ENTITY_LABELS;

/** The type of what an id or a key names, which it begins with: `isac:ict-isac` is an ISAC. */
export function entityTypeOf(id: string): EntityType | undefined {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':'))).toUpperCase();
  return isEntityType(prefix) ? prefix : undefined;
}

export function isEntityType(value: unknown): value is EntityType {
  return typeof value === 'string' && Object.hasOwn(ENTITY_LABELS, value);
}

export const ACTOR_TYPES = ['MINISTRY', 'ISAC', 'ORGANIZATION'] as const satisfies readonly EntityType[];
export type ActorType = (typeof ACTOR_TYPES)[number];

export const ORGANIZATION_KINDS = [
  'AGENCY',
  'COMMISSION',
  'COUNCIL',
  'CEPTOAR',
  'INDUSTRY_BODY',
  'RESEARCH_INSTITUTE',
  'FOREIGN_BODY',
  'INTERNATIONAL_BODY',
  'GROUP',
  'COMPANY',
  'COMPANY_CLASS',
  'OTHER',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const INSTRUMENT_KINDS = [
  'GUIDELINE',
  'STANDARD',
  'FRAMEWORK',
  'PROGRAMME',
  'SYSTEM',
  'EXERCISE',
  'CERTIFICATION',
  'LAW',
  'PLAN',
  'FUND',
  'OTHER',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

export const MEASURE_STATUSES = ['NEW', 'CONTINUES', 'ENDS', 'UNKNOWN'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

export const MEASURE_PARTS = ['ANNEX2', 'BODY', 'EXEC_SUMMARY', 'ANNEX4', 'ANNEX5', 'OTHER'] as const;
export type MeasurePart = (typeof MEASURE_PARTS)[number];

export const ENTRY_KINDS = ['PLAN', 'RESULT'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const ALIAS_KINDS = [
  'OFFICIAL',
  'SHORT',
  'FORMER',
  'SPELLING',
  'TRANSLATION',
  'ABBREVIATION',
] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

export const ORIGINS = ['EXTRACTED', 'CURATED', 'REGISTRY'] as const;
/** How a fact came to be here; in the order in which the best is told (docs/data-model.md, provenance). */
export type Origin = (typeof ORIGINS)[number];

export type Language = 'JA' | 'EN';
