import type { Part } from './entry-part.ts';
import type { ItemPart, ItemRow } from './page-items.ts';

/**
 * How sure the reader is that an entry holds its lines and no others: the least margin of the lines that could change it,
 * as a probability.
 *
 * A margin of m nats makes the next reading e^-m times as likely as the best; CALIBRATION stretches that to what
 * typeset pages show (docs/reading.md).
 */
const CALIBRATION = { centre: 0, scale: 1.2, most: 0.999 } as const;

/** @param parts all that the pages hold of the entry's item */
export function confidenceOf(parts: readonly ItemPart[], entry: Part): number {
  const margins = parts.flatMap(({ page, rows }) => {
    const lines = entry.pieces.filter((placed) => placed.page === page).map(({ line }) => line);
    return lines.length === 0 ? [] : marginsOf(rows, entry.column, lines);
  });
  return probability(Math.min(...margins));
}

/** A line of the other column that stands among the entry's could be one of them; on the left, any of the item could. */
function marginsOf(
  rows: readonly ItemRow[],
  column: Part['column'],
  lines: readonly number[],
): readonly number[] {
  const from = Math.min(...lines);
  const to = Math.max(...lines);
  const within = rows.filter(({ source }) => column === 'left' || (source.line >= from && source.line <= to));
  return [...bordersOf(rows), ...within.map(({ parted }) => parted.margin)];
}

/** Where the item begins, and where it goes on behind lines of others. */
function bordersOf(rows: readonly ItemRow[]): readonly number[] {
  return rows.filter(({ beginsRun }) => beginsRun).map(({ parted }) => parted.borderMargin);
}

function probability(margin: number): number {
  const { centre, scale, most } = CALIBRATION;
  const value = 1 / (1 + Math.exp(-(Math.max(0, margin) - centre) / scale));
  return Math.round(Math.min(most, value) * 1000) / 1000;
}
