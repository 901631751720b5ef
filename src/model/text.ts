/** Every blank that typesetting may leave, the ideographic one included. */
const BLANKS = /[\s\u3000\u200b\ufeff]+/gu;

/** ASCII, kana, kanji and the commonest marks: a text of these alone is as NFKC would make it, and most are. */
const FOLDED = /^[ -~\u3001\u3002\u300c\u300d\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]*$/u;

/** One width for every character (NFKC): `ＩＳＡＣ` = `ISAC`, `ﾈｯﾄ` = `ネット`. */
export function foldWidth(text: string): string {
  return FOLDED.test(text) ? text : text.normalize('NFKC');
}

/** The text without any blank: how two readings of one sentence are compared. */
export function squeeze(text: string): string {
  return text.replace(BLANKS, '');
}

/** The text of one width without blanks: what the lines of a page are told apart by. */
export function bareKey(text: string): string {
  return squeeze(foldWidth(text));
}

/** Kana, kanji, ASCII letters, digits and dashes: of these a key changes nothing but the case. */
const PLAIN = /^[\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fffA-Za-z0-9-]*$/u;

/**
 * The key under which a name is found: one width, one case, no blanks, one kind of dash and quote.
 * `「金融 ＩＳＡＣ」` and `金融ISAC` have the same key.
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  const folded = squeeze(foldWidth(foldWidth(name).toLowerCase()))
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[「」『』"“”'’‘]/gu, '');
  // A mark that stood alone (゛) joins what the blanks and quotes had kept it from: the key is its own key.
  return foldWidth(folded);
}
