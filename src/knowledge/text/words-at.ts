import { firstLetters } from './first-letters.ts';
import { LetterSet } from '../../model/letter-set.ts';

/** Words that are looked for at a place of a text. */
export interface WordsAt {
  readonly written: RegExp;
  /** The letters that they can begin with; undefined where that may be any. */
  readonly first: LetterSet | undefined;
}

/**
 * Words to be looked for at the places of a text. What they can begin with is reckoned from the expression, since at most places
 * none begins: one letter tells.
 *
 * @param written sticky
 */
export function wordsAt(written: RegExp): WordsAt {
  const runs = firstLetters(written.source);
  return { written, first: runs === undefined ? undefined : new LetterSet(runs) };
}

/** How many letters the words take that begin at a place; 0 where none do. */
export function lengthAt({ written, first }: WordsAt, text: string, place: number): number {
  if (first?.hasAt(text, place) === false) return 0;
  written.lastIndex = place;
  return written.test(text) ? written.lastIndex - place : 0;
}
