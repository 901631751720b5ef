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

/** `lineText` gives the text of a line of the input file where the plan holds it. */
export function evidenceIn(
  documentId: string,
  lineText: (page: number, line: number) => string | undefined,
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
      const texts = lines.map((line) => lineText(page, line));
      return passage(page, fact.confidence, linesOfQuote(entry, fact.quote, lines, texts), quote);
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
 * The lines that a quote was read from, out of those of its entry: each line that shares a run with the quote. Lines hold
 * both columns, so that a line is followed through the entry's text in order:
 *
 *     entry   …必要な情報を提供し、連携を強める。
 *     line 9  な情報を提供し、連 <成果・進捗状況>      → な情報を提供し、連
 *
 * Where lines are not known or do not fit, all lines of the entry are told.
 */
function linesOfQuote(
  entry: PlanEntry,
  [paragraph, start, end]: readonly [number, number, number],
  lines: readonly number[],
  texts: readonly (string | undefined)[],
): readonly number[] {
  const before = entry.paragraphs.slice(0, paragraph).map(bare).join('').length;
  const inParagraph = entry.paragraphs[paragraph] ?? '';
  const from = before + bare(inParagraph.slice(0, start)).length;
  const to = from + bare(inParagraph.slice(start, end)).length;
  const whole = entry.paragraphs.map(bare).join('');
  let at = 0;
  const found: number[] = [];
  for (const [number, line] of lines.entries()) {
    const run = longestRun(whole, at, bare(texts[number] ?? ''));
    if (run === undefined) continue;
    if (run.from < to && run.to > from) found.push(line);
    at = run.to;
  }
  return found.length > 0 ? found : lines;
}

/** What a line and the entry have in common, near where the line before ended; at least two characters. */
function longestRun(
  whole: string,
  at: number,
  line: string,
): { readonly from: number; readonly to: number } | undefined {
  for (let length = line.length; length >= 2; length -= 1) {
    for (let offset = 0; offset + length <= line.length; offset += 1) {
      const from = whole.indexOf(line.slice(offset, offset + length), at);
      if (from >= 0 && from - at <= MOST_SKIPPED) return { from, to: from + length };
    }
  }
  return undefined;
}

/** Characters that an entry's next line may lie ahead: 「・」 and other marks that the plan leaves out, a lost line. */
const MOST_SKIPPED = 60;

function bare(text: string): string {
  return squeeze(foldWidth(text));
}
