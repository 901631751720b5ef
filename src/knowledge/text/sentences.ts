/** A sentence of a folded paragraph: [from, to), its 。 included. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Parts a folded paragraph at 。 outside of brackets and quotation marks. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(' || character === '「') depth += 1;
    else if (character === ')' || character === '」') depth = Math.max(0, depth - 1);
    else if (character === '。' && depth === 0) {
      sentences.push({ from, to: at + 1 });
      from = at + 1;
    }
  }
  if (from < text.length) sentences.push({ from, to: text.length });
  return sentences;
}
