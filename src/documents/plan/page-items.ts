import type { ColumnWidths } from '../columns/continuity.ts';
import type { MarkerPlace } from '../page/markers.ts';
import type { ReadBlock } from '../page/read-page.ts';
import { pairItems } from './items.ts';
import type { ItemRow } from './items.ts';

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
export function itemsOn(read: ReadBlock, page: number): readonly Item[] {
  const { body, parting, markers, widths, isCarried } = read;
  const { own, above } = isCarried ? marginOfCarried(markers) : { own: markers, above: [] };
  return pairItems(body, parting.lines, own, isCarried).map(({ marker, rows }, index) => {
    const isOpen = isCarried && index === 0 && marker === undefined;
    return {
      marker: marker?.marker ?? null,
      ministries: isOpen ? above : (marker?.ministries ?? []),
      line: marker?.line ?? rows[0]?.source.line ?? 0,
      parts: [{ page, rows, widths }],
      isCarried: isOpen,
    };
  });
}

/** Names above the first text without a marker go on with the stack of ministries of the page before. */
function marginOfCarried(markers: readonly MarkerPlace[]): {
  own: readonly MarkerPlace[];
  above: readonly string[];
} {
  const [first, ...others] = markers;
  if (first?.marker !== null) return { own: markers, above: [] };
  return { own: others, above: first.ministries };
}

/** An item that runs over its page's end, joined. */
export function joinItem(item: Item, rest: Item): Item {
  return {
    ...item,
    ministries: [...item.ministries, ...rest.ministries],
    parts: [...item.parts, ...rest.parts],
  };
}
