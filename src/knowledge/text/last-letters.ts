import { LetterSet } from '../../model/letter-set.ts';

/**
 * The letters that a text found by a regular expression can end in; undefined where it may be any.
 *
 *     (?:手引き?書?|指針)$     引 き 書 針
 *     (?:[都道府県]警(?:察)?)$  警 察
 *     会社.{2,}$               any
 *
 * @param source of an expression whose alternatives all end in `$`
 */
export function lastLetters(source: string): ReadonlySet<string> | undefined {
  if (MISLEADING.test(source)) return undefined;
  const letters = new Set<string>();
  for (const alternative of alternativesOf(source)) {
    const own = lettersAtEnd(alternative.replace(/\$$/u, ''));
    if (own === undefined) return undefined;
    for (const letter of own) letters.add(letter);
  }
  return letters;
}

/** Parentheses and bars that are letters themselves. */
const MISLEADING = /\\[()|]|\[[^\]]*[()|]/u;
const LETTER = /^[\p{L}ー々]$/u;

function lettersAtEnd(source: string): ReadonlySet<string> | undefined {
  const isOptional = source.endsWith('?') && !source.endsWith('(?');
  const told = isOptional ? source.slice(0, -1) : source;
  const start = told.endsWith(')') ? openingOf(told) : told.length - 1;
  const unit = told.slice(start);
  const isEscaped = told.charAt(start - 1) === '\\';
  const own = unit.startsWith('(?:')
    ? lastLetters(unit.slice(3, -1))
    : LETTER.test(unit) && !isEscaped
      ? new Set([unit])
      : undefined;
  if (own === undefined || !isOptional) return own;
  const before = lettersAtEnd(told.slice(0, start));
  return before === undefined ? undefined : new Set([...own, ...before]);
}

/** Where the group opens that closes with the last character. */
function openingOf(source: string): number {
  let depth = 0;
  for (let at = source.length - 1; at >= 0; at -= 1) {
    if (source.charAt(at) === ')') depth += 1;
    else if (source.charAt(at) === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return 0;
}

/** What stands between the `|` of a source, those within groups aside. */
export function alternativesOf(source: string): readonly string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) {
      alternatives.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...alternatives, source.slice(from)];
}

/** What a text is asked to end in. */
export interface Endings {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/**
 * Endings that are asked only of texts whose last letter one of them can end in: most end in another, which one letter tells.
 *
 * @param pattern one whose alternatives all end in `$`; of another, every text is asked
 */
export function endings(pattern: RegExp): Endings {
  const { source } = pattern;
  const letters = alternativesOf(source).every((one) => one.endsWith('$')) ? lastLetters(source) : undefined;
  const last = letters === undefined ? undefined : LetterSet.of(letters);
  const mayFit = (text: string): boolean => last?.hasLastOf(text) !== false;
  return {
    test: (text) => mayFit(text) && pattern.test(text),
    exec: (text) => (mayFit(text) ? pattern.exec(text) : null),
  };
}
