import { displayWidth } from '../layout/display-width.ts';
import { mayNotBeginLine } from '../layout/line-breaking.ts';
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
 * else where the border falls, a character being half or all of the type's height wide. No line begins with 、 or 」: such a mark
 * hangs over the border of the column that it ends.
 *
 *     経済産業省 ・引き続き、…        set as   経済産業省 │                    │ ・引き続き、…
 */
function split(run: TextRun, x: number): readonly TextRun[] {
  if (!crosses(run, x)) return [run];
  const { text, height } = run;
  const units = inkWidths(text);
  const total = units.at(-1) ?? 0;
  const em = height / 2;
  let best: { readonly at: number; readonly end: number; readonly start: number } | undefined;
  // That all of it hangs over.
  let least = run.x1 - x;
  for (let at = 1; at < text.length; at += 1) {
    const [inkEnd, inkStart] = [inkBefore(text, at), inkFrom(text, at)];
    if (mayNotBeginLine(text.slice(inkStart, inkStart + 1))) continue;
    const end = run.x0 + (units[inkEnd] ?? 0) * em;
    const start = run.x1 - (total - (units[inkStart] ?? total)) * em;
    const isAtBlank = isBlank(text, at - 1) || isBlank(text, at);
    const isGap = isAtBlank && end <= x + height && start >= x - height;
    const off = Math.abs(end - x) + Math.abs(start - x);
    const cost = isGap ? -1 : off - (isAtBlank ? height : 0);
    if (cost >= least) continue;
    least = cost;
    best = { at, end, start };
  }
  if (best === undefined) return [run];
  return [
    { ...run, text: text.slice(0, best.at).trim(), x1: Math.min(best.end, x) },
    { ...run, text: text.slice(best.at).trim(), x0: Math.max(best.start, x) },
  ];
}

/** For each place of a text, how wide what stands before it is set, in half-width units. */
function inkWidths(text: string): Float64Array {
  const widths = new Float64Array(text.length + 1);
  let at = 0;
  let width = 0;
  for (const character of text) {
    width += displayWidth(character);
    at += character.length;
    widths.fill(width, at, at + 1);
  }
  return widths;
}

/** Where the text before a place ends, and that behind it begins, blanks aside. */
function inkBefore(text: string, place: number): number {
  let at = place;
  while (at > 0 && isBlank(text, at - 1)) at -= 1;
  return at;
}

function inkFrom(text: string, place: number): number {
  let at = place;
  while (at < text.length && isBlank(text, at)) at += 1;
  return at;
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at) === ' ' || text.charAt(at) === '\u3000';
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
