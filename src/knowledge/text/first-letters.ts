import type { LetterRun } from '../../model/letter-set.ts';

/**
 * The letters that a text found by a regular expression can begin with, as runs of codes [first, last]; undefined where it may
 * be any letter, or no text at all.
 *
 *     (?:手引き?書?|指針)          手 指
 *     (?:の)?ほか(?:に)?           の ほ
 *     [一-龠](?:やか|らか)[なに]   一 … 龠
 */
export function firstLetters(source: string): readonly LetterRun[] | undefined {
  const { runs, mayBeEmpty } = readAlternatives({ source, at: 0 });
  return mayBeEmpty || runs.includes(ANY) ? undefined : runs;
}

interface Beginning {
  readonly runs: readonly LetterRun[];
  readonly mayBeEmpty: boolean;
}

/** A source and how far it is read. */
interface Place {
  readonly source: string;
  at: number;
}

const ANY: LetterRun = [0, 0xffff];
const NOTHING: Beginning = { runs: [], mayBeEmpty: true };
const ANYTHING: Beginning = { runs: [ANY], mayBeEmpty: false };

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

function readAlternatives(place: Place): Beginning {
  const runs: LetterRun[] = [];
  let mayBeEmpty = false;
  for (;;) {
    const alternative = readSequence(place);
    runs.push(...alternative.runs);
    mayBeEmpty ||= alternative.mayBeEmpty;
    if (place.source.charAt(place.at) !== '|') return { runs, mayBeEmpty };
    place.at += 1;
  }
}

function readSequence(place: Place): Beginning {
  const runs: LetterRun[] = [];
  let mayBeEmpty = true;
  while (place.at < place.source.length && !'|)'.includes(place.source.charAt(place.at))) {
    const unit = readQuantified(place);
    if (!mayBeEmpty) continue;
    runs.push(...unit.runs);
    ({ mayBeEmpty } = unit);
  }
  return { runs, mayBeEmpty };
}

const QUANTIFIER = /(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/uy;

function readQuantified(place: Place): Beginning {
  const unit = readUnit(place);
  QUANTIFIER.lastIndex = place.at;
  const match = QUANTIFIER.exec(place.source);
  if (match === null) return unit;
  place.at = QUANTIFIER.lastIndex;
  const isOptional = match[0].startsWith('?') || match[0].startsWith('*') || match.groups?.['least'] === '0';
  return isOptional ? { ...unit, mayBeEmpty: true } : unit;
}

const GROUP = /\((?:\?(?:(?<look><?[=!])|:|<[a-z]+>))?/iuy;

function readUnit(place: Place): Beginning {
  const character = place.source.charAt(place.at);
  if (character === '[') return readClass(place);
  if (character === '(') {
    GROUP.lastIndex = place.at;
    const isLook = GROUP.exec(place.source)?.groups?.['look'] !== undefined;
    place.at = GROUP.lastIndex;
    const inner = readAlternatives(place);
    place.at += 1;
    return isLook ? NOTHING : inner;
  }
  if (character === '\\') return readEscape(place);
  place.at += 1;
  if (character === '^' || character === '$') return NOTHING;
  return character === '.' ? ANYTHING : beginningWith([codeRun(character)]);
}

function beginningWith(runs: readonly LetterRun[]): Beginning {
  return { runs, mayBeEmpty: false };
}

function codeRun(letter: string): LetterRun {
  return [letter.charCodeAt(0), letter.charCodeAt(0)];
}

const DIGITS: LetterRun = [0x30, 0x39];
const ESCAPE = /\\(?:u(?<code>[0-9a-f]{4})|(?<name>[a-z])|(?<letter>[^a-z]))/iuy;

function readEscape(place: Place): Beginning {
  ESCAPE.lastIndex = place.at;
  const { code, name, letter } = ESCAPE.exec(place.source)?.groups ?? {};
  place.at = Math.max(place.at + 1, ESCAPE.lastIndex);
  if (code !== undefined) return beginningWith([codeRun(String.fromCharCode(Number.parseInt(code, 16)))]);
  if (letter !== undefined) return beginningWith([codeRun(letter)]);
  return name === 'd' ? beginningWith([DIGITS]) : ANYTHING;
}

function readClass(place: Place): Beginning {
  const runs: LetterRun[] = [];
  place.at += 1;
  const isNegated = place.source.charAt(place.at) === '^';
  while (place.at < place.source.length && place.source.charAt(place.at) !== ']') {
    const from = readMember(place);
    const isRange = place.source.charAt(place.at) === '-' && place.source.charAt(place.at + 1) !== ']';
    if (isRange) place.at += 1;
    const to = isRange ? readMember(place) : from;
    runs.push([Math.min(...from), Math.max(...to)]);
  }
  place.at += 1;
  return isNegated ? ANYTHING : beginningWith(runs);
}

function readMember(place: Place): LetterRun {
  if (place.source.charAt(place.at) === '\\') return readEscape(place).runs[0] ?? ANY;
  place.at += 1;
  return codeRun(place.source.charAt(place.at - 1));
}
