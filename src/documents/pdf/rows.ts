import type { TextRun } from './text-runs.ts';

/** Runs on one baseline, from left to right. */
export interface Row {
  readonly y: number;
  readonly runs: readonly TextRun[];
  /** More room above than lines of one cell leave. */
  readonly afterGap: boolean;
}

/** Baselines nearer than this share of the type's height are one: marks and raised numbers stand a little off. */
const SAME_BASELINE = 0.4;
/** Lines of a cell follow each other evenly; a gap this much wider is a border. */
const GAP = 1.3;

/** The runs of a page as rows, from the top. */
export function rowsOf(runs: readonly TextRun[]): readonly Row[] {
  const rows: { y: number; runs: TextRun[] }[] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y)) {
    const last = rows.at(-1);
    if (last !== undefined && last.y - run.y < run.height * SAME_BASELINE) last.runs.push(run);
    else rows.push({ y: run.y, runs: [run] });
  }
  const pitch = median(rows.flatMap(({ y }, index) => (index === 0 ? [] : [(rows[index - 1]?.y ?? y) - y])));
  return rows.map(({ y, runs: own }, index) => ({
    y,
    runs: own.toSorted((a, b) => a.x0 - b.x0),
    afterGap: index > 0 && (rows[index - 1]?.y ?? y) - y > pitch * GAP,
  }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
