import { displayWidth } from '../layout/display-width.ts';
import type { BodyLine, Side } from './body-line.ts';
import type { ColumnWidths } from './continuity.ts';
import { FollowCosts } from './follow-costs.ts';
import { partColumns } from './part-columns.ts';
import type { Parting } from './part-columns.ts';
import { readingsOf } from './readings.ts';
import type { Reading } from './reading.ts';
import { seamsOf } from './seam.ts';
import type { Page, State } from './state.ts';

/** What such tables are usually set to: 22 to 23 and 28 to 29 characters a line. */
const USUAL: ColumnWidths = { left: 45, right: 57 };
/** Full lines needed before a column's width is believed. */
const ENOUGH = 4;
/** Lines that could not be filled, or hang over, aside. */
const FULL_SHARE = 0.85;
const MOST_ROUNDS = 3;
/** Widths that differ by less part the lines alike. */
const SAME_WIDTH = 1.5;
/** Rows told right before left, from which on the whole page may be told so. */
const REVERSED_ROWS = 3;

export interface ParsedTable {
  readonly parting: Parting;
  readonly widths: ColumnWidths;
}

/** What stands above and beside the lines of a table. */
export interface TableContext {
  /** The item that is open when the table begins; undefined where one begins with it. */
  readonly start: State | undefined;
  /** The ministries beside each marker, from the top. */
  readonly markers: Page['markers'];
  /** Widths of the columns on the page before. */
  readonly usual: ColumnWidths | undefined;
}

/**
 * Parts a table whose column widths are not known: parted with the usual widths first, then with those that the full
 * lines of the columns found show, until these no longer change; then once more where rows seem to be told right
 * before left, and where markers seem to stand within their items. The cheapest parting is taken.
 */
export function partTable(lines: readonly BodyLine[], { start, markers, usual }: TableContext): ParsedTable {
  const readings = readingsOf(lines);
  const isParted = lines.every(({ cells }) => cells !== undefined);
  const seams = seamsOf(isParted ? [] : lines.map(({ text }) => text));
  const part = (widths: ColumnWidths, first: Page['first'], markersStand: Page['markersStand']): Parting => {
    const follow = new FollowCosts(widths, seams);
    return partColumns(lines, readings, { widths, follow, first, markersStand, markers }, start);
  };
  let widths = usual ?? estimateWidths(lines) ?? USUAL;
  let parting = part(widths, 'left', 'above');
  const measureBoth = (): ColumnWidths => ({
    left: measure(parting, 'left', widths),
    right: measure(parting, 'right', widths),
  });
  // Where coordinates part every line, widths only tell where paragraphs end.
  if (isParted) return { parting, widths: measureBoth() };
  for (let round = 1; round < MOST_ROUNDS; round += 1) {
    const measured = measureBoth();
    if (areSame(measured, widths)) break;
    const next = part(measured, 'left', 'above');
    if (next.cost >= parting.cost) break;
    parting = next;
    widths = measured;
  }
  if (countReversed(parting) >= REVERSED_ROWS) {
    const reversed = part(widths, 'right', 'above');
    if (reversed.cost < parting.cost) parting = reversed;
  }
  if (holdsMarkerInside(lines, parting)) {
    const within = part(widths, 'left', 'within');
    if (within.cost < parting.cost) parting = within;
  }
  return { parting, widths };
}

/** Lines of one column are narrower than this, joined lines wider. */
const WIDEST_COLUMN = 76;
const NARROWEST_RIGHT = 50;
const LEFT_WIDTHS = { least: 30, most: 60 } as const;

/**
 * A first guess: the widest lines that stand alone are full ones of the right column, which is the wider; what joined
 * lines have more is the left.
 */
function estimateWidths(lines: readonly BodyLine[]): ColumnWidths | undefined {
  const all = lines.map(({ text }) => displayWidth(text)).toSorted((a, b) => a - b);
  const right = quantile(all.filter((width) => width > NARROWEST_RIGHT && width < WIDEST_COLUMN));
  const joined = quantile(all.filter((width) => width > WIDEST_COLUMN));
  if (right === undefined || joined === undefined) return undefined;
  const left = joined - right;
  return left < LEFT_WIDTHS.least || left > LEFT_WIDTHS.most ? undefined : { left, right };
}

/** Most full lines are as wide as this, of widths in order. */
function quantile(widths: readonly number[]): number | undefined {
  return widths.length < ENOUGH ? undefined : widths[Math.floor(widths.length * FULL_SHARE)];
}

/** A marker stands behind the first lines of an item, or an item has none: the page may tell all of them so. */
function holdsMarkerInside(lines: readonly BodyLine[], { items }: Parting): boolean {
  return items.some((item) => item.lines.some((at, index) => index > 0 && (lines[at]?.markers ?? 0) > 0));
}

function areSame(a: ColumnWidths, b: ColumnWidths): boolean {
  return Math.abs(a.left - b.left) < SAME_WIDTH && Math.abs(a.right - b.right) < SAME_WIDTH;
}

/** The width that lines have which end no sentence: the column's, but for what could not be broken. */
function measure(parting: Parting, side: Side, widths: ColumnWidths): number {
  const full = parting.lines
    .flatMap(({ reading }) => reading[side] ?? [])
    .filter((piece) => !piece.isClosed && piece.opening !== 'LABEL')
    .map((piece) => piece.width)
    .toSorted((a, b) => a - b);
  return full.length < ENOUGH ? widths[side] : (full[Math.floor(full.length * FULL_SHARE)] ?? widths[side]);
}

/** Rows of which the right line came before the left: the left catches up by one, each time anew. */
function countReversed({ lines, items }: Parting): number {
  let count = 0;
  for (const item of items) {
    let before: Reading | undefined;
    let lead = 0;
    for (const reading of item.lines.flatMap((at) => lines[at]?.reading ?? [])) {
      if (reading.right === undefined && before?.left === undefined && lead < 0) count += 1;
      lead += (reading.left === undefined ? 0 : 1) - (reading.right === undefined ? 0 : 1);
      before = reading;
    }
  }
  return count;
}
