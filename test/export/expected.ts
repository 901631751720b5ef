import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, recordOf } from '../../src/export/attributes.ts';
import type { AttributeValue } from '../../src/export/attributes.ts';
import { labelOf } from '../../src/export/graph.ts';
import type { GraphSource } from '../../src/export/graph.ts';
import { safeSource } from '../../src/export/safe-text.ts';

export type Properties = Readonly<Record<string, AttributeValue>>;

/** What every format must give back: nodes with id and label, edges with identity, ends and weight. */
export interface ReadGraph {
  readonly nodes: readonly Properties[];
  readonly edges: readonly Properties[];
}

/** The source as a reader should find it, every text safe. */
export async function expectedGraph(source: GraphSource): Promise<ReadGraph> {
  const nodes: Properties[] = [];
  const edges: Properties[] = [];
  const safe = safeSource(source);
  for await (const batch of safe.nodes()) {
    for (const node of batch) {
      nodes.push({ id: node.id, label: labelOf(node), ...recordOf(NODE_ATTRIBUTES, node) });
    }
  }
  for await (const batch of safe.edges()) {
    for (const edge of batch) {
      const { id, source: from, target, weight } = edge;
      edges.push({ id, source: from, target, weight, ...recordOf(EDGE_ATTRIBUTES, edge) });
    }
  }
  return { nodes, edges };
}

/** The type of an attribute by name, for formats whose values are all text. */
export function typedValue(name: string, text: string): AttributeValue {
  const declared = [...NODE_ATTRIBUTES, ...EDGE_ATTRIBUTES].find(
    (attribute) => attribute.name === name,
  )?.type;
  if (name === 'weight' || declared === 'double' || declared === 'integer') return Number(text);
  if (declared === 'flag') return text === 'true';
  if (declared === 'years') return [...text.matchAll(/\d+/gu)].map(([year]) => Number(year));
  return text;
}
