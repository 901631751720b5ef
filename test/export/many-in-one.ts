import { listedSource } from './sample-graph.ts';
import type { ListedSource } from './sample-graph.ts';

/** The graphs side by side, so that a program that starts slowly reads all of them at once. */
export function manyInOne(graphs: readonly ListedSource[]): ListedSource {
  const nodes = graphs.flatMap(({ listed }, graph) =>
    listed.nodes.map((node) => ({ ...node, id: `${graph}:${node.id}` })),
  );
  const edges = graphs.flatMap(({ listed }, graph) =>
    listed.edges.map((edge) => ({
      ...edge,
      id: `${graph}:${edge.id}`,
      source: `${graph}:${edge.source}`,
      target: `${graph}:${edge.target}`,
    })),
  );
  return listedSource(nodes, edges);
}
