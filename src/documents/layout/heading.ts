import { bareKey, foldWidth, squeeze } from '../../model/text.ts';
import { isLabelStart, readLabel } from './labels.ts';

/**
 * How the lines between the running header and the table begin.
 *
 *     4 〈chapter〉                             CHAPTER
 *     4.2 〈section〉      (1) 〈section〉        SECTION
 *     〈strategy〉(2021 年9月 28 日閣議決定。…)より   STRATEGY
 *     項番 担当府省庁    2023 年度    年次計画       TABLE_HEADER
 */
export interface Heading {
  /** As printed: `4`, `4.2`, `(1)`. */
  readonly number: string;
  readonly title: string;
  /** 1 for a chapter, 2 for `4.2`, 3 for `(1)`. */
  readonly depth: number;
}

const CHAPTER = /^\s*(?<number>[1-9１-９][0-9０-９]?)(?:\s*[.．]?\s+(?<title>\D.*)|\s*[.．]?)$/u;
const DOTTED = /^\s*(?<number>[1-9]\d?(?:\.\d{1,2})+)\.?\s*(?<title>\D.*)?$/u;
const BRACKETED = /^\s*(?<number>[(（]\s*\d{1,2}\s*[)）])\s*(?<title>.*)$/u;
/** Points of a list, which folding turns into plain numbers. */
const CIRCLED = /^\s*[①-⓿⑴-⒛]/u;
/** A heading is a noun phrase: a line that ends as a sentence does is text. */
const SENTENCE_END = /[。、]$/u;

export function readHeading(text: string): Heading | undefined {
  if (CIRCLED.test(text)) return undefined;
  const folded = foldWidth(text).trim();
  if (SENTENCE_END.test(folded)) return undefined;
  const dotted = DOTTED.exec(folded)?.groups;
  if (dotted !== undefined) return heading(dotted['number'], dotted['title'], text, 2);
  const bracketed = BRACKETED.exec(folded)?.groups;
  if (bracketed !== undefined) return heading(bracketed['number'], bracketed['title'], text, 3);
  const chapter = CHAPTER.exec(folded)?.groups;
  if (chapter !== undefined) return heading(chapter['number'], chapter['title'], text, 1);
  return undefined;
}

function heading(number = '', title = '', text = '', depth = 1): Heading {
  const own = title === '' ? '' : text.trim().slice(-title.length);
  return { number: squeeze(number), title: foldWidth(own) === title ? own : title, depth };
}

/**
 * `〈strategy〉(〈date〉閣議決定。…)より`, the source of the quoted block.
 * @param key a line of one width without blanks, here and below
 */
export function isStrategyLine(key: string): boolean {
  return key.includes('決定') && /(?:戦略|方針|計画|政策)/u.test(key) && /より[」)]?$/u.test(key);
}

/** Its first part where it is set over two lines. */
export function beginsStrategyLine(key: string): boolean {
  return /^[^、。]{2,40}(?:戦略|方針|計画|政策)\((?:20\d\d|令和(?:\d+|元)|平成\d+)年\d{1,2}月\d{1,2}日(?:閣議|[^ ]{0,20})?決?定?/u.test(
    key,
  );
}

const HEADER_WORDS =
  /^(?:項番|担当府省庁|担当省庁|担当府省|担当|府省庁|(?:20\d\d|令和(?:\d+|元))?年度の?|20\d\d|年次計画|取組の?|成果|進捗状況|実施状況|[、・]|及び|の成果)+$/u;

/** A line wholly made of the words of the table's header row, in whatever pieces it was torn. */
export function isTableHeader(key: string): boolean {
  return HEADER_WORDS.test(key);
}

/** What the cells of the header row hold together, and how often. */
const HEADER_CELLS = [
  [/項番/gu, 1],
  [/年度/gu, 3],
  [/年次計画/gu, 2],
  [/取組|成果/gu, 2],
] as const;

/**
 * Whether a line of such words is one that the header row still lacks. The extractor tells a wide cell by itself, now and then behind
 * the first lines of the table:
 *
 *     項番 担当府省庁
 *     2023 年度
 *     (ア) 総務省
 *     年次計画              one of the two that the header row holds
 */
export function completesHeader(header: readonly string[], key: string): boolean {
  if (header.length === 0) return false;
  const told = bareKey(header.join(''));
  return HEADER_CELLS.every(([word, times]) => count(told, word) + count(key, word) <= times);
}

function count(text: string, word: RegExp): number {
  return text.match(word)?.length ?? 0;
}

/** The header row's first cell; with it the table certainly begins. */
export function beginsTableHeader(key: string): boolean {
  return key.startsWith('項番');
}

export function holdsLabel(text: string): boolean {
  for (let at = text.search(/[<〈《＜]/u); at >= 0;) {
    const rest = text.slice(at);
    if (readLabel(rest) !== undefined || isLabelStart(rest)) return true;
    const next = rest.slice(1).search(/[<〈《＜]/u);
    at = next < 0 ? -1 : at + 1 + next;
  }
  return false;
}
