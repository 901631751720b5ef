import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';

// CommonJS whose exports are the function itself, while its types tell of a `default` inside.
const louvain = 'default' in louvainModule ? louvainModule.default : louvainModule;

/** What the drawn graph tells of a node. */
export interface NodeMetrics {
  /** From 0, the largest first; of two of one size the one whose first node comes first. */
  readonly community: number;
  /** From 0 to 1. */
  readonly betweenness: number;
}

export type NodeMetric = keyof NodeMetrics;

/** A line between two nodes, by their ids. */
export interface Line {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** The communities (Louvain) of a graph, each node's by its id. The same graph gives the same ones. */
export function communitiesOf(ids: readonly string[], lines: readonly Line[]): ReadonlyMap<string, number> {
  const graph = undirected(ids, lines);
  if (graph.size === 0) return new Map(ids.map((id, index) => [id, index]));
  const found = louvain(graph, { getEdgeWeight: 'weight', randomWalk: false, rng: () => 0.5 });
  const members = new Map<number | undefined, string[]>();
  for (const id of ids) members.set(found[id], [...(members.get(found[id]) ?? []), id]);
  const order = [...members.keys()].sort(
    (a, b) => (members.get(b)?.length ?? 0) - (members.get(a)?.length ?? 0),
  );
  const place = new Map(order.map((community, index) => [community, index]));
  return new Map(ids.map((id) => [id, place.get(found[id]) ?? 0]));
}

/**
 * The share of shortest ways between the others that lead through each node (Brandes 2001). A thousand nodes take a second: `pause`
 * is asked after each node whose ways were followed.
 */
export async function betweennessOf(
  ids: readonly string[],
  lines: readonly Line[],
  pause: () => Promise<void> | undefined,
): Promise<ReadonlyMap<string, number>> {
  const graph = undirected(ids, lines);
  if (graph.size === 0) return new Map(ids.map((id) => [id, 0]));
  const followed = createUnweightedIndexedBrandes(graph);
  const shares = new Float64Array(ids.length);
  const passed = new Float64Array(ids.length);
  for (let from = 0; from < ids.length; from += 1) {
    const [reached, before, ways] = followed(from);
    passed.fill(0);
    // The farthest first: what leads through a node is known once all behind it are.
    for (let node = reached.pop(); node !== undefined; node = reached.pop()) {
      const behind = passed[node] ?? 0;
      for (const nearer of before[node] ?? []) {
        passed[nearer] = (passed[nearer] ?? 0) + ((ways[nearer] ?? 0) / (ways[node] ?? 1)) * (1 + behind);
      }
      if (node !== from) shares[node] = (shares[node] ?? 0) + behind;
    }
    await pause();
  }
  // Of all pairs of others, in both directions.
  const pairs = Math.max(1, (ids.length - 1) * (ids.length - 2));
  return new Map(ids.map((id, index) => [id, (shares[index] ?? 0) / pairs]));
}

/** One edge between two nodes, as heavy as all their lines; a line from a node to itself draws nobody nearer. */
function undirected(ids: readonly string[], lines: readonly Line[]): UndirectedGraph {
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  for (const id of ids) graph.addNode(id);
  for (const { source, target, weight } of lines) {
    if (source === target) continue;
    const edge = graph.edge(source, target);
    if (edge === undefined) graph.addEdge(source, target, { weight });
    else graph.updateEdgeAttribute(edge, 'weight', (known: number | undefined) => (known ?? 0) + weight);
  }
  return graph;
}
