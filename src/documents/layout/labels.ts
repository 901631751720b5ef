import type { FiscalYear } from '../../model/fiscal-year.ts';
import { LetterSet } from '../../model/letter-set.ts';
import { bareKey, foldWidth } from '../../model/text.ts';
import { readYear } from './year.ts';

/**
 * The labels that part the right column into what came of a plan and what comes next:
 *
 *     <成果・進捗状況>          → RESULT
 *     <2024 年度年次計画>       → PLAN of 2024
 */
export interface Label {
  readonly kind: 'RESULT' | 'PLAN';
  readonly fiscalYear?: FiscalYear;
}

const OPEN = '[<〈《≪]';
const CLOSE = '[>〉》≫]';
const YEAR = '(?:20\\d\\d|令和(?:\\d+|元))年度?';
const RESULT_WORDS =
  '(?:(?:取組|取り組み)の?)?(?:主な)?(?:成果|進捗|実績|実施状況)[・、及び進捗状況実績成果等]*';
const PLAN_WORDS = '(?:の)?(?:年次)?計画';

const LABEL = new RegExp(
  `^${OPEN}(?:(?<result>(?:${YEAR}の?)?${RESULT_WORDS})|(?<year>${YEAR})${PLAN_WORDS})${CLOSE}`,
  'u',
);
const LABEL_START = new RegExp(
  `^${OPEN}(?:2|20|202|20\\d\\d|${YEAR}|令和?|令和\\d+|成果?|取組)[^>]{0,10}$`,
  'u',
);
const LABEL_END = new RegExp(`^[^<]{0,12}(?:計画|状況|実績|成果|画|況|次計画)${CLOSE}$`, 'u');

const OPENING_SIGN = LetterSet.of('<〈《≪＜');
const SIGN = LetterSet.of('<>〈〉《》≪≫');
/** Full-width, small and upright forms of these, and blanks that trimming leaves. */
const FOLDING_SIGN = new LetterSet([
  [0xff00, 0xff60],
  [0xfe30, 0xfe6f],
]);

/** The label that a text begins with, and how many of the text's own characters it takes. */
export function readLabel(text: string): { readonly label: Label; readonly length: number } | undefined {
  if (!OPENING_SIGN.hasAt(text.trimStart(), 0)) return undefined;
  const match = LABEL.exec(bareKey(text.slice(0, 40)));
  if (match === null) return undefined;
  const length = ownLength(text, match[0]);
  const year = readYear(match.groups?.['year'] ?? '');
  if (match.groups?.['result'] !== undefined) return { label: { kind: 'RESULT' }, length };
  return { label: year === undefined ? { kind: 'PLAN' } : { kind: 'PLAN', fiscalYear: year }, length };
}

/** Nearly every line is told apart by its first or last character, so that the whole need not be folded. */
function isSign(character: string): boolean {
  return (
    SIGN.hasAt(character, 0) || (FOLDING_SIGN.hasAt(character, 0) && SIGN.hasAt(foldWidth(character), 0))
  );
}

/** `<2024`, the first part of a label that the text extractor tore in two. */
export function isLabelStart(text: string): boolean {
  return isSign(text.trimStart().charAt(0)) && LABEL_START.test(bareKey(text));
}

/** `年度年次計画>`, the second part. */
export function isLabelEnd(text: string): boolean {
  return isSign(text.trimEnd().slice(-1)) && LABEL_END.test(bareKey(text));
}

/** Labels are folded and squeezed to be read; this finds where they end in the text as it stands. */
function ownLength(text: string, folded: string): number {
  if (text.startsWith(folded)) return folded.length;
  let length = 0;
  let taken = '';
  for (const character of text) {
    if (taken.length >= folded.length) break;
    taken += bareKey(character);
    length += character.length;
  }
  return length;
}
