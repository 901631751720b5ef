import { LetterSet } from '../../model/letter-set.ts';
import { bareKey } from '../../model/text.ts';
import { beginsMinistryName, isKnownMinistry, isMinistryName, mayEndMinistryName } from './ministry-names.ts';

/**
 * The first two columns of the table, 項番 and 担当府省庁, as they come at a line's start:
 *
 *     (エ) 総務省
 *     (カ) 個人情報 個人情報保護委員会において、… <成果・進捗状況>
 *      ^    ^^^^^^^^ begins a name that goes on below
 */
const MARKER = /^\s*[(（]\s*(?<kana>[ァ-ヴｱ-ﾝ])\s*[)）]\s*(?<rest>.*)$/u;

export function readMarker(text: string): { readonly marker: string; readonly rest: string } | undefined {
  const match = MARKER.exec(text);
  if (match?.groups === undefined) return undefined;
  const { kana = '', rest = '' } = match.groups;
  return { marker: kana.normalize('NFKC'), rest };
}

/** What the column 担当府省庁 holds at the start of a text. */
export interface MinistryRun {
  /** Names that are whole. */
  readonly names: readonly string[];
  /** Beginnings of names that go on in a line below, the oldest first: 個人情報. */
  readonly open: readonly string[];
  /** The one of these that the text's last token belongs to; empty where that token ends a name. */
  readonly begun: string;
  /** How many characters of the text the names take, blanks behind them included. */
  readonly length: number;
  /** The same up to the last whole name. */
  readonly whole: Omit<MinistryRun, 'whole'>;
}

/**
 * The names that a text begins with, or their parts. Names set letter by letter may be told a character a line, two of them even in
 * turn, and the last character beside the text of the next column:
 *
 *     (イ) 警                     begun 警
 *     総                          begun 総, while 警 is open
 *     察                          goes on with 警
 *     務
 *     庁 警察庁及び総務省に…      警察庁
 *     省 の手引を…                総務省
 *
 * @param open beginnings of names that the lines above left open; `同` joins none, so that the run ends before it
 */
export function readMinistries(text: string, open: readonly string[] = []): MinistryRun {
  const names: string[] = [];
  let still = open;
  let begun = '';
  let length = 0;
  const now = (): MinistryRun['whole'] => ({ names: [...names], open: still, begun, length });
  let whole = now();
  let beforeSpaced: MinistryRun['whole'] | undefined;
  let beforeList: MinistryRun['whole'] | undefined;
  while (length < text.length) {
    TOKEN.lastIndex = length;
    const [whitespaced, token = ''] = TOKEN.exec(text) ?? [''];
    const taken = takenUp(token, begun === '' ? still : [begun, ...still]);
    if (taken === undefined) {
      // `総務省、経済産業省` may fill the column; `総務省、経済産業省 及び…` is a sentence.
      if (beforeList !== undefined) return runOf(beforeList, beforeList);
      // `経 済 産 業 省 及 び …` is a sentence set wide; `総 務 省 館 86 館の…` a name beside one that is not.
      return beforeSpaced !== undefined && SET_WIDE.test(text.slice(length))
        ? runOf(beforeSpaced, beforeSpaced)
        : runOf(now(), whole);
    }
    const { part, read } = taken;
    if (LIST_MARK.test(token)) beforeList ??= now();
    if (token.length > 1) beforeSpaced = undefined;
    else if (part === '' && begun === '') beforeSpaced ??= now();
    names.push(...read.names);
    still = still.filter((one) => one !== part);
    begun = read.begun;
    if (begun !== '') still = [...still, begun];
    length += whitespaced.length;
    if (begun === '') whole = now();
  }
  return runOf(now(), whole);
}

/** Written out: every line of a page asks for several. */
export function runOf(
  { names, open, begun, length }: MinistryRun['whole'],
  whole: MinistryRun['whole'],
): MinistryRun {
  return { names, open, begun, length, whole };
}

/** Two characters at least, each by itself. */
const SET_WIDE = /^\s*\S\s+\S(?:\s|$)/u;

/** One by one: most texts begin with no name, and their first token says so. */
const TOKEN = /\s*(\S+)\s*/uy;

/** The first of the parts with which a token makes names, or none of them, and these names. */
function takenUp(
  token: string,
  open: readonly string[],
): { readonly part: string; readonly read: NamesRead } | undefined {
  if (token === '') return undefined;
  for (const part of open) {
    const read = listedNames(part + token);
    if (read !== undefined) return { part, read };
  }
  const read = listedNames(token);
  return read === undefined ? undefined : { part: '', read };
}

const LIST_MARK = /[、，・]/u;

interface NamesRead {
  readonly names: readonly string[];
  readonly begun: string;
}

/** The names of a token that may list several: `総務省、経済産業省`, or `総務省、` with the next on the line below. */
function listedNames(text: string): NamesRead | undefined {
  if (!LIST_MARK.test(text)) return namesIn(text);
  const parts = text.split(LIST_MARK).filter(Boolean).map(namesIn);
  if (parts.length === 0 || !parts.every((part) => part?.begun === '')) return undefined;
  return { names: parts.flatMap((part) => part?.names ?? []), begun: '' };
}

/** Two kanji begin it with which no name begins, and it ends as none does: most tokens of a page. */
function isSentence(text: string): boolean {
  return (
    HAN.hasAt(text, 0) &&
    HAN.hasAt(text, 1) &&
    !beginsMinistryName(text.slice(0, 2)) &&
    !mayEndMinistryName(text)
  );
}

const HAN = new LetterSet([[0x4e00, 0x9fff]]);

/** `内閣官房警察庁個人` → 内閣官房, 警察庁 and 個人 begun; undefined when some of it is no name. */
function namesIn(text: string): NamesRead | undefined {
  if (isSentence(text)) return undefined;
  const key = bareKey(text);
  if (isKnownMinistry(key) || (isMinistryName(key) && !isSeveralNames(text)))
    return { names: [text], begun: '' };
  if (beginsMinistryName(key)) return { names: [], begun: text };
  if (!beginsMinistryName(bareKey(text.slice(0, 2)))) return undefined;
  for (let end = text.length - 1; end > 1; end -= 1) {
    const head = bareKey(text.slice(0, end));
    if (!beginsMinistryName(head) || !isMinistryName(head)) continue;
    const rest = namesIn(text.slice(end));
    if (rest !== undefined) return { names: [text.slice(0, end), ...rest.names], begun: rest.begun };
  }
  return undefined;
}

/** A run like 総務省経済産業省 ends as a name does, but is two. */
function isSeveralNames(text: string): boolean {
  for (let end = 2; end < text.length - 1; end += 1) {
    const head = bareKey(text.slice(0, end));
    if (beginsMinistryName(head) && isMinistryName(head) && isMinistryName(bareKey(text.slice(end))))
      return true;
  }
  return false;
}
