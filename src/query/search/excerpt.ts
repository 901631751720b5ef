import type { FoldedText } from './folded-text.ts';
import { foldText } from './folded-text.ts';

/** A part of a text: UTF-16 units from `start` up to, not including, `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The text that an entity was found by, around the first match. */
export interface Excerpt {
  readonly field: string;
  /** At most {@link SNIPPET} characters; `…` where it was cut. */
  readonly snippet: string;
  /** In the snippet, in their order, without overlap. */
  readonly matches: readonly TextRange[];
}

/** Units of a snippet, and how many of them stand before its first match. */
const SNIPPET = 120;
const BEFORE = 40;

/** A text of an entity and what the search finds in it. */
interface Found {
  readonly field: string;
  readonly text: string;
  readonly matches: readonly TextRange[];
  /** How much of the search it holds: the whole counts more than all words. */
  readonly worth: number;
}

const kept = new WeakMap<object, Excerpt>();

/**
 * The excerpt of a row's texts ([[field, text or null] …], the best field first) for the `words` of a search. Worked out
 * once a row, whichever of its parts are asked for.
 */
export function excerptAt(texts: unknown, search: unknown): Excerpt {
  if (!Array.isArray(texts)) return { field: 'name', snippet: '', matches: [] };
  const known = kept.get(texts) ?? excerptOf(textsIn(texts), wordsIn(search));
  kept.set(texts, known);
  return known;
}

/** The first text that holds the most of the search; the words come whole text first (src/query/search/search-input.ts). */
export function excerptOf(texts: readonly (readonly [string, string])[], words: readonly string[]): Excerpt {
  const found = texts.map(([field, text]) => look(field, text, words));
  const best = found.reduce<Found | undefined>(
    (first, each) => (first === undefined || each.worth > first.worth ? each : first),
    undefined,
  );
  return best === undefined ? { field: 'name', snippet: '', matches: [] } : cut(best);
}

function look(field: string, text: string, words: readonly string[]): Found {
  const folded = foldText(text);
  const [whole, ...parts] = words.map((word) => occurrences(folded, text, word));
  if (whole !== undefined && whole.length > 0) {
    const isAll = words[0] === folded.folded;
    return { field, text, matches: joined(whole), worth: words.length + (isAll ? 2 : 1) };
  }
  const met = parts.filter((part) => part.length > 0);
  return { field, text, matches: joined(met.flat()), worth: met.length };
}

/** Where a word stands; a Latin one begins where no letter goes before: `mic` is not in `dynamic`. */
function occurrences({ folded, starts, ends }: FoldedText, text: string, word: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  if (word === '') return ranges;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    const start = starts[at];
    const end = ends[at + word.length - 1];
    if (start === undefined || end === undefined) break;
    const isInside = /^[a-z\d]/u.test(word) && /[\p{Script=Latin}\d]$/u.test(text.slice(0, start));
    if (!isInside) ranges.push({ start, end });
  }
  return ranges;
}

/** In their order, those that touch or overlap as one. */
function joined(ranges: readonly TextRange[]): readonly TextRange[] {
  const result: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      result.push(range);
    }
  }
  return result;
}

/** The part around the first match, never between the halves of a character; line ends read as blanks. */
function cut({ field, text, matches }: Found): Excerpt {
  if (text.length <= SNIPPET) return { field, snippet: flat(text), matches };
  const first = matches[0]?.start ?? 0;
  const wanted = Math.max(0, Math.min(first - BEFORE, text.length - SNIPPET + 1));
  const start = whole(text, wanted);
  const [before, room] = start === 0 ? ['', SNIPPET - 1] : ['…', SNIPPET - 2];
  const isRest = text.length - start <= room + 1;
  const end = isRest ? text.length : wholeBefore(text, start + room);
  const shift = before.length - start;
  return {
    field,
    snippet: `${before}${flat(text.slice(start, end))}${isRest ? '' : '…'}`,
    matches: matches
      .filter((match) => match.start >= start && match.start < end)
      .map((match) => ({ start: match.start + shift, end: Math.min(match.end, end) + shift })),
  };
}

function flat(text: string): string {
  return text.replace(/\s/gu, ' ');
}

/** The place itself, or the next one where it stands inside a surrogate pair. */
function whole(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(place)) ? place + 1 : place;
}

function wholeBefore(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(place)) ? place - 1 : place;
}

function textsIn(texts: readonly unknown[]): readonly (readonly [string, string])[] {
  return texts.flatMap((entry): [string, string][] => {
    if (!Array.isArray(entry)) return [];
    const pair: readonly unknown[] = entry;
    const [field, text] = pair;
    return typeof field === 'string' && typeof text === 'string' ? [[field, text]] : [];
  });
}

function wordsIn(search: unknown): readonly string[] {
  if (typeof search !== 'object' || search === null || !('words' in search)) return [];
  const { words } = search;
  return Array.isArray(words) ? words.filter((word): word is string => typeof word === 'string') : [];
}
