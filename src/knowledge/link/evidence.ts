import type { PassageFact } from '../../model/facts.ts';
import type { PlanEntry, PlanItem } from '../../model/plan/plan.ts';
import { foldWidth, squeeze } from '../../model/text.ts';

/** Where an item, one of its entries, or a run of an entry stands. */
export interface Evidence {
  /** The item as a whole: its page and all the lines it was read from there. */
  ofItem(item: PlanItem): PassageFact;
  ofEntry(item: PlanItem, entry: PlanEntry): PassageFact;
  /** A fact of the item: with its quote, and the lines that the quote was read from. */
  ofFact(item: PlanItem, fact: QuotedFact): PassageFact;
}

export interface QuotedFact {
  readonly entry: number | null;
  readonly quote: readonly [number, number, number] | null;
  readonly confidence: number;
}

/** `textsOf` gives the texts of a line of the input file, one for each column that it holds; none where the plan has none. */
export function evidenceIn(
  documentId: string,
  textsOf: (page: number, line: number) => readonly string[],
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
  const ofEntry = (item: PlanItem, entry: PlanEntry): PassageFact =>
    passage(entry.source?.page ?? item.page, entry.confidence, linesOf(entry));
  return {
    ofItem(item) {
      const here = item.entries.filter((entry) => (entry.source?.page ?? item.page) === item.page);
      const confidence = Math.max(0.5, ...here.map((entry) => entry.confidence));
      return passage(item.page, confidence, ascending(here.flatMap(linesOf)));
    },
    ofEntry,
    ofFact(item, fact) {
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
    },
  };
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
  const before = entry.paragraphs.slice(0, paragraph).map(bare).join('').length;
  const from = before + bare(inParagraph.slice(0, start)).length;
  const to = from + bare(inParagraph.slice(start, end)).length;
  const whole = entry.paragraphs.map(bare).join('');
  const found: number[] = [];
  let at = 0;
  let held = 0;
  for (const line of lines) {
    const run = runOf(whole, at, textsOf(line).map(bare));
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

function bare(text: string): string {
  return squeeze(foldWidth(text));
}
