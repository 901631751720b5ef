import { partTable } from '../columns/part-table.ts';
import type { Parting } from '../columns/part-columns.ts';
import type { BodyLine } from '../columns/body-line.ts';
import type { ColumnWidths } from '../columns/continuity.ts';
import { holdsLabel } from '../layout/heading.ts';
import type { Block } from './outline.ts';
import { readBlocks } from './outline.ts';
import { removeFurniture } from './furniture.ts';
import { readTable } from './markers.ts';
import type { MarkerPlace } from './markers.ts';
import type { PlacedLine } from './placed-line.ts';
import type { RawPage } from './split-pages.ts';
import { readWrapper } from './wrapper.ts';
import type { Wrapper } from './wrapper.ts';

/** A page, read: what the site and the header say, and its blocks with their tables parted into columns. */
export interface ReadPage {
  readonly file: string;
  readonly wrapper: Wrapper;
  readonly label: string | undefined;
  readonly annex: string | undefined;
  /** Texts of the running header, for the year that the annex reports on. */
  readonly header: readonly string[];
  readonly blocks: readonly ReadBlock[];
  readonly placed: readonly PlacedLine[];
  readonly firstLine: number;
}

export interface ReadBlock {
  readonly block: Block;
  readonly markers: readonly MarkerPlace[];
  readonly body: readonly BodyLine[];
  readonly parting: Parting;
  readonly widths: ColumnWidths;
  /** The first item began on an earlier page: no marker and no heading stand above its text. */
  readonly isCarried: boolean;
}

export function readPage(page: RawPage): ReadPage {
  const wrapper = readWrapper(page.lines);
  const furniture = removeFurniture(page.lines.slice(wrapper.length));
  const blocks = readBlocks(furniture.rest).map(readBlockTable);
  const wrapped = page.lines
    .slice(0, wrapper.length)
    .filter((line) => line.text.trim() !== '')
    .map((line): PlacedLine => ({ line: line.number, column: 'furniture', text: line.text }));
  const placed = [...wrapped, ...furniture.placed, ...blocks.flatMap(({ placed }) => placed)];
  return {
    file: page.file,
    wrapper,
    label: furniture.label,
    annex: furniture.annex,
    header: furniture.placed.map((line) => line.text),
    blocks: blocks.map(({ read }) => read),
    placed: placed.toSorted((a, b) => a.line - b.line),
    firstLine: page.lines[0]?.number ?? 1,
  };
}

/** A table shows in its header, its markers or its labels; without any of these, text is not taken for measures. */
function isTable(block: Block, markers: readonly MarkerPlace[], body: readonly BodyLine[]): boolean {
  return block.header !== '' || markers.length > 0 || body.some(({ text }) => holdsLabel(text));
}

function noTable(block: Block, body: readonly BodyLine[]): ReturnType<typeof readBlockTable> {
  const { parting, widths } = partTable([], false);
  const rest = body.map(({ line, text }): PlacedLine => ({ line, column: 'furniture', text }));
  return {
    read: { block, markers: [], body: [], parting, widths, isCarried: false },
    placed: [...block.placed, ...rest],
  };
}

function readBlockTable(block: Block): { read: ReadBlock; placed: readonly PlacedLine[] } {
  const { markers, body, placed } = readTable(block.table);
  if (!isTable(block, markers, body)) return noTable(block, body);
  const isCarried = block.headings.length === 0 && !markers.some((marker) => marker.above === 0);
  const { parting, widths } = partTable(body, isCarried);
  const columns = parting.lines.flatMap(({ reading }, index) => {
    const line = body[index]?.line ?? 0;
    return [
      ...(reading.left === undefined ? [] : [{ line, column: 'left' as const, text: reading.left.text }]),
      ...(reading.right === undefined ? [] : [{ line, column: 'right' as const, text: reading.right.text }]),
    ];
  });
  return {
    read: { block, markers, body, parting, widths, isCarried },
    placed: [...block.placed, ...placed, ...columns],
  };
}
