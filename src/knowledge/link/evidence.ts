import type { PassageFact } from '../../model/facts.ts';
import type { Plan, PlanEntry, PlanItem } from '../../model/plan/plan.ts';
import { bareKey } from '../../model/text.ts';
import { foldText, originalRange } from '../text/folded-text.ts';

/** [line number in the input file, column it was given to, text] */
type PageLine = Plan['text'][number]['lines'][number];
/** The lines of a page by their number, in order; a line of both columns is held once for each. */
export type LinesByNumber = ReadonlyMap<number, readonly PageLine[]>;

export function linesByNumber(lines: readonly PageLine[]): LinesByNumber {
  const byNumber = new Map<number, readonly PageLine[]>();
  for (const line of lines) byNumber.set(line[0], [...(byNumber.get(line[0]) ?? []), line]);
  return byNumber;
}

/** Where an item, one of its entries, or a run of an entry stands. */
export interface Evidence {
  /** The item as a whole: its page and all the lines it was read from there. */
  ofItem(item: PlanItem): PassageFact;
  ofEntry(item: PlanItem, entry: PlanEntry): PassageFact;
  /** A name of the item's head: where an entry says it first, else the cell of the head, else the item as a whole. */
  ofHead(item: PlanItem, name: string): PassageFact;
  /** A fact of the item: with its quote, and the lines that the quote was read from. */
  ofFact(item: PlanItem, fact: QuotedFact): PassageFact;
}

export interface QuotedFact {
  readonly entry: number | null;
  readonly quote: readonly [number, number, number] | null;
  readonly confidence: number;
}

/** `linesOfPage` gives the lines of a page of the input file; undefined where the plan has none. */
export function evidenceIn(
  documentId: string,
  linesOfPage: (page: number) => LinesByNumber | undefined,
): Evidence {
  const passage = (
    page: number,
    confidence: number,
    lines: readonly number[],
    quote?: string,
  ): PassageFact => ({
    documentId,
    page,
    ...(lines.length > 0 ? { lines } : {}),
    ...(quote === undefined ? {} : { quote }),
    origin: 'EXTRACTED',
    confidence,
  });
  const textsOf = (page: number, line: number): readonly string[] =>
    (linesOfPage(page)?.get(line) ?? []).map(([, , text]) => text);
  const ofEntry = (item: PlanItem, entry: PlanEntry): PassageFact =>
    passage(entry.source?.page ?? item.page, entry.confidence, linesOf(entry));
  const ofItem = (item: PlanItem): PassageFact => {
    const here = entriesHere(item);
    const confidence = Math.max(0.5, ...here.map((entry) => entry.confidence));
    return passage(item.page, confidence, ascending(here.flatMap(linesOf)));
  };
  const ofFact = (item: PlanItem, fact: QuotedFact): PassageFact => {
    const entry = fact.entry === null ? undefined : item.entries[fact.entry];
    if (entry === undefined) return passage(item.page, fact.confidence, []);
    const page = entry.source?.page ?? item.page;
    const lines = linesOf(entry);
    if (fact.quote === null) return passage(page, fact.confidence, lines);
    const [paragraph, start, end] = fact.quote;
    const quote = entry.paragraphs[paragraph]?.slice(start, end);
    if (quote === undefined || quote === '') return passage(page, fact.confidence, lines);
    return passage(
      page,
      fact.confidence,
      linesOfQuote(entry, fact.quote, lines, (line) => textsOf(page, line)),
      quote,
    );
  };
  return {
    ofItem,
    ofEntry,
    ofHead(item, name) {
      const whole = ofItem(item);
      const { confidence } = whole;
      const said = firstNaming(item, name);
      if (said !== undefined) return ofFact(item, { ...said, confidence });
      const cell = headCell(item, name, [...(linesOfPage(item.page)?.values() ?? [])].flat());
      return cell === undefined ? whole : passage(item.page, confidence, [cell[0]], cell[2]);
    },
    ofFact,
  };
}

/** The entries that begin on the item's own page. */
function entriesHere(item: PlanItem): readonly PlanEntry[] {
  return item.entries.filter((entry) => (entry.source?.page ?? item.page) === item.page);
}

/**
 * The first run of an entry that names somebody, to the end of its clause:
 *
 *     ・環境省において、電力ISACと…    → 環境省において
 */
function firstNaming(
  item: PlanItem,
  name: string,
): { readonly entry: number; readonly quote: readonly [number, number, number] } | undefined {
  const wanted = foldText(name).text;
  for (const [entry, { paragraphs }] of item.entries.entries()) {
    for (const [paragraph, written] of paragraphs.entries()) {
      const text = foldText(written);
      const from = text.text.indexOf(wanted);
      if (wanted === '' || from < 0) continue;
      const after = text.text.slice(from + wanted.length).search(/[、。]/u);
      const to = after < 0 ? text.text.length : from + wanted.length + after;
      return { entry, quote: [paragraph, ...originalRange(text, from, to)] };
    }
  }
  return undefined;
}

/** The line of the item's head that holds the name: the last before its entries begin, since others may bear the name too. */
function headCell(item: PlanItem, name: string, lines: readonly PageLine[]): PageLine | undefined {
  const begin = Math.min(...entriesHere(item).flatMap(linesOf));
  return lines.findLast(
    ([line, column, text]) => column === 'marker' && line <= begin && bareKey(text).includes(bareKey(name)),
  );
}

function linesOf(entry: PlanEntry): readonly number[] {
  const ranges = entry.source?.lines ?? [];
  return ascending(
    ranges.flatMap(([from, to]) => Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n)),
  );
}

function ascending(lines: readonly number[]): readonly number[] {
  return [...new Set(lines)].sort((a, b) => a - b);
}

/**
 * The lines that a quote was read from, out of those of its entry. The lines are followed through the entry's text in
 * order; a line of both columns is held once for each:
 *
 *     entry    …必要な情報を提供し、連携を強める。…
 *     line 9   left   な情報を提供し、連          → found behind line 8
 *     line 9   right  ・関係者と会合を開き、       → not of this entry
 *
 * Where the lines that are found do not hold all of the quote, all lines of the entry are told.
 */
function linesOfQuote(
  entry: PlanEntry,
  [paragraph, start, end]: readonly [number, number, number],
  lines: readonly number[],
  textsOf: (line: number) => readonly string[],
): readonly number[] {
  const inParagraph = entry.paragraphs[paragraph] ?? '';
  const before = entry.paragraphs.slice(0, paragraph).map(bareKey).join('').length;
  const from = before + bareKey(inParagraph.slice(0, start)).length;
  const to = from + bareKey(inParagraph.slice(start, end)).length;
  const whole = entry.paragraphs.map(bareKey).join('');
  const found: number[] = [];
  let at = 0;
  let held = 0;
  for (const line of lines) {
    const run = runOf(whole, at, textsOf(line).map(bareKey));
    if (run === undefined) continue;
    at = run.to;
    const shared = Math.min(run.to, to) - Math.max(run.from, from);
    if (shared > 0) {
      found.push(line);
      held += shared;
    }
  }
  return held === to - from ? found : lines;
}

/** Where the text of a line goes on from `at`; the nearest, where it holds both columns. */
function runOf(
  whole: string,
  at: number,
  texts: readonly string[],
): { readonly from: number; readonly to: number } | undefined {
  return texts
    .flatMap((text) => [text, text.replace(/^・/u, '')])
    .filter((text) => text !== '')
    .map((text) => ({ from: whole.indexOf(text, at), length: text.length }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from || b.length - a.length)
    .map(({ from, length }) => ({ from, to: from + length }))[0];
}
