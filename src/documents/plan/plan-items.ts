import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { PlanItem } from '../../model/plan/plan.ts';
import type { ReadBlock } from '../page/read-page.ts';
import { entryOf, readParts } from './entries.ts';
import { pairItems } from './items.ts';
import type { ItemRows } from './items.ts';
import { isEmptyCell, isRestated, statusOf } from './status.ts';

/** The items of one block of a page; `year` is the fiscal year that the document reports on. */
export function readItems(read: ReadBlock, page: number, year: FiscalYear): readonly PlanItem[] {
  const { body, parting, markers, isCarried } = read;
  return pairItems(body, parting.lines, markers, isCarried).map((item, index) =>
    readItem(item, read, page, year, isCarried && index === 0),
  );
}

function readItem(
  { marker, rows }: ItemRows,
  { widths }: ReadBlock,
  page: number,
  year: FiscalYear,
  isCarried: boolean,
): PlanItem {
  const entries = readParts(rows, year, isCarried)
    .map((part) => entryOf(part, rows, page, widths[part.column]))
    .filter((entry) => !isEmptyCell(entry.paragraphs));
  return {
    marker: marker?.marker ?? null,
    page,
    ministries: [...new Set(marker?.ministries ?? [])],
    titleJa: null,
    titleEn: null,
    status: statusOf(entries, year, !isCarried),
    restated: isRestated(entries),
    entries: [...entries],
    mentions: [],
    events: [],
    relations: [],
    observations: [],
  };
}
