import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';

// Both are CommonJS whose exports are the function itself, while their types tell of a `default` inside.
const louvain = 'default' in louvainModule ? louvainModule.default : louvainModule;
const betweenness = 'default' in betweennessModule ? betweennessModule.default : betweennessModule;

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

/** The share of shortest ways between the others that lead through each node. */
export function betweennessOf(ids: readonly string[], lines: readonly Line[]): ReadonlyMap<string, number> {
  const graph = undirected(ids, lines);
  if (graph.size === 0) return new Map(ids.map((id) => [id, 0]));
  const found = betweenness(graph, { getEdgeWeight: null, normalized: ids.length > 2 });
  return new Map(ids.map((id) => [id, found[id] ?? 0]));
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
