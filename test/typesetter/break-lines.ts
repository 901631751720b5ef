import { displayWidth } from '../../src/documents/layout/display-width.ts';

const NOT_AT_START = '、。，．・：；？！)）」』】］〉》〕｝ー々,.:;?!%ぁぃぅぇぉっゃゅょァィゥェォッャュョ';
const NOT_AT_END = '(（「『【［〈《〔｛';

interface BreakRules {
  /** Strict setting keeps small kana from a line's start; the usual setting of offices does not. */
  readonly smallKanaMayBegin: boolean;
  /** (再掲) is not broken. */
  readonly isRemarkWhole: boolean;
}

const OFFICE_RULES: BreakRules = { smallKanaMayBegin: true, isRemarkWhole: false };

/**
 * Breaks a paragraph into lines of a column as a typesetting program does: Japanese breaks anywhere but before 、。」 and behind
 * 「, Latin words and numbers hold together, one closing mark may hang over the edge.
 * `width` in half-width units; `indent` is how much narrower all lines but the first are (a hanging bullet).
 */
export function breakLines(text: string, width: number, indent = 0, rules = OFFICE_RULES): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of unitsOf(text, rules)) {
    const room = width - (lines.length > 0 ? indent : 0);
    const hang = /[、。」)]$/u.test(unit) ? 1 : 0;
    if (line !== '' && displayWidth((line + unit).trimEnd()) > room + hang) {
      lines.push(line.trim());
      line = unit.trimStart();
    } else {
      line += unit;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/** What is carried over to the next line as one: a character with the marks that cling to it, or a Latin word. */
function unitsOf(text: string, rules: BreakRules): readonly string[] {
  const pattern = rules.isRemarkWhole
    ? /\(再掲\)| ?[A-Za-z0-9][A-Za-z0-9\-./&]*|\s?\S/gu
    : / ?[A-Za-z0-9][A-Za-z0-9\-./&]*|\s?\S/gu;
  const atoms = text.match(pattern) ?? [];
  const units: string[] = [];
  for (const atom of atoms) {
    const last = units.at(-1);
    const first = atom.trimStart().charAt(0);
    const clings = NOT_AT_START.includes(first) && !(rules.smallKanaMayBegin && /[ぁ-ヶ]/u.test(first));
    const isOpen = last !== undefined && NOT_AT_END.includes(last.slice(-1));
    if (last !== undefined && (clings || isOpen)) units[units.length - 1] = last + atom;
    else units.push(atom);
  }
  return units;
}
