import type { MarkerPlace } from '../page/markers.ts';
import type { PartedLine } from '../columns/part-columns.ts';
import type { BodyLine } from '../columns/body-line.ts';

/** One item of the table: the row's marker and the lines of its two wide columns. */
export interface ItemRows {
  readonly marker: MarkerPlace | undefined;
  readonly rows: readonly ItemRow[];
}

export interface ItemRow {
  readonly source: BodyLine;
  readonly parted: PartedLine;
}

/**
 * Gives the markers to the items that the columns parted into. Both keep their order, but a marker may stand above the
 * chapter, behind the first paragraph, in a stack before any text, or nowhere:
 *
 *     (ア) 内閣官房       ─┐                 items    markers
 *     (イ) 警察庁         ─┼─ stacked        0 ─────── ア
 *     内閣官房において、…                    1 ─────── イ   警察庁において、… names its ministry
 *     警察庁において、…                      2 ─────── –    began on the page before
 *
 * One alignment over both rows finds the pairs with the least cost (PAIR).
 */
const PAIR = {
  /** For each line between the marker and the item's first line, and the most that counts. */
  DISTANCE: 0.3,
  MOST_DISTANCE: 4,
  /** The item's left begins with a ministry of the marker, or with another. */
  NAMES_MINISTRY: -4,
  /** An item without marker, and a marker without item. */
  NO_MARKER: 3,
  NO_ITEM: 6,
} as const;

export function pairItems(
  body: readonly BodyLine[],
  lines: readonly PartedLine[],
  markers: readonly MarkerPlace[],
  isCarried: boolean,
): readonly ItemRows[] {
  const items = groupItems(body, lines).filter((rows) => rows.length > 0);
  const starts = items.map((rows) => body.indexOf(rows[0]?.source ?? NO_LINE));
  return align(items, starts, markers, isCarried);
}

const NO_LINE: BodyLine = { line: 0, text: '', afterBlank: false, markers: 0 };

function groupItems(body: readonly BodyLine[], lines: readonly PartedLine[]): ItemRow[][] {
  const items: ItemRow[][] = [];
  lines.forEach((parted, index) => {
    const source = body[index];
    if (source === undefined) return;
    while (items.length <= parted.item) items.push([]);
    items[parted.item]?.push({ source, parted });
  });
  return items;
}

/** best[i][m]: least cost of pairing the items from i and the markers from m on. */
function align(
  items: readonly ItemRow[][],
  starts: readonly number[],
  markers: readonly MarkerPlace[],
  isCarried: boolean,
): readonly ItemRows[] {
  const best: number[][] = Array.from({ length: items.length + 1 }, () =>
    new Array<number>(markers.length + 1).fill(0),
  );
  const at = (item: number, marker: number): number => best[item]?.[marker] ?? Infinity;
  // What goes on from the page before has its marker there.
  const pair = (item: number, marker: number): number =>
    item === 0 && isCarried
      ? Infinity
      : pairCost(items[item] ?? [], starts[item] ?? 0, markers[marker]) + at(item + 1, marker + 1);
  const skipItem = (item: number, marker: number): number =>
    (item === 0 && isCarried ? 0 : PAIR.NO_MARKER) + at(item + 1, marker);
  const skipMarker = (item: number, marker: number): number => PAIR.NO_ITEM + at(item, marker + 1);
  for (let item = items.length; item >= 0; item -= 1) {
    for (let marker = markers.length; marker >= 0; marker -= 1) {
      if (item === items.length && marker === markers.length) continue;
      const row = best[item];
      if (row === undefined) continue;
      row[marker] = Math.min(
        item < items.length && marker < markers.length ? pair(item, marker) : Infinity,
        item < items.length ? skipItem(item, marker) : Infinity,
        marker < markers.length ? skipMarker(item, marker) : Infinity,
      );
    }
  }
  const paired: ItemRows[] = [];
  let item = 0;
  let marker = 0;
  while (item < items.length || marker < markers.length) {
    const cost = at(item, marker);
    const rows = items[item];
    const place = markers[marker];
    if (rows !== undefined && place !== undefined && pair(item, marker) === cost) {
      paired.push({ marker: place, rows });
      item += 1;
      marker += 1;
    } else if (rows !== undefined && skipItem(item, marker) === cost) {
      paired.push({ marker: undefined, rows });
      item += 1;
    } else {
      paired.push({ marker: place, rows: [] });
      marker += 1;
    }
  }
  return paired;
}

function pairCost(rows: readonly ItemRow[], start: number, marker: MarkerPlace | undefined): number {
  if (marker === undefined) return Infinity;
  const distance = Math.min(PAIR.MOST_DISTANCE, Math.abs(marker.above - start) * PAIR.DISTANCE);
  const left = rows.find(({ parted }) => parted.reading.left !== undefined)?.parted.reading.left;
  const isNamed = marker.ministries.some((name) => left?.text.startsWith(name) === true);
  return distance + (isNamed ? PAIR.NAMES_MINISTRY : 0);
}
