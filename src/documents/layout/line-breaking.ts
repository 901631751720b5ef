import { LetterSet } from '../../model/letter-set.ts';
import { displayWidth } from './display-width.ts';

/**
 * Where a Japanese line may break (禁則処理, JIS X 4051). Japanese breaks between any two characters, but for those
 * that may not begin a line and those that may not end one; a Latin word or a number is not broken.
 */
const NOT_AT_START = LetterSet.of('、。，．・：；？！)）」』】］〉》〕｝ー々ゝゞ,.:;?!%％');
const NOT_AT_END = /[(（「『【［〈《〔｛]$/u;
const LATIN_RUN = /^[A-Za-z0-9][A-Za-z0-9\-./&'+_@#]*/u;

/** Nothing but such characters makes more than one hold together. */
const CLINGS = LetterSet.of(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789、。，．・：；？！)）」』】］〉》〕｝ー々ゝゞ,.:;?!%％(（「『【［〈《〔｛',
);

/** Characters that never begin a line of running text. `・` does: it is the bullet of a list. */
export function mayNotBeginLine(text: string): boolean {
  return NOT_AT_START.hasAt(text, 0) && !text.startsWith('・');
}

/**
 * What the typesetter had to carry over as one piece when a line begins with this text:
 *
 *     「金融 ISAC」と  →  「金        ISAC 間で  →  ISAC        る。  →  る。
 */
function firstUnbreakable(text: string): string {
  if (!CLINGS.hasAt(text, 0) && !CLINGS.hasAt(text, 1)) return text.slice(0, 1);
  let end = 0;
  while (end < text.length && NOT_AT_END.test(text.slice(0, end + 1))) end += 1;
  const latin = LATIN_RUN.exec(text.slice(end))?.[0] ?? '';
  end += Math.max(1, latin.length);
  while (NOT_AT_START.hasAt(text, end)) end += 1;
  return text.slice(0, end);
}

/** The width of {@link firstUnbreakable}, in half-width units. */
export function firstUnbreakableWidth(text: string): number {
  return displayWidth(firstUnbreakable(text));
}
