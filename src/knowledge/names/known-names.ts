import { isJoined } from '../text/folded-text.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { rankEntries } from './name-index.ts';
import type { NameEntry, NameIndex } from './name-index.ts';
import { LetterSet } from '../../model/letter-set.ts';
import { matchesAt } from '../text/trie.ts';

/** A name of the registry in a text: [from, to) of the folded text, and what it may mean, best first. */
export interface KnownName {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly [NameEntry, ...NameEntry[]];
}

const QUOTES: ReadonlySet<string> = new Set(['「', '」', '"', "'", '’', '‘']);
/** What the key of a name has otherwise than its text: no quotation marks, and lower case. */
const CHANGED = LetterSet.of([
  ...QUOTES,
  ...Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(
    (letter) => letter.toLowerCase() !== letter,
  ),
]);
const LATIN = /[0-9a-z]/iu;
const KATAKANA = /[ァ-ヺー]/u;
const KANJI = /[\u4e00-\u9fff々]/u;
/** An acronym that, in small letters, is or may be an English word: NOTICE, FIRST. */
const ACRONYM = /^[A-Z]{2,6}$/u;

/** Where an abbreviation stands for something else than the body that bears it. */
const OTHER_MEANINGS: readonly { readonly key: string; readonly before: RegExp }[] = [
  // EC is the European Commission, but not in 「ECサイト」 (electronic commerce).
  { key: 'ec', before: /^(?:サイト|モール|加盟|事業|市場|取引|構築)/u },
  // 「インド太平洋」 is a region.
  { key: 'インド', before: /^(?:太平|洋)/u },
];

/**
 * The names of the registry in a text, left to right, the longest at each place, none inside another. `date` (a partial
 * date) prefers what was valid then.
 */
export function findKnownNames(
  text: FoldedText,
  index: NameIndex,
  date: string | undefined,
): readonly KnownName[] {
  const keyed = keyText(text.text);
  const found: KnownName[] = [];
  let at = 0;
  while (at < keyed.text.length) {
    const match = longestName(text, keyed, index, at, date);
    if (match === undefined) at += 1;
    else {
      found.push(match.name);
      at = match.next;
    }
  }
  return found;
}

/** The folded text as name keys are made (lower case, no quotation marks), and where each letter stands in it. */
interface KeyText {
  readonly text: string;
  readonly at: readonly number[];
}

function keyText(folded: string): KeyText {
  let text = '';
  const at: number[] = [];
  let place = 0;
  while (place < folded.length) {
    const from = place;
    while (place < folded.length && !CHANGED.hasAt(folded, place)) {
      at.push(place);
      place += 1;
    }
    text += folded.slice(from, place);
    if (place === folded.length) break;
    const letter = folded.charAt(place);
    // Few lower cases are of two letters.
    const lower = QUOTES.has(letter) ? '' : letter.toLowerCase();
    at.push(...lower.split('').map(() => place));
    text += lower;
    place += 1;
  }
  return { text, at };
}

function longestName(
  text: FoldedText,
  keyed: KeyText,
  index: NameIndex,
  at: number,
  date: string | undefined,
): { readonly name: KnownName; readonly next: number } | undefined {
  for (const match of matchesAt(index.trie, keyed.text, at)) {
    const from = keyed.at[at] ?? 0;
    const to = (keyed.at[match.to - 1] ?? 0) + 1;
    if (!isWhole(text, from, to)) continue;
    const written = text.text.slice(from, to);
    const [best, ...others] = rankEntries(
      match.values.filter((entry) => isMeant(entry, written, text.text, to)),
      date,
    );
    if (best !== undefined) return { name: { from, to, candidates: [best, ...others] }, next: match.to };
  }
  return undefined;
}

/**
 * A name is whole where it is not part of a longer word: CAS is not found in CASE, ISAC not in ICT-ISAC, タイ not in
 * リアルタイム, 国連 not in 各国連携.
 */
function isWhole(text: FoldedText, from: number, to: number): boolean {
  const folded = text.text;
  const written = folded.slice(from, to);
  if (count(written, '「') !== count(written, '」')) return false;
  return !continuesBefore(text, from, written) && !continuesAfter(text, to, written);
}

function continuesBefore(text: FoldedText, from: number, written: string): boolean {
  if (!isJoined(text, from)) return false;
  const first = written.charAt(0);
  const before = text.text.charAt(from - 1);
  if (LATIN.test(first)) {
    return LATIN.test(before) || (/[-/&]/u.test(before) && LATIN.test(text.text.charAt(from - 2)));
  }
  if (KATAKANA.test(first)) return KATAKANA.test(before);
  return written.length <= 2 && KANJI.test(first) && KANJI.test(before);
}

function continuesAfter(text: FoldedText, to: number, written: string): boolean {
  if (!isJoined(text, to)) return false;
  const last = written.charAt(written.length - 1);
  const after = text.text.charAt(to);
  if (LATIN.test(last)) {
    return LATIN.test(after) || (/[-/&]/u.test(after) && LATIN.test(text.text.charAt(to + 1)));
  }
  return KATAKANA.test(last) && KATAKANA.test(after);
}

function isMeant(entry: NameEntry, written: string, folded: string, to: number): boolean {
  if (ACRONYM.test(entry.name) && written !== entry.name) return false;
  // A sector's name is an everyday word (金融, 水道): it means the sector where 分野 follows.
  if (entry.type === 'SECTOR' && !entry.name.endsWith('分野')) return folded.startsWith('分野', to);
  return !OTHER_MEANINGS.some(({ key, before }) => key === entry.key && before.test(folded.slice(to)));
}

function count(text: string, letter: string): number {
  let times = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) times += 1;
  return times;
}
