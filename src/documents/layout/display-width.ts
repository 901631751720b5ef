/** Blanks between Japanese and Latin characters stand for a quarter of an em (JIS X 4051, 和欧文間隔). */
const BLANK_WIDTH = 0.5;

/**
 * How wide a text is set, in half-width units: a kanji or kana takes 2, a Latin letter or digit about 1.
 *
 *     ICT-ISAC と外国  →  8 + 0.5 + 6 = 14.5
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x20) return BLANK_WIDTH;
  if (code < 0x1100) return 1;
  if (code >= 0xff61 && code <= 0xffdc) return 1;
  return 2;
}
