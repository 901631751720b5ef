import { ENTITY_LABELS } from '../model/entity.ts';
import type { EntityType, Origin } from '../model/entity.ts';
import { RELATION_KINDS } from '../model/relation-kind.ts';
import type { RelationKind } from '../model/relation-kind.ts';

/** Vocabularies that we use, and our own, `sg`, which lies under the configured base. */
const KNOWN_PREFIXES = {
  dcterms: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Prefix = keyof typeof KNOWN_PREFIXES | 'sg';
/** A term by prefix and name: `org:memberOf`. */
export type Term = `${Prefix}:${string}`;

export const DEFAULT_BASE = 'https://strategy-graph.example/';

/** Throws a TypeError where the base is no absolute IRI that ids can be added to. */
export function prefixesUnder(base: string): Readonly<Record<Prefix, string>> {
  if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*[/#:]$/iu.test(base)) {
    throw new TypeError(`A base is an absolute IRI that ends in /, # or :, but got: ${base}`);
  }
  return { ...KNOWN_PREFIXES, sg: `${base}vocabulary#` };
}

/** Classes of each type of entity, our own first. */
const CLASSES: Readonly<Record<EntityType, readonly Term[]>> = {
  STRATEGY: ['sg:Strategy', 'prov:Plan', 'schema:CreativeWork'],
  GOAL: ['sg:Goal', 'skos:Concept'],
  MEASURE: ['sg:Measure', 'prov:Plan'],
  MINISTRY: ['sg:Ministry', 'org:FormalOrganization', 'schema:GovernmentOrganization'],
  ISAC: ['sg:Isac', 'org:OrganizationalCollaboration', 'schema:Organization'],
  ORGANIZATION: ['sg:Organization', 'org:Organization', 'schema:Organization'],
  SECTOR: ['sg:Sector', 'skos:Concept'],
  INSTRUMENT: ['sg:Instrument', 'prov:Entity', 'schema:CreativeWork'],
  EVENT: ['sg:Event', 'prov:Activity', 'schema:Event'],
};

export function classesOf(type: EntityType): readonly Term[] {
  return CLASSES[type];
}

/** `MEETS_WITH` → `sg:meetsWith` */
export function propertyOf(kind: RelationKind): Term {
  const name = kind.toLowerCase().replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
  return `sg:${name}`;
}

/** What a relation says in a vocabulary that others know: the same direction, and nothing that it does not mean. */
const KNOWN_AS: Partial<Readonly<Record<RelationKind, Term>>> = {
  MEMBER_OF: 'org:memberOf',
  PART_OF: 'dcterms:isPartOf',
  SUCCEEDED_BY: 'dcterms:isReplacedBy',
  SUCCEEDS: 'prov:wasRevisionOf',
  RESTATES: 'dcterms:isVersionOf',
};

export function knownPropertyOf(kind: RelationKind): Term | undefined {
  return KNOWN_AS[kind];
}

const ACTIVITIES = {
  EXTRACTED: 'sg:extraction',
  CURATED: 'sg:curation',
  REGISTRY: 'sg:registration',
} as const satisfies Record<Origin, Term>;

/** How a fact came to be, as the activity (PROV-O) that made it. */
export function activityOf(origin: Origin): Term {
  return ACTIVITIES[origin];
}

export const OWN_CLASSES: readonly Term[] = [
  ...Object.values(ENTITY_LABELS).map((label): Term => `sg:${label}`),
  'sg:Relation',
];
export const OWN_PROPERTIES: readonly Term[] = RELATION_KINDS.map(propertyOf);
export const OWN_ACTIVITIES: readonly Term[] = Object.values(ACTIVITIES);

/** The kind of a property of ours, for those who read a file back. */
export function kindOfProperty(property: Term): RelationKind | undefined {
  return RELATION_KINDS.find((kind) => propertyOf(kind) === property);
}
