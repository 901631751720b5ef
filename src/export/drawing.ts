import type { ExportEdge, ExportNode, GraphSource } from './graph.ts';

/** What of a graph fits on one drawing, and what did not. */
export interface Drawing {
  readonly nodes: readonly ExportNode[];
  readonly edges: readonly ExportEdge[];
  readonly omittedNodes: number;
  readonly omittedEdges: number;
}

export interface DrawingSize {
  readonly nodes: number;
  readonly edges: number;
}

/**
 * The best connected nodes (then by id) and the edges between them, up to the size; the rest is only counted.
 * Holds one batch more than the size, whatever the graph's.
 */
export async function drawingOf(source: GraphSource, size: DrawingSize): Promise<Drawing> {
  let nodes: readonly ExportNode[] = [];
  let nodeCount = 0;
  for await (const batch of source.nodes()) {
    nodes = bestConnected([...nodes, ...batch], size.nodes);
    nodeCount += batch.length;
  }
  const ids = new Set(nodes.map(({ id }) => id));
  const edges: ExportEdge[] = [];
  let edgeCount = 0;
  for await (const batch of source.edges()) {
    edgeCount += batch.length;
    if (edges.length === size.edges) continue;
    const among = batch.filter(({ source: from, target }) => ids.has(from) && ids.has(target));
    edges.push(...among.slice(0, size.edges - edges.length));
  }
  return { nodes, edges, omittedNodes: nodeCount - nodes.length, omittedEdges: edgeCount - edges.length };
}

function bestConnected(nodes: readonly ExportNode[], count: number): ExportNode[] {
  return [...nodes]
    .sort((one, other) => other.degree - one.degree || (one.id < other.id ? -1 : 1))
    .slice(0, count);
}

/** `Drawn: 200 of 812 nodes, 500 of 2,310 edges …`, or nothing where all is drawn. */
export function omissionNote({ nodes, edges, omittedNodes, omittedEdges }: Drawing): string | undefined {
  if (omittedNodes === 0 && omittedEdges === 0) return undefined;
  const ofNodes = `${nodes.length} of ${nodes.length + omittedNodes} nodes`;
  const ofEdges = `${edges.length} of ${edges.length + omittedEdges} edges`;
  return `Drawn: ${ofNodes}, ${ofEdges}, the best connected first; ask for a smaller part to see all of it`;
}
