import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, recordOf } from './attributes.ts';
import type { WriteOptions } from './format.ts';
import { labelOf } from './graph.ts';
import type { GraphSource } from './graph.ts';
import { jsonItems } from './json-items.ts';

/** Nodes and links as d3-force and Observable's examples take them: `group` is the type, `value` the weight. */
export async function* writeD3(
  source: GraphSource,
  { language }: WriteOptions,
): AsyncGenerator<string, void> {
  yield `{"meta":${JSON.stringify(source.meta)},\n"nodes":[`;
  yield* jsonItems(source.nodes(), (node) => ({
    id: node.id,
    label: labelOf(node, language),
    group: node.type,
    ...recordOf(NODE_ATTRIBUTES, node),
  }));
  yield '\n],"links":[';
  yield* jsonItems(source.edges(), (edge) => ({
    id: edge.id,
    source: edge.source,
    target: edge.target,
    value: edge.weight,
    ...recordOf(EDGE_ATTRIBUTES, edge),
  }));
  yield '\n]}\n';
}
