import { appearanceOf, sizeOf } from './appearance.ts';
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, valueOf } from './attributes.ts';
import type { Attribute, AttributeValue } from './attributes.ts';
import type { WriteOptions } from './format.ts';
import { labelOf } from './graph.ts';
import type { ExportEdge, ExportNode, GraphMeta, GraphSource } from './graph.ts';
import { timeSpans } from './time-spans.ts';
import type { TimeSpan } from './time-spans.ts';
import { xmlAttribute, xmlText } from './xml.ts';

/** GEXF 1.3 (https://gexf.net), as Gephi, Gephi Lite and NetworkX read it: typed values, spells, colours, kinds. */
export async function* writeGexf(source: GraphSource, options: WriteOptions): AsyncGenerator<string, void> {
  yield header(source.meta);
  yield '    <nodes>\n';
  for await (const nodes of source.nodes()) yield nodes.map((node) => nodeElement(node, options)).join('');
  yield '    </nodes>\n    <edges>\n';
  for await (const edges of source.edges()) yield edges.map(edgeElement).join('');
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function header(meta: GraphMeta): string {
  const changed =
    meta.updatedAt === undefined ? '' : ` lastmodifieddate="${xmlAttribute(dayOf(meta.updatedAt))}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta${changed}>
    <creator>Strategy Graph</creator>
    <keywords>revision ${xmlText(meta.revision)}</keywords>
    <description>${xmlText([meta.title, meta.description].filter(Boolean).join('. '))}</description>
  </meta>
  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
${declarations('node', NODE_ATTRIBUTES)}${declarations('edge', EDGE_ATTRIBUTES)}`;
}

/** `2025-04-01T09:00:00Z` → `2025-04-01` */
function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** `liststring` for the years, since NetworkX knows no other list. */
const TYPES = {
  text: 'string',
  integer: 'integer',
  double: 'double',
  flag: 'boolean',
  years: 'liststring',
} as const satisfies Record<Attribute<never>['type'], string>;

function declarations<Item>(of: 'node' | 'edge', attributes: readonly Attribute<Item>[]): string {
  const lines = attributes.map(
    ({ name, type }) => `      <attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`,
  );
  return `    <attributes class="${of}">\n${lines.join('')}    </attributes>\n`;
}

function nodeElement(node: ExportNode, { language }: WriteOptions): string {
  const { colour, shape } = appearanceOf(node.type);
  const { red, green, blue } = colour;
  return `      <node id="${xmlAttribute(node.id)}" label="${xmlAttribute(labelOf(node, language))}">
        ${attvalues(NODE_ATTRIBUTES, node)}${spells(timeSpans(node))}
        <viz:color r="${red}" g="${green}" b="${blue}"/><viz:size value="${sizeOf(node.degree)}"/><viz:shape value="${shape}"/>
      </node>\n`;
}

function edgeElement(edge: ExportEdge): string {
  const identity = `id="${xmlAttribute(edge.id)}" source="${xmlAttribute(edge.source)}" target="${xmlAttribute(edge.target)}"`;
  return `      <edge ${identity} label="${edge.kind}" kind="${edge.kind}" weight="${edge.weight}">
        ${attvalues(EDGE_ATTRIBUTES, edge)}${spells(timeSpans(edge))}
      </edge>\n`;
}

function attvalues<Item>(attributes: readonly Attribute<Item>[], item: Item): string {
  const values = attributes.map((attribute) => {
    const value = valueOf(attribute, item);
    return value === undefined ? '' : `<attvalue for="${attribute.name}" value="${written(value)}"/>`;
  });
  return `<attvalues>${values.join('')}</attvalues>`;
}

/** A list as Gephi writes it: `[2023, 2024]`. */
function written(value: AttributeValue): string {
  return typeof value === 'object' ? `[${value.join(', ')}]` : xmlAttribute(String(value));
}

function spells(spans: readonly TimeSpan[]): string {
  if (spans.length === 0) return '';
  const elements = spans.map(({ start, end }) => {
    const from = start === undefined ? '' : ` start="${start}"`;
    return `<spell${from}${end === undefined ? '' : ` end="${end}"`}/>`;
  });
  return `<spells>${elements.join('')}</spells>`;
}
