import type { ExportEdge, ExportNode, GraphMeta, GraphSource } from './graph.ts';

/**
 * What no XML file may hold, not even escaped: control characters other than tab, line feed and carriage
 * return, the two non-characters, and halves of a surrogate pair (XML 1.0, production 2). Half a pair is not
 * Unicode text at all, and a NUL ends a string in programs written in C; so every format does without them,
 * and all formats of one graph say the same.
 */
const UNSAFE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Finds every surrogate, paired or not: several times as fast as {@link UNSAFE}, and pairs are rare. */
const PERHAPS_UNSAFE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/;

/** The text with U+FFFD in place of each character that no format could carry. */
function safeText(text: string): string {
  return PERHAPS_UNSAFE.test(text) ? text.replace(UNSAFE, '\ufffd') : text;
}

/** The same graph, every text in it safe. */
export function safeSource(source: GraphSource): GraphSource {
  return {
    meta: safeTexts<GraphMeta>(source.meta),
    async *nodes() {
      for await (const nodes of source.nodes()) yield nodes.map(safeTexts<ExportNode>);
    },
    async *edges() {
      for await (const edges of source.edges()) yield edges.map(safeTexts<ExportEdge>);
    },
  };
}

/** Runs for every node and edge: an item that is safe, as nearly all are, is passed on as it is. */
function safeTexts<Item extends object>(item: Item): Item {
  let cleaned: Item | undefined;
  for (const key in item) {
    const value = item[key];
    if (typeof value !== 'string' || !PERHAPS_UNSAFE.test(value)) continue;
    cleaned = Object.assign(cleaned ?? { ...item }, { [key]: safeText(value) });
  }
  return cleaned ?? item;
}
