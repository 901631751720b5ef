import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { PlanItem } from '../../model/plan/plan.ts';
import { entryOf, readParts } from './entries.ts';
import type { Item } from './page-items.ts';
import { isEmptyCell, isRestated, statusOf } from './status.ts';

/** An item as the plan has it; `year` is the fiscal year that the document reports on. */
export function readItem(item: Item, year: FiscalYear): PlanItem {
  const entries = readParts(item, year)
    .map((part) => entryOf(part, item))
    .filter((entry) => !isEmptyCell(entry.paragraphs));
  return {
    marker: item.marker,
    page: item.parts[0]?.page ?? 1,
    ministries: [...new Set(item.ministries)],
    titleJa: null,
    titleEn: null,
    status: statusOf(entries, year, !item.isCarried),
    restated: isRestated(entries),
    entries: [...entries],
    mentions: [],
    events: [],
    relations: [],
    observations: [],
  };
}
