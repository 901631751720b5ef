import { RegExpParser } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';
import type { LetterRun } from '../../model/letter-set.ts';

const parser = new RegExpParser();

/**
 * The letters that a text found by a regular expression can begin with, as runs of codes [first, last]; undefined where it may
 * be any letter, or no text at all.
 *
 *     (?:手引き?書?|指針)          手 指
 *     (?:の)?ほか(?:に)?           の ほ
 *     [一-龠](?:やか|らか)[なに]   一 … 龠
 */
export function firstLetters(source: string): readonly LetterRun[] | undefined {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: true });
  const { runs, mayBeEmpty } = ofAlternatives(alternatives);
  return mayBeEmpty || runs.includes(ANY) ? undefined : runs;
}

interface Beginning {
  readonly runs: readonly LetterRun[];
  readonly mayBeEmpty: boolean;
}

const ANY: LetterRun = [0, 0xffff];
const DIGITS: LetterRun = [0x30, 0x39];
const NOTHING: Beginning = { runs: [], mayBeEmpty: true };

/**
 * Rows by the codes of the letters that they can begin with, each list in their order.
 *
 * @throws TypeError for a row that may begin with any letter
 */
export function byFirstLetter<T>(
  rows: readonly T[],
  sourceOf: (row: T) => string,
): ReadonlyMap<number, readonly T[]> {
  const byLetter = new Map<number, T[]>();
  for (const row of rows) {
    const runs = firstLetters(sourceOf(row));
    if (runs === undefined) throw new TypeError(`what begins with any letter: ${sourceOf(row)}`);
    for (const letter of new Set(runs.flatMap(([first, last]) => codesFrom(first, last)))) {
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), row]);
    }
  }
  return byLetter;
}

function codesFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Beginning {
  const beginnings = alternatives.map(({ elements }) => ofSequence(elements));
  return {
    runs: beginnings.flatMap(({ runs }) => runs),
    mayBeEmpty: beginnings.some(({ mayBeEmpty }) => mayBeEmpty),
  };
}

function ofSequence(elements: readonly AST.Element[]): Beginning {
  const runs: LetterRun[] = [];
  for (const element of elements) {
    const beginning = ofElement(element);
    runs.push(...beginning.runs);
    if (!beginning.mayBeEmpty) return { runs, mayBeEmpty: false };
  }
  return { runs, mayBeEmpty: true };
}

function ofElement(element: AST.Element): Beginning {
  switch (element.type) {
    case 'Assertion':
      return NOTHING;
    case 'Quantifier': {
      const once = ofElement(element.element);
      return element.min === 0 ? { ...once, mayBeEmpty: true } : once;
    }
    case 'CapturingGroup':
    case 'Group':
      return ofAlternatives(element.alternatives);
    case 'CharacterClass':
      return { runs: element.negate ? [ANY] : element.elements.map(runOf), mayBeEmpty: false };
    default:
      return { runs: [runOf(element)], mayBeEmpty: false };
  }
}

/** Of a letter, a range or a set of letters; a letter of two units is none that is told here. */
function runOf(part: AST.Element | AST.CharacterClassElement): LetterRun {
  if (part.type === 'CharacterClassRange' && part.max.value <= 0xffff)
    return [part.min.value, part.max.value];
  if (part.type === 'Character' && part.value <= 0xffff) return [part.value, part.value];
  return part.type === 'CharacterSet' && part.kind === 'digit' && !part.negate ? DIGITS : ANY;
}
