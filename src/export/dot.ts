import { appearanceOf, hexColour } from './appearance.ts';
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, recordOf } from './attributes.ts';
import type { AttributeValue } from './attributes.ts';
import { drawingOf, omissionNote } from './drawing.ts';
import type { WriteOptions } from './format.ts';
import { labelOf } from './graph.ts';
import type { ExportEdge, ExportNode, GraphSource } from './graph.ts';

/** More than that Graphviz lays out for minutes and nobody reads. */
const DOT_NODES = 1000;
const DOT_EDGES = 2000;

const SHAPES = { disc: 'ellipse', square: 'box', triangle: 'triangle', diamond: 'diamond' } as const;

/** DOT for Graphviz; attributes that Graphviz does not know go along for gvpr and NetworkX. Stops at a stated size and says so. */
export async function* writeDot(source: GraphSource, options: WriteOptions): AsyncGenerator<string, void> {
  const { meta } = source;
  const drawing = await drawingOf(source, { nodes: DOT_NODES, edges: options.drawnEdges ?? DOT_EDGES });
  const note = omissionNote(drawing);
  if (note !== undefined) {
    options.onOmission?.(note);
    yield `// ${note}\n`;
  }
  const label = [meta.title, `revision ${meta.revision}`, note].filter(Boolean).join('\n');
  yield `digraph ${quoted(meta.title)} {\n`;
  yield `  graph ${list({ label, overlap: 'false', charset: 'UTF-8' })};\n`;
  yield '  node [style="filled", fontname="sans-serif"];\n  edge [fontname="sans-serif", fontsize="9"];\n';
  for (const node of drawing.nodes) yield nodeStatement(node, options);
  for (const edge of drawing.edges) yield edgeStatement(edge);
  yield '}\n';
}

function nodeStatement(node: ExportNode, { language }: WriteOptions): string {
  const { colour, shape } = appearanceOf(node.type);
  const drawn = {
    label: labelOf(node, language),
    shape: SHAPES[shape],
    fillcolor: hexColour(colour),
    fontcolor: isDark(node) ? '#ffffff' : '#000000',
  };
  return `  ${quoted(node.id)} ${list({ ...recordOf(NODE_ATTRIBUTES, node), ...drawn, ...link(node) })};\n`;
}

function isDark({ type }: ExportNode): boolean {
  const { red, green, blue } = appearanceOf(type).colour;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function edgeStatement(edge: ExportEdge): string {
  const carried = { ...recordOf(EDGE_ATTRIBUTES, edge), id: edge.id, label: edge.kind };
  // dot reads a weight as a whole number of at least 0; the exact one goes along under another name
  const drawn = { weight: Math.max(0, Math.round(edge.weight)), exactWeight: edge.weight };
  return `  ${quoted(edge.source)} -> ${quoted(edge.target)} ${list({ ...carried, ...drawn, ...link(edge) })};\n`;
}

/** A drawing in SVG opens the evidence when clicked. */
function link({ evidence }: { readonly evidence?: string | undefined }): Record<string, string> {
  return evidence !== undefined && URL.canParse(evidence) && /^https?:/iu.test(evidence)
    ? { URL: evidence }
    : {};
}

function list(attributes: Readonly<Record<string, AttributeValue>>): string {
  const pairs = Object.entries(attributes).map(
    ([name, value]) => `${name}=${name === 'label' ? quotedLabel(String(value)) : quoted(String(value))}`,
  );
  return `[${pairs.join(', ')}]`;
}

/** A double-quoted string. DOT has no sign for a single backslash: a program that is not Graphviz reads two. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/gu, '\\$&')}"`;
}

/** In a label Graphviz reads `\\` as one backslash, `\n` as a line break and `&amp;` as `&`. */
function quotedLabel(text: string): string {
  return quoted(text.replace(/&/gu, '&amp;')).replace(/\r\n?|\n/gu, '\\n');
}
