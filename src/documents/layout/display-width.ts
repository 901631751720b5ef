/** Blanks between Japanese and Latin characters stand for a quarter of an em (JIS X 4051, 和欧文間隔). */
const BLANK_WIDTH = 0.5;

/**
 * How wide a text is set, in half-width units: a kanji or kana takes 2, a Latin letter or digit about 1.
 *
 *     ICT-ISAC と外国  →  8 + 0.5 + 6 = 14.5
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += unitWidth(text.charCodeAt(at));
  return width;
}

/** Of a UTF-16 unit: the second half of a character takes no more room. */
function unitWidth(code: number): number {
  if (code === 0x20) return BLANK_WIDTH;
  if (code < 0x1100) return 1;
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  if (code >= 0xff61 && code <= 0xffdc) return 1;
  return 2;
}
