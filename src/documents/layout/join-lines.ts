/**
 * Joins the lines of one paragraph. Japanese runs on; where Japanese meets Latin, or two Latin words meet, the blank
 * stands that the typesetting puts there within a line.
 *
 *     …ICT-ISAC │ と外国の…   → …ICT-ISAC と外国の…
 *     …関係機  │ 関と…       → …関係機関と…
 */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => join(text, line.trim()), '').replace(BLANK_INSIDE_JAPANESE, '');
}

/** Two Latin characters at least: a lone digit is set as wide as a kanji, without blanks (`2024 年3月`). */
const LATIN_END = /[A-Za-z0-9]{2}$/u;
const LATIN_START = /^[A-Za-z0-9]{2}/u;
const LETTER_END = /[\p{L}\p{N}ー]$/u;
const LETTER_START = /^[\p{L}\p{N}]/u;
const JAPANESE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー、。・「」『』（）]';
/** A blank that the text extractor left within a Japanese word; the setting itself puts none there. */
const BLANK_INSIDE_JAPANESE = new RegExp(`(?<=${JAPANESE})[ \\u3000]+(?=${JAPANESE})`, 'gu');

function join(text: string, line: string): string {
  if (text === '' || line === '') return text + line;
  const isLatin = LATIN_END.test(text) || LATIN_START.test(line);
  const areLetters = LETTER_END.test(text) && LETTER_START.test(line);
  return isLatin && areLetters ? `${text} ${line}` : text + line;
}
