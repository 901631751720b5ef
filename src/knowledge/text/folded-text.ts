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
const CLUSTER = /[\s\S](?:[\u3099\u309a\uff9e\uff9f]|\p{M})*/gu;
const BLANK = /[\s\u200b\ufeff]/u;
const DASH = /[‐‑‒–—―−]/u;
const OPENING = /[『“]/u;
const CLOSING = /[』”]/u;
/** What folding leaves as it is: the quick way for nearly every character of a page. */
const PLAIN = /^[0-9A-Za-z、。「」・ー\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff()-]$/u;

export function foldText(original: string): FoldedText {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(CLUSTER)) {
    const cluster = match[0];
    const start = match.index;
    for (const unit of (PLAIN.test(cluster) ? cluster : foldCluster(cluster)).split('')) {
      folded.push(unit);
      starts.push(start);
      ends.push(start + cluster.length);
    }
  }
  return { original, text: folded.join(''), starts, ends };
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
