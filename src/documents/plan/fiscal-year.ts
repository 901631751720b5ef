import type { FiscalYear } from '../../model/fiscal-year.ts';
import { bareKey } from '../../model/text.ts';
import { readYear, yearsOn } from '../layout/year.ts';
import { labelledYear } from './entries.ts';
import type { ReadPage } from '../page/read-page.ts';

/**
 * The fiscal year that a page reports on, by what tells it best: the label of the next plan (`<2024 年度年次計画>`, one
 * year on), the table's header, the title of the annex, the title of the document.
 */
export function reportedYear(page: ReadPage, titleJa: string | undefined): FiscalYear | undefined {
  const next = labelledYear(
    page.tables.flatMap(({ parting }) => parting.lines.map((line) => line.reading.right?.text ?? '')),
  );
  if (next !== undefined) return yearsOn(next, -1);
  const [first] = [...page.blocks.map(({ header }) => header), ...page.header, titleJa ?? ''].flatMap(
    yearsIn,
  );
  return first;
}

function yearsIn(text: string): readonly FiscalYear[] {
  const folded = bareKey(text);
  const years = [...folded.matchAll(/(?:20\d\d|令和(?:\d+|元))年度/gu)].flatMap(
    ([year]) => readYear(year) ?? [],
  );
  return years.toSorted((a, b) => a - b);
}
