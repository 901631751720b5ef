/**
 * Joins the lines of one paragraph. Japanese runs on; where Japanese meets Latin, or two Latin words meet, the blank
 * stands that the typesetting puts there within a line.
 *
 *     …ICT-ISAC │ と外国の…   → …ICT-ISAC と外国の…
 *     …関係機  │ 関と…       → …関係機関と…
 */
export function joinLines(lines: readonly string[]): string {
  let text = '';
  let end = '';
  for (const line of lines) {
    const own = line.trim();
    text += needsBlank(end, own) ? ` ${own}` : own;
    end = (end + own.slice(-2)).slice(-2);
  }
  return BLANK.test(text) ? text.replace(BLANK_INSIDE_JAPANESE, '') : text;
}

const BLANK = /[ \u3000]/u;
/** Two Latin characters at least: a lone digit is set as wide as a kanji, without blanks (`2024 年3月`). */
const LATIN_END = /[A-Za-z0-9]{2}$/u;
const LATIN_START = /^[A-Za-z0-9]{2}/u;
const LETTER_END = /[\p{L}\p{N}ー]$/u;
const LETTER_START = /^[\p{L}\p{N}]/u;
const JAPANESE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー、。・「」『』（）]';
/** A blank that the text extractor left within a Japanese word; the setting itself puts none there. */
const BLANK_INSIDE_JAPANESE = new RegExp(`(?<=${JAPANESE})[ \\u3000]+(?=${JAPANESE})`, 'gu');

/** @param end the last two characters of what stands before the line */
function needsBlank(end: string, line: string): boolean {
  const isLatin = LATIN_END.test(end) || LATIN_START.test(line);
  return isLatin && LETTER_END.test(end) && LETTER_START.test(line);
}
