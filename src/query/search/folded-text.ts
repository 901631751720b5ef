/** A text without what search takes no notice of, and where each of its units came from. */
export interface FoldedText {
  readonly folded: string;
  /** For each UTF-16 unit of `folded`: where its character begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A character with the marks that belong to it: `ﾊﾞ`, `é` in two parts. */
const CHARACTER = /[^][\u0300-\u036f\u3099\u309a\uff9e\uff9f]*/gu;

/**
 * One width, one case, no accents on Latin letters; letters and digits only: `ＩＣＴ－ＩＳＡＣ と` → `ictisacと`.
 */
export function foldText(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const part = foldCharacter(character);
    folded += part;
    starts.push(...Array.from({ length: part.length }, () => index));
    ends.push(...Array.from({ length: part.length }, () => index + character.length));
  }
  return { folded, starts, ends };
}

function foldCharacter(character: string): string {
  const wide = character.normalize('NFKC').toLowerCase();
  const plain = /\p{Script=Latin}/u.test(wide) ? wide.normalize('NFD').replace(/\p{Mn}/gu, '') : wide;
  return plain.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
