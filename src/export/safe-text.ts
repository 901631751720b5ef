import type { ExportEdge, ExportNode, GraphMeta, GraphSource } from './graph.ts';

/**
 * What no XML file may hold, not even escaped: control characters other than tab, line feed and carriage
 * return, the two non-characters, and halves of a surrogate pair (XML 1.0, production 2). Half a pair is not
 * Unicode text at all, and a NUL ends a string in programs written in C; so every format does without them,
 * and all formats of one graph say the same.
 */
const UNSAFE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const FIRST_UNSAFE = new RegExp(UNSAFE.source, 'u');

/** The text with U+FFFD in place of each character that no format could carry. */
export function safeText(text: string): string {
  return FIRST_UNSAFE.test(text) ? text.replace(UNSAFE, '\ufffd') : text;
}

/** The same graph, every text in it safe. */
export function safeSource(source: GraphSource): GraphSource {
  return {
    meta: safeTexts<GraphMeta>(source.meta),
    async *nodes() {
      for await (const node of source.nodes()) yield safeTexts<ExportNode>(node);
    },
    async *edges() {
      for await (const edge of source.edges()) yield safeTexts<ExportEdge>(edge);
    },
  };
}

function safeTexts<Item extends object>(item: Item): Item {
  const values: readonly unknown[] = Object.values(item);
  const isSafe = values.every((value) => typeof value !== 'string' || !FIRST_UNSAFE.test(value));
  if (isSafe) return item;
  const cleaned = { ...item };
  for (const [key, value] of Object.entries(item)) {
    if (typeof value === 'string') Object.assign(cleaned, { [key]: safeText(value) });
  }
  return cleaned;
}
