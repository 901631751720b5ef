import { displayWidth } from '../layout/display-width.ts';
import type { Cells, SourceLine } from '../page/source-line.ts';
import { crosses } from './grid.ts';
import type { Grid } from './grid.ts';
import type { Row } from './rows.ts';
import type { TextRun } from './text-runs.ts';

/**
 * The rows of a page as lines, numbered from the top, with what of each stands in which column; an empty line, which
 * bears no number of its own, where there is more room than between lines.
 *
 *     row    (ア)  内閣官房   内閣官房において、…   <成果・進捗状況>
 *     cells  └── margin ──┘   └───── left ──────┘   └─── right ────┘
 */
export function linesOf(rows: readonly Row[], grid: Grid | undefined): readonly SourceLine[] {
  return rows.flatMap(({ runs, afterGap }, index) => {
    const number = index + 1;
    const text = textOf(runs);
    const line: SourceLine =
      grid === undefined ? { number, text } : { number, text, cells: cellsOf(runs, grid) };
    return afterGap ? [{ number, text: '' }, line] : [line];
  });
}

function cellsOf(runs: readonly TextRun[], { margin, middle }: Grid): Cells {
  const parts = runs.flatMap((run) => split(run, margin)).flatMap((run) => split(run, middle));
  const between = (from: number, to: number): string =>
    textOf(parts.filter((run) => centreOf(run) >= from && centreOf(run) < to));
  return {
    margin: between(-Infinity, margin),
    left: between(margin, middle),
    right: between(middle, Infinity),
  };
}

/** The place of a run's first character: a short line that hangs over belongs where it begins. */
function centreOf({ x0, height }: TextRun): number {
  return x0 + height / 2;
}

/**
 * pdfjs joins runs of one line, even over a column's border. They are parted again: where a blank is wider than blanks are,
 * else where the border falls, a character being half or all of the type's height wide.
 *
 *     経済産業省 ・引き続き、…        set as   経済産業省 │                    │ ・引き続き、…
 */
function split(run: TextRun, x: number): readonly TextRun[] {
  if (!crosses(run, x)) return [run];
  const widthOf = (text: string): number => (displayWidth(text) / 2) * run.height;
  const places = Array.from({ length: run.text.length - 1 }, (_, index) => {
    const [before, after] = [run.text.slice(0, index + 1), run.text.slice(index + 1)];
    const end = run.x0 + widthOf(before.trimEnd());
    const start = run.x1 - widthOf(after.trimStart());
    const isAtBlank = before.endsWith(' ') || after.startsWith(' ');
    const off = Math.abs(end - x) + Math.abs(start - x);
    const isGap = isAtBlank && end <= x + run.height && start >= x - run.height;
    return {
      before: before.trim(),
      after: after.trim(),
      end,
      start,
      cost: isGap ? -1 : off - (isAtBlank ? run.height : 0),
    };
  });
  const [best] = places.toSorted((a, b) => a.cost - b.cost);
  if (best === undefined) return [run];
  return [
    { ...run, text: best.before, x1: Math.min(best.end, x) },
    { ...run, text: best.after, x0: Math.max(best.start, x) },
  ];
}

/** Runs that touch are one word; a blank stands where there is room for one. */
function textOf(runs: readonly TextRun[]): string {
  let text = '';
  let end = Infinity;
  for (const run of runs) {
    text += (run.x0 - end > run.height * 0.15 ? ' ' : '') + run.text;
    end = run.x1;
  }
  return text.trim();
}
