import type { BodyLine } from '../columns/body-line.ts';
import type { ColumnWidths } from '../columns/continuity.ts';
import type { Parting } from '../columns/part-columns.ts';
import { partTable } from '../columns/part-table.ts';
import { carriedState, UNSEEN_ITEM } from '../columns/state.ts';
import type { State } from '../columns/state.ts';
import { holdsLabel } from '../layout/heading.ts';
import type { LaidPage } from './lay-out-page.ts';
import { readCellTable } from './cell-table.ts';
import { readTable } from './markers.ts';
import type { MarkerPlace } from './markers.ts';
import type { Block } from './outline.ts';
import type { PlacedLine } from './placed-line.ts';

/** A page, read: its blocks with their tables parted into columns. */
export interface ReadPage extends LaidPage {
  readonly tables: readonly ReadBlock[];
  /** What the page's last table leaves open for the page after. */
  readonly open: OpenTable | undefined;
}

export interface ReadBlock {
  readonly block: Block;
  readonly markers: readonly MarkerPlace[];
  readonly body: readonly BodyLine[];
  readonly parting: Parting;
  readonly widths: ColumnWidths;
}

/** A table as it stands at its page's end. */
export interface OpenTable {
  readonly end: State;
  readonly widths: ColumnWidths;
}

/** @param before the table that the page before leaves open; undefined where that page was not read */
export function readPage(page: LaidPage, before: OpenTable | undefined): ReadPage {
  const tables: ReadBlock[] = [];
  const placed = [...page.placed];
  let open = before;
  for (const block of page.blocks) {
    const isFirst = tables.length === 0;
    const { read, placed: own } = readBlockTable(block, isFirst, open);
    tables.push(read);
    placed.push(...own);
    const { end } = read.parting;
    open = end === undefined ? undefined : { end, widths: read.widths };
  }
  return { ...page, tables, placed: placed.toSorted((a, b) => a.line - b.line), open };
}

/** A table shows in its header, its markers or its labels; without any of these, text is not taken for measures. */
function isTable(
  block: Block,
  markers: readonly MarkerPlace[],
  body: readonly BodyLine[],
  isGoingOn: boolean,
): boolean {
  return isGoingOn || block.header !== '' || markers.length > 0 || body.some(({ text }) => holdsLabel(text));
}

function noTable(block: Block, body: readonly BodyLine[]): ReturnType<typeof readBlockTable> {
  const { parting, widths } = partTable([], { start: undefined, markers: [], usual: undefined });
  const rest = body.map(({ line, text }): PlacedLine => ({ line, column: 'furniture', text }));
  return {
    read: { block, markers: [], body: [], parting, widths },
    placed: [...block.placed, ...rest],
  };
}

function readBlockTable(
  block: Block,
  isFirst: boolean,
  before: OpenTable | undefined,
): { read: ReadBlock; placed: readonly PlacedLine[] } {
  const hasCells = block.table.some(({ cells }) => cells !== undefined);
  const { markers, body, placed } = hasCells ? readCellTable(block.table) : readTable(block.table);
  const goesOn = isFirst && block.headings.length === 0 && block.quote === undefined;
  if (!isTable(block, markers, body, goesOn && before !== undefined)) return noTable(block, body);
  const { parting, widths } = partTable(body, {
    start: goesOn ? startOf(before, markers) : undefined,
    markers: markers.filter(({ marker }) => marker !== null).map(({ ministries }) => ministries),
    usual: before?.widths,
  });
  const columns = parting.lines.flatMap(({ reading }, index) => {
    const line = body[index]?.line ?? 0;
    return [
      ...(reading.left === undefined ? [] : [{ line, column: 'left' as const, text: reading.left.text }]),
      ...(reading.right === undefined ? [] : [{ line, column: 'right' as const, text: reading.right.text }]),
    ];
  });
  return {
    read: { block, markers, body, parting, widths },
    placed: [...block.placed, ...placed, ...columns],
  };
}

/** The item that is open above a table's first line: a marker above that line begins one of its own. */
function startOf(before: OpenTable | undefined, markers: readonly MarkerPlace[]): State | undefined {
  if (before !== undefined) return carriedState(before.end);
  return markers.some(({ above, marker }) => above === 0 && marker !== null) ? undefined : UNSEEN_ITEM;
}
