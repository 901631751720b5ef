import type { BodyLine } from '../columns/body-line.ts';
import type { ColumnWidths } from '../columns/continuity.ts';
import type { PartedItem, PartedLine } from '../columns/parted-items.ts';
import type { MarkerPlace } from '../page/markers.ts';
import type { ReadBlock } from '../page/read-page.ts';

/** A line of the page's table, and how it was read. */
export interface ItemRow {
  readonly source: BodyLine;
  readonly parted: PartedLine;
  /** The item begins with it, or goes on with it behind lines of others. */
  readonly beginsRun: boolean;
}

/** What one page holds of an item. */
export interface ItemPart {
  readonly page: number;
  readonly rows: readonly ItemRow[];
  readonly widths: ColumnWidths;
}

/** An item with all its parts, in the order of the pages. */
export interface Item {
  readonly marker: string | null;
  readonly ministries: readonly string[];
  /** Line of the input file that its marker or its first text stands in. */
  readonly line: number;
  readonly parts: readonly ItemPart[];
  /** Its beginning stands on a page before its first part. */
  readonly isCarried: boolean;
}

/** The items of one table of a page; the first may be carried from the page before. */
export function itemsOn({ body, parting, markers, widths }: ReadBlock, page: number): readonly Item[] {
  const marked = markers.filter(({ marker }) => marker !== null);
  const names = namesWithoutMarker(markers, parting.items, body.length);
  return parting.items.map((item) => {
    const place = item.marker === undefined ? undefined : marked[item.marker];
    const rows = item.lines.flatMap((at, index): ItemRow[] => {
      const source = body[at];
      const parted = parting.lines[at];
      const beginsRun = item.lines[index - 1] !== at - 1;
      return source === undefined || parted === undefined ? [] : [{ source, parted, beginsRun }];
    });
    return {
      marker: place?.marker ?? null,
      ministries: [...(place?.ministries ?? []), ...(names.get(item) ?? [])],
      line: place?.line ?? rows[0]?.source.line ?? 0,
      parts: [{ page, rows, widths }],
      isCarried: item.isCarried,
    };
  });
}

/** Names that stand under no marker are of the item beside them: those above a page's first text go on with the stack of the page before. */
function namesWithoutMarker(
  markers: readonly MarkerPlace[],
  items: readonly PartedItem[],
  lines: number,
): ReadonlyMap<PartedItem, readonly string[]> {
  const names = new Map<PartedItem, readonly string[]>();
  for (const { marker, ministries, above } of markers) {
    const item = items.find((one) => one.lines.includes(Math.min(above, lines - 1)));
    if (marker !== null || item === undefined) continue;
    names.set(item, [...(names.get(item) ?? []), ...ministries]);
  }
  return names;
}

/** An item that runs over its page's end, joined. */
export function joinItem(item: Item, rest: Item): Item {
  return {
    ...item,
    ministries: [...item.ministries, ...rest.ministries],
    parts: [...item.parts, ...rest.parts],
  };
}
