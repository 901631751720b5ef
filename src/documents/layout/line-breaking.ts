import { displayWidth } from './display-width.ts';

/**
 * Where a Japanese line may break (禁則処理, JIS X 4051). Japanese breaks between any two characters, but for those
 * that may not begin a line and those that may not end one; a Latin word or a number is not broken.
 */
const NOT_AT_START = /^[、。，．・：；？！)）」』】］〉》〕｝ー々ゝゞ,.:;?!%％]/u;
const NOT_AT_END = /[(（「『【［〈《〔｛]$/u;
const LATIN_RUN = /^[A-Za-z0-9][A-Za-z0-9\-./&'+_@#]*/u;

/** Nothing but such characters makes more than one hold together. */
const CLINGS = /[A-Za-z0-9、。，．・：；？！)）」』】］〉》〕｝ー々ゝゞ,.:;?!%％(（「『【［〈《〔｛]/u;

/** Characters that never begin a line of running text. `・` does: it is the bullet of a list. */
export function mayNotBeginLine(text: string): boolean {
  return NOT_AT_START.test(text) && !text.startsWith('・');
}

/**
 * What the typesetter had to carry over as one piece when a line begins with this text:
 *
 *     「金融 ISAC」と  →  「金        ISAC 間で  →  ISAC        る。  →  る。
 */
function firstUnbreakable(text: string): string {
  if (!CLINGS.test(text.slice(0, 2))) return text.slice(0, 1);
  let end = 0;
  while (end < text.length && NOT_AT_END.test(text.slice(0, end + 1))) end += 1;
  const latin = LATIN_RUN.exec(text.slice(end))?.[0] ?? '';
  end += Math.max(1, latin.length);
  while (end < text.length && mayFollowOnly(text.slice(end))) end += 1;
  return text.slice(0, end);
}

function mayFollowOnly(rest: string): boolean {
  return NOT_AT_START.test(rest);
}

/** The width of {@link firstUnbreakable}, in half-width units. */
export function firstUnbreakableWidth(text: string): number {
  return displayWidth(firstUnbreakable(text));
}
