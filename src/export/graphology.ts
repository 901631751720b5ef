import { appearanceOf, hexColour, sizeOf } from './appearance.ts';
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, recordOf } from './attributes.ts';
import type { WriteOptions } from './format.ts';
import { labelOf } from './graph.ts';
import type { GraphSource } from './graph.ts';
import { jsonItems } from './json-items.ts';

/**
 * Graphology's serialized graph, for `graph.import()`, sigma.js and Gephi Lite. Sigma draws by `color` and
 * `size` and takes `type` for the name of a drawing program, so the entity type is `entityType` here.
 */
export async function* writeGraphology(
  source: GraphSource,
  { language }: WriteOptions,
): AsyncGenerator<string, void> {
  const { title, ...meta } = source.meta;
  yield '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n';
  yield `"attributes":${JSON.stringify({ name: title, ...meta })},\n"nodes":[`;
  yield* jsonItems(source.nodes(), (node) => {
    const { type, ...attributes } = recordOf(NODE_ATTRIBUTES, node);
    const drawn = { color: hexColour(appearanceOf(node.type).colour), size: sizeOf(node.degree) };
    return {
      key: node.id,
      attributes: { label: labelOf(node, language), entityType: type, ...drawn, ...attributes },
    };
  });
  yield '\n],"edges":[';
  yield* jsonItems(source.edges(), (edge) => ({
    key: edge.id,
    source: edge.source,
    target: edge.target,
    attributes: { label: edge.kind, weight: edge.weight, ...recordOf(EDGE_ATTRIBUTES, edge) },
  }));
  yield '\n]}\n';
}
