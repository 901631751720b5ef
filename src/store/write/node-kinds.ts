import type { FactKind, Said } from './fact.ts';

/** The main label of a kind of node, and the file that writes it. */
export interface NodeKind {
  readonly label: string;
  readonly statement: string;
  readonly facts: Exclude<FactKind, 'relations'>;
  /** The enum value of `EntityType`; undefined for what is no entity. */
  readonly entityType: string | undefined;
}

export const NODE_KINDS: readonly NodeKind[] = [
  { label: 'Document', statement: 'node-document', facts: 'documents', entityType: undefined },
  { label: 'Page', statement: 'node-page', facts: 'pages', entityType: undefined },
  { label: 'Strategy', statement: 'node-strategy', facts: 'strategies', entityType: 'STRATEGY' },
  { label: 'Goal', statement: 'node-goal', facts: 'goals', entityType: 'GOAL' },
  { label: 'Ministry', statement: 'node-ministry', facts: 'actors', entityType: 'MINISTRY' },
  { label: 'Isac', statement: 'node-isac', facts: 'actors', entityType: 'ISAC' },
  { label: 'Organization', statement: 'node-organization', facts: 'actors', entityType: 'ORGANIZATION' },
  { label: 'Sector', statement: 'node-sector', facts: 'sectors', entityType: 'SECTOR' },
  { label: 'Instrument', statement: 'node-instrument', facts: 'instruments', entityType: 'INSTRUMENT' },
  { label: 'Event', statement: 'node-event', facts: 'events', entityType: 'EVENT' },
  { label: 'Measure', statement: 'node-measure', facts: 'measures', entityType: 'MEASURE' },
  { label: 'MeasureEntry', statement: 'node-entry', facts: 'entries', entityType: undefined },
  { label: 'Observation', statement: 'node-observation', facts: 'observations', entityType: undefined },
];

/** Of a fact: an actor's kind of node is what it says it is. */
export function nodeKindOf(facts: FactKind, said: Said): NodeKind {
  const kind = NODE_KINDS.find(
    (candidate) => candidate.facts === facts && (facts !== 'actors' || candidate.entityType === said['type']),
  );
  if (kind === undefined)
    throw new TypeError(`No kind of node holds ${facts} of type ${String(said['type'])}`);
  return kind;
}

export function nodeKindOfLabels(labels: readonly string[]): NodeKind | undefined {
  return NODE_KINDS.find(({ label }) => labels.includes(label));
}
