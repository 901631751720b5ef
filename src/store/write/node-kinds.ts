import type { FactKind, Said } from './fact.ts';

/** A kind of node, told by its main label. */
export interface NodeKind {
  readonly label: string;
  /** All labels that such a node has beside `Node`. */
  readonly labels: readonly string[];
  readonly facts: Exclude<FactKind, 'relations'>;
  /** The enum value of `EntityType`; undefined for what is no entity. */
  readonly entityType: string | undefined;
}

const NODE_KINDS: readonly NodeKind[] = [
  thing('Document', 'documents'),
  thing('Page', 'pages'),
  entity('Strategy', 'strategies'),
  entity('Goal', 'goals'),
  entity('Ministry', 'actors', ['Actor']),
  entity('Isac', 'actors', ['Actor']),
  entity('Organization', 'actors', ['Actor']),
  entity('Sector', 'sectors'),
  entity('Instrument', 'instruments'),
  entity('Event', 'events'),
  entity('Measure', 'measures'),
  thing('MeasureEntry', 'entries'),
  thing('Observation', 'observations'),
];

function thing(label: string, facts: NodeKind['facts']): NodeKind {
  return { label, labels: [label], facts, entityType: undefined };
}

/** Its type is its label in capitals: `EntityType` of the schema. */
function entity(label: string, facts: NodeKind['facts'], above: readonly string[] = []): NodeKind {
  return { label, labels: ['Entity', ...above, label], facts, entityType: label.toUpperCase() };
}

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
