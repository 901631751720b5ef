import { LetterSet } from '../../model/letter-set.ts';
import type { LetterRun } from '../../model/letter-set.ts';
import { bareKey } from '../../model/text.ts';
import { isBlank } from './source-line.ts';
import type { SourceLine } from './source-line.ts';
import type { PlacedLine } from './placed-line.ts';

/**
 * What is printed on every page and belongs to none: the running header, which differs on odd and even pages, and
 * the page's label at its foot.
 *
 *     別添2                                   別添2 〈title of the annex〉
 *     〈title of the annex〉
 *     ⋮                                       ⋮
 *     別添2 - 63 -                            別添2 - 64 -
 */
export interface Furniture {
  readonly label?: string;
  readonly annex?: string;
  readonly placed: readonly PlacedLine[];
  readonly rest: readonly SourceLine[];
}

const ANNEX = /^(?:別添|別紙|別冊|資料|参考)\d*(?:-\d+)?$/u;
const LABEL = /^(?<annex>(?:別添|別紙|別冊|資料|参考)\d*(?:-\d+)?)?[-–—―‐−ー](?<number>\d{1,4})[-–—―‐−ー]$/u;
/** `2023 年度の…の実施状況及び 2024 年度年次計画`: a year first, no number of a heading, no end of a sentence. */
const ANNEX_TITLE =
  /^(?:(?:別添|別紙|別冊|資料|参考)\d*(?:-\d+)?)?(?:20\d\d|令和(?:\d+|元))年度の?.{4,}(?:状況|計画|報告)(?:\(案\))?$/u;
const LONGEST_LABEL = 40;
/** A running header stands among the first lines of a page. */
const HEADER_REACH = 12;

export function isPageLabel(text: string): boolean {
  return text.length < LONGEST_LABEL && mayBeLabel(text) && LABEL.test(bareKey(text));
}

/** The dashes that a label ends with, and what may fold to one: hardly another line does. */
const LABEL_END = new LetterSet([
  ...Array.from('-–—―‐−ー', (dash): LetterRun => [dash.charCodeAt(0), dash.charCodeAt(0)]),
  [0x2000, 0x2fff],
  [0xf900, 0xffff],
]);

function mayBeLabel(text: string): boolean {
  return LABEL_END.hasLastOf(text.trimEnd());
}

export function removeFurniture(lines: readonly SourceLine[]): Furniture {
  const placed: PlacedLine[] = [];
  const rest: SourceLine[] = [];
  let label: string | undefined;
  let annex: string | undefined;
  let texts = 0;
  for (const line of lines) {
    if (texts >= HEADER_REACH && !mayBeLabel(line.text)) {
      rest.push(line);
      continue;
    }
    const key = bareKey(line.text);
    const foot = LABEL.exec(key);
    const isHeader = texts < HEADER_REACH && (ANNEX.test(key) || ANNEX_TITLE.test(key));
    if (!isBlank(line)) texts += 1;
    if (foot === null && !isHeader) {
      rest.push(line);
      continue;
    }
    placed.push({ line: line.number, column: 'furniture', text: line.text });
    if (foot !== null) label ??= line.text.trim();
    annex ??= /^(?:別添|別紙|別冊)\d*/u.exec(key)?.[0];
  }
  return {
    ...(label === undefined ? {} : { label }),
    ...(annex === undefined ? {} : { annex }),
    placed,
    rest,
  };
}
