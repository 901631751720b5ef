import type { Side } from './body-line.ts';
import type { PartedLine } from './part-columns.ts';

/**
 * How sure the reader is that an entry holds its lines and no others: the least margin of the lines that could change it,
 * as a probability.
 *
 * A margin of m nats makes the next reading e^-m times as likely as the best; CALIBRATION stretches that to what
 * typeset pages show (docs/reading.md).
 */
export const CALIBRATION = { centre: 0, scale: 1.2, most: 0.999 } as const;

interface Row {
  readonly source: { readonly line: number };
  readonly parted: PartedLine;
}

/** `lines` are the entry's lines in the input file, `rows` all rows of its item. */
export function confidenceOf(rows: readonly Row[], column: Side, lines: readonly number[]): number {
  const own = new Set(lines);
  const from = Math.min(...lines);
  const to = Math.max(...lines);
  const margins = rows.flatMap(({ source, parted }) => {
    const isWithin = column === 'left' || (source.line >= from && source.line <= to);
    if (!own.has(source.line) && !isWithin) return [];
    return [parted.margin];
  });
  const border = rows[0]?.parted.borderMargin ?? Infinity;
  return probability(Math.min(border, ...margins));
}

function probability(margin: number): number {
  const { centre, scale, most } = CALIBRATION;
  const value = 1 / (1 + Math.exp(-(Math.max(0, margin) - centre) / scale));
  return Math.round(Math.min(most, value) * 1000) / 1000;
}
