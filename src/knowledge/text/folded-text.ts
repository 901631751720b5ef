import { LetterSet } from '../../model/letter-set.ts';

/**
 * A text in the form in which it is searched, with the way back. Typesetting leaves blanks between Japanese and
 * Latin letters, uses both widths, and several dashes; a search must see none of that, a quote all of it.
 *
 *     original  「金融 ＩＳＡＣ」‐ 434 社      positions 0 … 16
 *     folded    「金融ISAC」-434社             every character knows where it came from
 */
export interface FoldedText {
  readonly original: string;
  /** NFKC, no blanks, one kind of dash and of quotation mark; case is kept. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, where the character that it came from begins in `original` … */
  readonly starts: readonly number[];
  /** … and ends. */
  readonly ends: readonly number[];
}

/** A character with the marks that combine with it: か + ゙ is one, ｶ + ﾞ too. */
const CLUSTER = /[\s\S](?:[\u3099\u309a\uff9e\uff9f]|\p{M})*/uy;
const BLANK = /[\s\u200b\ufeff]/u;
const DASH = /[‐‑‒–—―−]/u;
const OPENING = /[『“]/u;
const CLOSING = /[』”]/u;
/** What folding leaves as it is: kana, kanji, letters, digits, 、。「」・ー()-. */
const PLAIN = new LetterSet([
  [0x3041, 0x3096],
  [0x4e00, 0x9fff],
  [0x30a1, 0x30fc],
  [0x3001, 0x3002],
  [0x300c, 0x300d],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0x28, 0x29],
  [0x2d, 0x2d],
]);
const BLANKS = LetterSet.of(' \u3000');

export function foldText(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  while (start < original.length) {
    const plainTo = endOfPlain(original, start);
    if (plainTo > start) {
      text += original.slice(start, plainTo);
      for (; start < plainTo; start += 1) {
        starts.push(start);
        ends.push(start + 1);
      }
      continue;
    }
    // A blank that nothing combines with is left out.
    if (original.charCodeAt(start) === 0x20 && !mayCombineAt(original, start + 1)) {
      start += 1;
      continue;
    }
    CLUSTER.lastIndex = start;
    const cluster = CLUSTER.exec(original)?.[0] ?? original.charAt(start);
    for (const unit of foldCluster(cluster).split('')) {
      text += unit;
      starts.push(start);
      ends.push(start + cluster.length);
    }
    start += cluster.length;
  }
  return { original, text, starts, ends };
}

/** Where the run ends that folding leaves as it is, no mark behind it that it combines with: nearly every character of a page is in one. */
function endOfPlain(original: string, from: number): number {
  let at = from;
  while (at < original.length && PLAIN.hasAt(original, at) && !mayCombineAt(original, at + 1)) at += 1;
  return at;
}

/** Whether a character may combine with the one before it: what Japanese text is mostly made of does not. */
function mayCombineAt(original: string, at: number): boolean {
  return at < original.length && !PLAIN.hasAt(original, at) && !BLANKS.hasAt(original, at);
}

function foldCluster(cluster: string): string {
  return Array.from(cluster.normalize('NFKC'), (character) => {
    if (BLANK.test(character)) return '';
    if (DASH.test(character)) return '-';
    if (OPENING.test(character)) return '「';
    if (CLOSING.test(character)) return '」';
    return character;
  }).join('');
}

/** Where a run of the folded text stands in the original: [start, end), in UTF-16 units. */
export function originalRange(text: FoldedText, from: number, to: number): readonly [number, number] {
  const start = text.starts[from] ?? text.original.length;
  const end = to > from ? (text.ends[to - 1] ?? text.original.length) : start;
  return [start, end];
}

/** True where nothing, not even a blank, stands between a folded character and the one before it. */
export function isJoined(text: FoldedText, index: number): boolean {
  return index > 0 && index < text.starts.length && text.starts[index] === text.ends[index - 1];
}
