import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, recordOf } from './attributes.ts';
import type { WriteOptions } from './format.ts';
import { labelOf } from './graph.ts';
import type { GraphSource } from './graph.ts';
import { jsonItems } from './json-items.ts';

/** Node-link data for `networkx.node_link_graph(data, edges="edges")`: a directed multigraph keyed by relation id. */
export async function* writeNetworkx(
  source: GraphSource,
  { language }: WriteOptions,
): AsyncGenerator<string, void> {
  const { title, ...meta } = source.meta;
  yield `{"directed":true,"multigraph":true,"graph":${JSON.stringify({ name: title, ...meta })},\n"nodes":[`;
  yield* jsonItems(source.nodes(), (node) => ({
    id: node.id,
    label: labelOf(node, language),
    ...recordOf(NODE_ATTRIBUTES, node),
  }));
  yield '\n],"edges":[';
  yield* jsonItems(source.edges(), (edge) => ({
    source: edge.source,
    target: edge.target,
    key: edge.id,
    weight: edge.weight,
    ...recordOf(EDGE_ATTRIBUTES, edge),
  }));
  yield '\n]}\n';
}
