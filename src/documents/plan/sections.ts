import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Heading } from '../layout/heading.ts';
import { joinLines } from '../layout/join-lines.ts';
import type { ReadBlock } from '../page/read-page.ts';
import type { StrategyQuote } from '../page/strategy-quote.ts';
import { itemsOn, joinItem } from './page-items.ts';
import type { Item } from './page-items.ts';

/** A section of the document, put together from the blocks of its pages. */
export interface Section {
  readonly headings: readonly Heading[];
  readonly quote: StrategyQuote | undefined;
  readonly items: readonly DatedItem[];
}

interface DatedItem {
  readonly item: Item;
  /** The fiscal year that the item's first page reports on. */
  readonly year: FiscalYear;
}

/** A block of a page with what its page says of it. */
export interface PlacedBlock {
  readonly read: ReadBlock;
  readonly page: number;
  readonly year: FiscalYear;
  /** The page before this one in the document was read too, or the block above stands on the same page. */
  readonly isAdjacent: boolean;
}

/**
 * Blocks to sections, headings, quotes and items going on over the pages' ends:
 *
 *     2 〈chapter〉            path 2, (1)
 *     (1) 〈section〉
 *     (ア) …、手引を           item ア
 *     ───────────── page
 *     定める。                 still ア, still 2, (1)
 *     (2) 〈section〉          path 2, (2)
 */
export function sectionsOf(blocks: readonly PlacedBlock[]): readonly Section[] {
  const sections: Section[] = [];
  for (const placed of blocks) {
    const items = itemsOn(placed.read, placed.page).map((item) => ({ item, year: placed.year }));
    const { headings, quote } = placed.read.block;
    const before = placed.isAdjacent ? sections.at(-1) : undefined;
    if (before !== undefined && goesOn(before, placed.read)) {
      sections[sections.length - 1] = {
        headings: before.headings,
        quote: joinQuotes(before.quote, quote),
        items: joinItems(before.items, items),
      };
    } else if (items.length > 0 || headings.length > 0 || quote !== undefined) {
      sections.push({ headings: inherit(before?.headings ?? [], headings), quote, items });
    }
  }
  return sections;
}

/** Without a heading of its own a block goes on with the section above; a quote does so only before any item. */
function goesOn(before: Section, { block }: ReadBlock): boolean {
  return block.headings.length === 0 && (block.quote === undefined || before.items.length === 0);
}

/** `(2)` below chapter 2 is 2, (2): a heading keeps those above it that are less deep. */
function inherit(above: readonly Heading[], own: readonly Heading[]): readonly Heading[] {
  const [first] = own;
  if (first === undefined) return above;
  return [...above.filter(({ depth }) => depth < first.depth), ...own];
}

function joinQuotes(
  above: StrategyQuote | undefined,
  own: StrategyQuote | undefined,
): StrategyQuote | undefined {
  if (above === undefined || own === undefined) return above ?? own;
  const last = above.points.at(-1);
  const [first, ...others] = own.points;
  const isOne = last !== undefined && first !== undefined && own.beginsPlainly && !last.endsWith('。');
  const points = isOne
    ? [...above.points.slice(0, -1), joinLines([last, first]), ...others]
    : [...above.points, ...own.points];
  return {
    titleJa: above.titleJa ?? own.titleJa,
    decidedOn: above.decidedOn ?? own.decidedOn,
    points,
    beginsPlainly: above.beginsPlainly,
  };
}

function joinItems(above: readonly DatedItem[], own: readonly DatedItem[]): readonly DatedItem[] {
  const last = above.at(-1);
  const [first, ...others] = own;
  if (last === undefined || first?.item.isCarried !== true) return [...above, ...own];
  return [...above.slice(0, -1), { item: joinItem(last.item, first.item), year: last.year }, ...others];
}
