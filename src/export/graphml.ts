import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, valueOf } from './attributes.ts';
import type { Attribute } from './attributes.ts';
import type { WriteOptions } from './format.ts';
import { labelOf } from './graph.ts';
import type { ExportEdge, ExportNode, GraphSource } from './graph.ts';
import { nameToken, xmlText } from './xml.ts';

/**
 * GraphML 1.0 with typed keys (http://graphml.graphdrawing.org), as yEd, Gephi, Cytoscape, igraph and NetworkX
 * read it. An id of GraphML is a name token, which cannot hold a `/`; the id as it is stands in the key `id`.
 */
export async function* writeGraphml(
  source: GraphSource,
  options: WriteOptions,
): AsyncGenerator<string, void> {
  const { meta } = source;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  yield ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield `  <desc>${xmlText([meta.title, meta.description].filter(Boolean).join('. '))}</desc>\n`;
  yield keys('graph', 'g_', [
    ['revision', 'string'],
    ['updatedAt', 'string'],
  ]);
  yield keys('node', 'n_', [['id', 'string'], ['label', 'string'], ...declared(NODE_ATTRIBUTES)]);
  yield keys('edge', 'e_', [['id', 'string'], ['weight', 'double'], ...declared(EDGE_ATTRIBUTES)]);
  yield '  <graph id="strategy-graph" edgedefault="directed">\n';
  yield `    <data key="g_revision">${xmlText(meta.revision)}</data>\n`;
  if (meta.updatedAt !== undefined) {
    yield `    <data key="g_updatedAt">${xmlText(meta.updatedAt)}</data>\n`;
  }
  for await (const nodes of source.nodes()) yield nodes.map((node) => nodeElement(node, options)).join('');
  for await (const edges of source.edges()) yield edges.map(edgeElement).join('');
  yield '  </graph>\n</graphml>\n';
}

/** GraphML has no lists: years are text, `2023,2024`. */
const TYPES = {
  text: 'string',
  integer: 'int',
  double: 'double',
  flag: 'boolean',
  years: 'string',
} as const satisfies Record<Attribute<never>['type'], string>;

type Key = readonly [name: string, type: string];

function declared<Item>(attributes: readonly Attribute<Item>[]): readonly Key[] {
  return attributes.map(({ name, type }) => [name, TYPES[type]]);
}

function keys(of: 'graph' | 'node' | 'edge', prefix: string, names: readonly Key[]): string {
  const lines = names.map(
    ([name, type]) => `  <key id="${prefix}${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`,
  );
  return lines.join('');
}

function nodeElement(node: ExportNode, { language }: WriteOptions): string {
  const label = `<data key="n_id">${xmlText(node.id)}</data><data key="n_label">${xmlText(labelOf(node, language))}</data>`;
  return `    <node id="${nameToken(node.id)}">${label}${values(NODE_DATA, node)}</node>\n`;
}

function edgeElement(edge: ExportEdge): string {
  const ends = `source="${nameToken(edge.source)}" target="${nameToken(edge.target)}"`;
  const own = `<data key="e_id">${xmlText(edge.id)}</data><data key="e_weight">${edge.weight}</data>`;
  return `    <edge id="${nameToken(edge.id)}" ${ends}>${own}${values(EDGE_DATA, edge)}</edge>\n`;
}

/** An attribute and the tag that its values stand behind. */
type Data<Item> = readonly [attribute: Attribute<Item>, tag: string];

const NODE_DATA = NODE_ATTRIBUTES.map((attribute): Data<ExportNode> => [
  attribute,
  tag('n_', attribute.name),
]);
const EDGE_DATA = EDGE_ATTRIBUTES.map((attribute): Data<ExportEdge> => [
  attribute,
  tag('e_', attribute.name),
]);

function tag(prefix: string, name: string): string {
  return `<data key="${prefix}${name}">`;
}

function values<Item>(data: readonly Data<Item>[], item: Item): string {
  let written = '';
  for (const [attribute, open] of data) {
    const value = valueOf(attribute, item);
    if (value === undefined) continue;
    written += `${open}${typeof value === 'string' ? xmlText(value) : String(value)}</data>`;
  }
  return written;
}
