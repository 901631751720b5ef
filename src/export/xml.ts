const IN_TEXT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
};
const IN_ATTRIBUTE: Readonly<Record<string, string>> = {
  ...IN_TEXT,
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

// Most texts have none of the signs, and to test is several times as fast as to replace nothing.
const TEXT_SIGN = /[&<>\r\u0085\u2028\u2029]/;
const TEXT_SIGNS = new RegExp(TEXT_SIGN.source, 'g');
const ATTRIBUTE_SIGN = /[&<>"\t\r\n\u0085\u2028\u2029]/;
const ATTRIBUTE_SIGNS = new RegExp(ATTRIBUTE_SIGN.source, 'g');

/**
 * Text between tags. A line end other than a line feed is written as a reference, since readers turn a bare one
 * into a line feed (U+0085 and U+2028 those of XML 1.1, and some take U+2029 with them).
 */
export function xmlText(text: string): string {
  return TEXT_SIGN.test(text) ? text.replace(TEXT_SIGNS, (sign) => IN_TEXT[sign] ?? sign) : text;
}

/** A value between double quotes; blanks other than spaces as references, since a reader folds bare ones. */
export function xmlAttribute(text: string): string {
  return ATTRIBUTE_SIGN.test(text)
    ? text.replace(ATTRIBUTE_SIGNS, (sign) => IN_ATTRIBUTE[sign] ?? sign)
    : text;
}

/** Not in a name token of every edition of XML 1.0: all but Latin letters, digits, kana, common kanji; and codes of ours. */
const NOT_IN_NAME_TOKEN =
  /_x|[^-.:_0-9A-Za-z\u3041-\u3094\u30a1-\u30fa\u30fc-\u30fe\u3005\u3007\u4e00-\u9fa5]/gu;
const IS_NAME_TOKEN =
  /^(?!.*_x)[-.:_0-9A-Za-z\u3041-\u3094\u30a1-\u30fa\u30fc-\u30fe\u3005\u3007\u4e00-\u9fa5]+$/;

/**
 * The id as an XML name token (NMTOKEN), which is all that GraphML allows: what a token cannot hold becomes
 * `_xHEX_`, as in SQL/XML: `goal:2021/2` → `goal:2021_x2F_2`. Different ids stay different: every `_x` of an id
 * is coded itself, whatever follows, since the code of the next sign may complete it (`_x5F<` beside `_x3C_`).
 */
export function nameToken(id: string): string {
  if (IS_NAME_TOKEN.test(id)) return id;
  const token = id.replace(NOT_IN_NAME_TOKEN, (found) =>
    found === '_x' ? '_x5F_x' : `_x${(found.codePointAt(0) ?? 0).toString(16).toUpperCase()}_`,
  );
  return token === '' ? '_x0_' : token;
}
