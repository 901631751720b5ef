/** A text without what search takes no notice of, and where each of its units came from. */
export interface FoldedText {
  readonly folded: string;
  /** For each UTF-16 unit of `folded`: where its character begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A character with the marks that belong to it: `ﾊﾞ`, `é` in two parts. */
const CHARACTER = /[^][\u0300-\u036f\u3099\u309a\uff9e\uff9f]*/uy;
/** By code, what becomes of a character, so that nearly all of a Japanese text is told by one look; 0 where it takes more. */
const KINDS = new Uint8Array(0x1_0000);
const [PLAIN, DROPPED, MARK] = [1, 2, 3];
/** What folding leaves as it is: kana, 々 and ー, kanji, digits, small letters. */
for (const range of ['ぁゖ', 'ァヺ', '々々', 'ーー', '\u4e00\u9fff', '09', 'az']) fill(PLAIN, range);
/** What it takes away: blanks and signs of ASCII, 、。「」・. */
for (const range of ['\t\n', '\r\r', ' /', ':@', '[`', '{~', '\u3000。', '「」', '・・'])
  fill(DROPPED, range);
for (const range of ['\u0300\u036f', '\u3099\u309a', '\uff9e\uff9f']) fill(MARK, range);

function fill(kind: number, range: string): void {
  KINDS.fill(kind, range.charCodeAt(0), range.charCodeAt(1) + 1);
}

/**
 * One width, one case, no accents on Latin letters; letters and digits only: `ＩＣＴ－ＩＳＡＣ と` → `ictisacと`.
 */
export function foldText(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let start = 0;
  while (start < text.length) {
    const kind = KINDS[text.charCodeAt(start)];
    if ((kind === PLAIN || kind === DROPPED) && KINDS[text.charCodeAt(start + 1)] !== MARK) {
      if (kind === PLAIN) {
        folded += text.charAt(start);
        starts.push(start);
        ends.push(start + 1);
      }
      start += 1;
      continue;
    }
    CHARACTER.lastIndex = start;
    const character = CHARACTER.exec(text)?.[0] ?? text.charAt(start);
    folded += foldCharacter(character);
    while (starts.length < folded.length) {
      starts.push(start);
      ends.push(start + character.length);
    }
    start += character.length;
  }
  return { folded, starts, ends };
}

function foldCharacter(character: string): string {
  const wide = character.normalize('NFKC').toLowerCase();
  const plain = /\p{Script=Latin}/u.test(wide) ? wide.normalize('NFD').replace(/\p{Mn}/gu, '') : wide;
  return plain.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
