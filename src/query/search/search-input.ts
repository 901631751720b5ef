import { foldWidth, nameKey, squeeze } from '../../model/text.ts';
import { foldText } from './folded-text.ts';

/** A text that is looked for, as cypher/read/search.cypher takes it. Lucene queries are lists, so that none runs none. */
export interface SearchInput {
  /** {@link nameKey} of it: what a whole name equals. */
  readonly key: string;
  /** What a name begins with; null where the text has neither letter nor digit. */
  readonly prefix: string | null;
  readonly names: readonly string[];
  /** Only what has Latin letters, which may have accents. */
  readonly latin: readonly string[];
  readonly texts: readonly string[];
  /** Folded: all of it first, then its words. What is marked in a snippet. */
  readonly words: readonly string[];
}

/** A word, or words in quotes; `isOpen` where it may go on, as the last one does while somebody types. */
interface Chunk {
  readonly text: string;
  readonly isOpen: boolean;
}

const NOTHING: SearchInput = { key: '', prefix: null, names: [], latin: [], texts: [], words: [] };
const MEANINGFUL = /[\p{L}\p{N}]/u;

/** Reads what was typed: any text is one, and one without letters and digits finds nothing. */
export function searchInput(typed: string): SearchInput {
  const chunks = chunksOf(typed);
  if (chunks.length === 0) return NOTHING;
  const key = nameKey(typed);
  const query = luceneQuery(chunks);
  const words = [typed, ...chunks.map(({ text }) => text)].map((text) => foldText(text).folded);
  return {
    key,
    prefix: key,
    names: [query],
    latin: /\p{Script=Latin}/u.test(key) ? [query] : [],
    texts: [query],
    words: [...new Set(words)],
  };
}

/** `金融 "ICT ISAC" cyb` → 金融, ICT ISAC, cyb (open). A quote that is not closed reaches to the end. */
function chunksOf(typed: string): readonly Chunk[] {
  const folded = foldWidth(typed).toLowerCase().replace(/[“”„]/gu, '"');
  const found = folded.matchAll(/"([^"]*)(?:"|$)|([^\s"]+)/gu);
  const chunks = [...found].map(([, quoted, word]) => ({
    text: (quoted ?? word ?? '').replace(/\s+/gu, ' ').trim(),
    isOpen: quoted === undefined,
  }));
  const meaningful = chunks.filter(({ text }) => MEANINGFUL.test(text));
  return meaningful.map((chunk, index) => ({
    ...chunk,
    isOpen: chunk.isOpen && index === meaningful.length - 1,
  }));
}

/**
 * All chunks, or the whole text in one run, which counts for more; blanks between Japanese words mean nothing:
 *
 *     金融 isac  →  (+"金融" +("isac" isac*)) OR "金融 isac"^4 OR "金融isac"^4
 *
 * Only quoted text and letters with a star reach Lucene, so that none of its own signs means anything.
 */
function luceneQuery(chunks: readonly Chunk[]): string {
  const texts = chunks.map(({ text }) => text);
  const every = `(${chunks.map((chunk) => `+${chunkQuery(chunk)}`).join(' ')})`;
  const runs = [...new Set([texts.join(' '), squeeze(texts.join(''))])];
  return [every, ...runs.map((run) => `${phrase(run)}^4`)].join(' OR ');
}

/** A phrase; of an open chunk also what its last letters may begin: `j-auto-is` → ("j-auto-is" (+"j-auto-" +is*)). */
function chunkQuery({ text, isOpen }: Chunk): string {
  const open = isOpen ? /^(?<head>.*?)(?<tail>[\p{Script=Latin}\p{Nd}]+)$/u.exec(text)?.groups : undefined;
  const tail = open?.['tail'] ?? (isOpen && isOneSign(text) ? text : undefined);
  if (tail === undefined) return phrase(text);
  const head = open?.['head'] ?? '';
  const begun = MEANINGFUL.test(head) ? `(+${phrase(head)} +${tail}*)` : `${tail}*`;
  return `(${phrase(text)} ${begun})`;
}

/** One Japanese character stands in the index only with the one after it. */
function isOneSign(text: string): boolean {
  return Array.from(text).length === 1 && MEANINGFUL.test(text);
}

function phrase(text: string): string {
  return `"${text.replace(/["\\]/gu, '\\$&')}"`;
}
