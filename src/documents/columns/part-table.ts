import type { BodyLine, Side } from './body-line.ts';
import type { ColumnWidths } from './continuity.ts';
import { partColumns } from './part-columns.ts';
import type { Parting } from './part-columns.ts';
import { readingsOf } from './readings.ts';
import { seamsOf } from './seam.ts';

/** What such tables are usually set to: 22 to 23 and 28 to 29 characters a line. */
const USUAL: ColumnWidths = { left: 45, right: 57 };
/** Full lines needed before a column's width is believed. */
const ENOUGH = 4;
const MOST_ROUNDS = 3;

/**
 * Parts a table whose column widths are not known: parted with the usual widths first, then with those that the full
 * lines of the columns found show, until these no longer change.
 */
export function partTable(
  lines: readonly BodyLine[],
  isCarried: boolean,
): { readonly parting: Parting; readonly widths: ColumnWidths } {
  const readings = readingsOf(lines);
  const seams = seamsOf(lines.map(({ text }) => text));
  let widths = USUAL;
  let parting = partColumns(lines, readings, { widths, seams, first: 'left' }, isCarried);
  for (let round = 1; round < MOST_ROUNDS; round += 1) {
    const measured = { left: measure(parting, 'left', widths), right: measure(parting, 'right', widths) };
    if (Math.abs(measured.left - widths.left) < 1.5 && Math.abs(measured.right - widths.right) < 1.5) break;
    const next = partColumns(lines, readings, { widths: measured, seams, first: 'left' }, isCarried);
    if (next.cost >= parting.cost) break;
    parting = next;
    widths = measured;
  }
  return { parting, widths };
}

/** The width that lines have which end no sentence: the column's, but for what could not be broken. */
function measure(parting: Parting, side: Side, widths: ColumnWidths): number {
  const full = parting.lines
    .flatMap(({ reading }) => reading[side] ?? [])
    .filter((piece) => !piece.isClosed && piece.opening !== 'LABEL')
    .map((piece) => piece.width)
    .toSorted((a, b) => a - b);
  return full.length < ENOUGH ? widths[side] : (full[Math.floor(full.length * 0.85)] ?? widths[side]);
}
