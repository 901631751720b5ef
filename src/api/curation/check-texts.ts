import { badInput } from './refused.ts';

/** A plan may be as long as a body; names, reasons and quotes are what people write by hand. */
const MOST_CHARACTERS = 5_000;
const PLAN = 'plan';
/** What XML forbids, so that exports hold everything that the graph does; a lone surrogate is half a character. */
const FORBIDDEN = /[^\P{Cc}\t\r\n]|[\ufffe\uffff]|\p{Cs}/u;

/** Throws a CurationError for text that is too long or holds control characters, wherever in an input. */
export function checkTexts(value: unknown, name = 'input'): void {
  if (typeof value === 'string') {
    if (name !== PLAN && value.length > MOST_CHARACTERS) {
      throw badInput(`\`${name}\` has at most ${MOST_CHARACTERS} characters, but got: ${value.length}`);
    }
    if (name !== PLAN && FORBIDDEN.test(value))
      throw badInput(`\`${name}\` is text, but holds control characters.`);
  } else if (Array.isArray(value)) {
    for (const item of value) checkTexts(item, name);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) checkTexts(item, key);
  }
}
