import { readLabel } from '../layout/labels.ts';
import type { Row } from './rows.ts';
import type { TextRun } from './text-runs.ts';

/**
 * Where the columns of the table part, in points from the left:
 *
 *     項番│担当府省庁│ 2023 年度 年次計画 │ 取組の成果、進捗状況及び 2024 年度 年次計画
 *                    margin               middle
 */
export interface Grid {
  readonly margin: number;
  readonly middle: number;
}

const SAME_X = 3;
/** Text stands a little right of the rule that bounds its column. */
const SAME_GRID = 12;
/** Lines that must begin at a place before it is taken for a column's edge. */
const ENOUGH = 4;
/** The narrowest that a wide column is. */
const NARROWEST = 80;
/** Text begins this little right of its column's border. */
const PADDING = 2;
/** Share of the rows that may cross the border between two columns: headings and quotes do. */
const MOST_CROSSING = 0.35;

/** From the table's rules: the last is its right edge, the one before parts the wide columns, the next the ministries. */
export function gridOfRulings(rules: readonly number[]): Grid | undefined {
  const [margin, middle, right] = rules.slice(-3);
  if (margin === undefined || middle === undefined || right === undefined || rules.length < 4)
    return undefined;
  const isWide = middle - margin > NARROWEST && right - middle > NARROWEST;
  return isWide ? { margin, middle } : undefined;
}

/**
 * From the text, where no rules are drawn: the right column begins where its labels do, the left one where most of the
 * lines left of it begin.
 */
export function gridOfText(rows: readonly Row[], labels: readonly TextRun[]): Grid | undefined {
  const runs = rows.flatMap((row) => row.runs);
  const right = commonest(labels.map(({ x0 }) => x0));
  if (right === undefined) return undefined;
  const middle = right.x - PADDING;
  // Headings stand above the first label.
  const top = Math.max(...labels.map(({ y, height }) => y + height));
  const lines = runs.filter(({ x0, x1, y }) => y < top && x0 < middle - NARROWEST && x1 < middle + SAME_X);
  const left = commonest(lines.filter(({ x0, x1 }) => x1 - x0 > NARROWEST).map(({ x0 }) => x0));
  // Measures that are all new have nothing on the left.
  const grid = { margin: left === undefined ? middle : left.x - PADDING, middle };
  if (left !== undefined && left.count < ENOUGH) return undefined;
  return crossing(rows, grid) > MOST_CROSSING ? undefined : grid;
}

/** The labels of the right column; a page without any shows no table, or the middle of an item. */
export function labelsOf(rows: readonly Row[]): readonly TextRun[] {
  return rows.flatMap(({ runs }) => runs.filter(({ text }) => readLabel(text) !== undefined));
}

/** Whether a page's labels stand where the right column of another page's grid begins. */
export function beginRightColumn(labels: readonly TextRun[], { middle }: Grid): boolean {
  return labels.every(({ x0 }) => Math.abs(x0 - middle) < SAME_GRID);
}

/** Whether the grid of another page is this page's too: text begins at its columns and hardly any line runs over them. */
export function fits(rows: readonly Row[], grid: Grid): boolean {
  const starts = rows.flatMap(({ runs }) => runs.map(({ x0 }) => x0));
  const atRight = starts.filter((x) => x >= grid.middle && x < grid.middle + 20).length;
  const atLeft = starts.filter((x) => x >= grid.margin && x < grid.margin + 20).length;
  return atRight + atLeft >= rows.length / 2 && crossing(rows, grid) <= MOST_CROSSING;
}

function crossing(rows: readonly Row[], { middle }: Grid): number {
  const over = rows.filter(({ runs }) => runs.some((run) => crosses(run, middle)));
  return rows.length === 0 ? 0 : over.length / rows.length;
}

/** A line may hang over its column's edge by a mark. */
export function crosses({ x0, x1, height }: TextRun, x: number): boolean {
  return x0 < x - height && x1 > x + height;
}

function commonest(values: readonly number[]): { readonly x: number; readonly count: number } | undefined {
  const groups: { x: number; count: number }[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last !== undefined && value - last.x < SAME_X) last.count += 1;
    else groups.push({ x: value, count: 1 });
  }
  return groups.toSorted((a, b) => b.count - a.count)[0];
}
