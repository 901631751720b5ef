import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, recordOf } from './attributes.ts';
import type { WriteOptions } from './format.ts';
import { labelOf } from './graph.ts';
import type { GraphSource } from './graph.ts';
import { jsonItems } from './json-items.ts';

/** Cytoscape JSON (`.cyjs`) as Cytoscape and Cytoscape.js read it: `name` is the label, `interaction` the kind. */
export async function* writeCytoscape(
  source: GraphSource,
  { language }: WriteOptions,
): AsyncGenerator<string, void> {
  const { title, description, revision, updatedAt } = source.meta;
  const data = { name: title, shared_name: title, description, revision, updatedAt };
  yield '{"format_version":"1.0","generated_by":"strategy-graph","target_cytoscapejs_version":"~3.0",\n';
  yield `"data":${JSON.stringify(data)},\n"elements":{"nodes":[`;
  yield* jsonItems(source.nodes(), (node) => ({
    data: { id: node.id, name: labelOf(node, language), ...recordOf(NODE_ATTRIBUTES, node) },
  }));
  yield '\n],"edges":[';
  yield* jsonItems(source.edges(), (edge) => ({
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      interaction: edge.kind,
      weight: edge.weight,
      ...recordOf(EDGE_ATTRIBUTES, edge),
    },
  }));
  yield '\n]}}\n';
}
