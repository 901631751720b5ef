import { appearanceOf, hexColour } from './appearance.ts';
import { drawingOf, omissionNote } from './drawing.ts';
import type { WriteOptions } from './format.ts';
import { labelOf } from './graph.ts';
import type { ExportNode, GraphSource } from './graph.ts';

/** Mermaid itself refuses more than 500 edges, and text of more than 50,000 characters. */
const MERMAID_NODES = 200;
const MERMAID_EDGES = 500;
/** Of a label as written, codes included: 200 labels and 500 edges then stay within the 50,000. */
const LABEL_LENGTH = 80;

const SHAPES = {
  disc: ['([', '])'],
  square: ['[', ']'],
  triangle: ['[/', '\\]'],
  diamond: ['{{', '}}'],
} as const;

/** A Mermaid flowchart, for Markdown pages: names, types and kinds only. Stops at a stated size and says so. */
export async function* writeMermaid(
  source: GraphSource,
  options: WriteOptions,
): AsyncGenerator<string, void> {
  const edges = Math.min(options.drawnEdges ?? MERMAID_EDGES, MERMAID_EDGES);
  const drawing = await drawingOf(source, { nodes: MERMAID_NODES, edges });
  const note = omissionNote(drawing);
  yield 'flowchart LR\n';
  if (note !== undefined) {
    options.onOmission?.(note);
    yield `  %% ${note}\n  note["${label(note, 2 * LABEL_LENGTH)}"]\n`;
  }
  const names = new Map(drawing.nodes.map((node, index) => [node.id, `n${index + 1}`]));
  for (const [index, node] of drawing.nodes.entries()) yield nodeLine(`n${index + 1}`, node, options);
  for (const { source: from, target: to, kind } of drawing.edges) {
    yield `  ${names.get(from) ?? from} -->|${kind}| ${names.get(to) ?? to}\n`;
  }
  for (const type of new Set(drawing.nodes.map((node) => node.type))) {
    yield `  classDef ${type} stroke:${hexColour(appearanceOf(type).colour)},stroke-width:3px\n`;
  }
}

function nodeLine(name: string, node: ExportNode, { language }: WriteOptions): string {
  const [open, close] = SHAPES[appearanceOf(node.type).shape];
  return `  ${name}${open}"${label(labelOf(node, language), LABEL_LENGTH)}"${close}:::${node.type}\n`;
}

/** Signs that are safe in a quoted label; all others have a meaning to Mermaid, Markdown or HTML somewhere. */
const CODED = /[^\p{L}\p{N}\p{M} _:,・、。（）「」-]|^-/gu;

/** The text with every other sign as its decimal code (`#35;`), cut with an ellipsis where it is too long. */
function label(text: string, length: number): string {
  let written = '';
  for (const character of text.replace(/\s+/gu, ' ').trim()) {
    const next = character.replace(CODED, (sign) => `#${sign.codePointAt(0) ?? 0};`);
    if (written.length + next.length > length) return `${written}…`;
    written += written === '' && next === '-' ? '#45;' : next;
  }
  return written === '' ? '?' : written;
}
