import { beginsMinistryName, isMinistryName } from './ministry-names.ts';

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
  /** The beginning of a name that goes on in a line below: `個人情報`. */
  readonly begun: string;
  /** How many characters of the text the names take, blanks behind them included. */
  readonly length: number;
  /** The same without the name that is begun. */
  readonly whole: { readonly names: readonly string[]; readonly length: number };
}

/** `begun` is what the line above left open; `同` joins no name, so that the run ends before it. */
export function readMinistries(text: string, begun = ''): MinistryRun {
  const names: string[] = [];
  let open = begun;
  let length = 0;
  let whole: MinistryRun['whole'] = { names: [], length };
  for (const { token, end } of tokens(text)) {
    const parts = namesIn(open + token);
    if (parts === undefined) break;
    names.push(...parts.names);
    open = parts.begun;
    length = end;
    if (open === '') whole = { names: [...names], length };
  }
  return { names, begun: open, length, whole };
}

/** One by one: most texts begin with no name, and their first token says so. */
function* tokens(text: string): Generator<{ readonly token: string; readonly end: number }> {
  for (const match of text.matchAll(/\s*(?<token>[^\s、，・]+)[\s、，・]*/gu)) {
    yield { token: match.groups?.['token'] ?? '', end: match.index + match[0].length };
  }
}

/** `内閣官房警察庁個人` → 内閣官房, 警察庁 and 個人 begun; undefined when some of it is no name. */
function namesIn(text: string): { names: readonly string[]; begun: string } | undefined {
  if (isMinistryName(text) && !isSeveralNames(text)) return { names: [text], begun: '' };
  if (beginsMinistryName(text)) return { names: [], begun: text };
  if (!beginsMinistryName(text.slice(0, 2))) return undefined;
  for (let end = text.length - 1; end > 1; end -= 1) {
    if (!beginsMinistryName(text.slice(0, end)) || !isMinistryName(text.slice(0, end))) continue;
    const rest = namesIn(text.slice(end));
    if (rest !== undefined) return { names: [text.slice(0, end), ...rest.names], begun: rest.begun };
  }
  return undefined;
}

/** A run like 総務省経済産業省 ends as a name does, but is two. */
function isSeveralNames(text: string): boolean {
  for (let end = 2; end < text.length - 1; end += 1) {
    const head = text.slice(0, end);
    if (beginsMinistryName(head) && isMinistryName(head) && isMinistryName(text.slice(end))) return true;
  }
  return false;
}
