import { diffArrays } from 'diff';

/** A run of words and what happened to it, as TextChange in schema/changes.graphql. */
export interface TextChange {
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
  readonly text: string;
}

/** Words as a reader of Japanese parts them; letters alone would match by chance. */
const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

/** How one text becomes another, word by word: what is SAME or REMOVED makes up `before`, what is SAME or ADDED makes up `after`. */
export function textDiff(before: string, after: string): readonly TextChange[] {
  return diffArrays(words(before), words(after)).map(({ added, removed, value }) => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value.join(''),
  }));
}

function words(text: string): string[] {
  return Array.from(WORDS.segment(text), ({ segment }) => segment);
}
