import type { PDFPageProxy } from 'pdfjs-dist';
import { apply, uprightOf } from './upright.ts';
import type { Matrix } from './upright.ts';

/** A vertical line that is drawn on the page. */
interface Upright {
  readonly x: number;
  readonly length: number;
}

/** A line this thin, of a path or a filled rectangle, is a rule. */
const THICKEST = 2;
const SHORTEST = 6;
const SAME_X = 2;
/** A rule of the table is drawn along most of it, if in pieces. */
const LEAST_SHARE = 0.4;

/**
 * Where the table's vertical rules stand, from left to right, in points; empty where none are drawn.
 *
 * Reading what a page draws takes as long as reading its text, so this is asked of few pages.
 */
export async function readRulings(page: PDFPageProxy): Promise<readonly number[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const uprights: Upright[] = [];
  const stack: Matrix[] = [];
  const upright = uprightOf(page);
  let matrix = upright;
  fnArray.forEach((operator: number, index: number) => {
    const args: unknown = argsArray[index];
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? upright;
    else if (operator === OPS.transform) matrix = multiply(matrix, numbersOf(args));
    else if (operator === OPS.constructPath) uprights.push(...uprightsOf(args, matrix));
  });
  return cluster(uprights);
}

function numbersOf(value: unknown): readonly number[] {
  const list = ArrayBuffer.isView(value) && 'length' in value ? Array.from(value as Float32Array) : value;
  return Array.isArray(list) ? list.filter((one): one is number => typeof one === 'number') : [];
}

function multiply([a, b, c, d, e, f]: Matrix, by: readonly number[]): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = by;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const MOVE = 0;
const LINE = 1;
/** How many numbers follow each of pdfjs's path commands: move, line, curve, close. */
const NUMBERS: readonly number[] = [2, 2, 6, 0];

/** `constructPath` holds [paint, [commands], box]; a command is its code and its numbers. */
function uprightsOf(args: unknown, matrix: Matrix): readonly Upright[] {
  const paths: unknown = Array.isArray(args) ? args[1] : undefined;
  const data = numbersOf(Array.isArray(paths) ? paths[0] : undefined);
  const found: Upright[] = [];
  let last: readonly [number, number] = [0, 0];
  for (let at = 0; at < data.length; at += 1 + (NUMBERS[data[at] ?? 0] ?? 0)) {
    const code = data[at];
    if (code !== MOVE && code !== LINE) continue;
    const point = apply(matrix, data[at + 1] ?? 0, data[at + 2] ?? 0);
    const length = Math.abs(point[1] - last[1]);
    if (code === LINE && Math.abs(point[0] - last[0]) < THICKEST && length > SHORTEST) {
      found.push({ x: (point[0] + last[0]) / 2, length });
    }
    last = point;
  }
  return found;
}

/** Pieces above each other are one rule; the two edges of a thin rectangle too. */
function cluster(uprights: readonly Upright[]): readonly number[] {
  const rules: { x: number; length: number }[] = [];
  for (const { x, length } of uprights.toSorted((a, b) => a.x - b.x)) {
    const last = rules.at(-1);
    if (last !== undefined && x - last.x < SAME_X) last.length += length;
    else rules.push({ x, length });
  }
  const longest = Math.max(0, ...rules.map(({ length }) => length));
  return rules.filter(({ length }) => length >= longest * LEAST_SHARE).map(({ x }) => x);
}
