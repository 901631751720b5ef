import { nameKey } from '../../model/text.ts';

/** The pairs of letters of a text, width, case and blanks aside: what two wordings are compared by. */
export function letterPairs(text: string): ReadonlySet<string> {
  const letters = nameKey(text).split('');
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}

/** Dice's coefficient of two sets of pairs: 1 for the same text, 0 for nothing in common. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
