import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { PlanEntry } from '../../model/plan/plan.ts';
import { readLabel } from '../layout/labels.ts';
import { readYear, yearsOn } from '../layout/year.ts';
import { confidenceOf } from '../columns/confidence.ts';
import { isLabel } from '../columns/continuity.ts';
import type { Piece } from '../columns/piece.ts';
import type { ItemRow } from './items.ts';
import { readParagraphs } from './paragraphs.ts';

/**
 * The columns of an item as its entries: the left is the plan of the year, the right is parted by its labels.
 *
 *     left                right
 *     …を進める。         <成果・進捗状況>           → PLAN 2023     …を進める。
 *                         ・…を行った。              → RESULT 2023   …を行った。
 *                         <2024 年度年次計画>
 *                         ・引き続き、…              → PLAN 2024     引き続き、…
 */
export interface Part {
  readonly kind: PlanEntry['kind'];
  readonly fiscalYear: FiscalYear;
  readonly column: 'left' | 'right';
  readonly pieces: readonly PlacedPiece[];
}

export interface PlacedPiece {
  readonly piece: Piece;
  readonly line: number;
}

/** The year that the document reports on; the next plan is of the year after. */
export function readParts(rows: readonly ItemRow[], year: FiscalYear, isCarried: boolean): readonly Part[] {
  const left = piecesOf(rows, 'left');
  const plan: Part = { kind: 'PLAN', fiscalYear: year, column: 'left', pieces: left };
  return [...(left.length > 0 ? [plan] : []), ...partRight(piecesOf(rows, 'right'), year, isCarried)];
}

function piecesOf(rows: readonly ItemRow[], side: 'left' | 'right'): readonly PlacedPiece[] {
  return rows.flatMap(({ source, parted }) => {
    const piece = parted.reading[side];
    return piece === undefined ? [] : [{ piece, line: source.line }];
  });
}

function partRight(pieces: readonly PlacedPiece[], year: FiscalYear, isCarried: boolean): readonly Part[] {
  const parts: { kind: PlanEntry['kind']; fiscalYear: FiscalYear; pieces: PlacedPiece[] }[] = [];
  let torn = '';
  for (const placed of pieces) {
    const { piece } = placed;
    const isTorn = isLabel(piece) && piece.label === undefined;
    torn = isTorn ? tornLabel(torn, piece) : '';
    const label = piece.label ?? (isTorn ? readLabel(torn)?.label : undefined);
    if (label !== undefined) {
      const fiscalYear = label.kind === 'RESULT' ? year : (label.fiscalYear ?? yearsOn(year, 1));
      parts.push({ kind: label.kind, fiscalYear, pieces: [] });
      torn = '';
    }
    if (isTorn) continue;
    if (parts.length === 0) parts.push(unlabelled(pieces, year, isCarried));
    if (restOf(piece) !== '') parts.at(-1)?.pieces.push(placed);
  }
  return parts.flatMap((part) => (part.pieces.length > 0 ? [{ ...part, column: 'right' }] : []));
}

/** `年度年次計画>` may come before or after its `<2024`. */
function tornLabel(torn: string, piece: Piece): string {
  return piece.opening === 'LABEL_START' ? piece.text + torn : torn + piece.text;
}

/** Text above the first label: what came of the plan when a label follows, else the end of the item, its next plan. */
function unlabelled(
  pieces: readonly PlacedPiece[],
  year: FiscalYear,
  isCarried: boolean,
): { kind: PlanEntry['kind']; fiscalYear: FiscalYear; pieces: PlacedPiece[] } {
  const isLast = isCarried && !pieces.some(({ piece }) => isLabel(piece));
  return isLast
    ? { kind: 'PLAN', fiscalYear: yearsOn(year, 1), pieces: [] }
    : { kind: 'RESULT', fiscalYear: year, pieces: [] };
}

/** What stands behind a label on its own line. */
function restOf(piece: Piece): string {
  const label = readLabel(piece.text);
  return label === undefined ? piece.text : piece.text.slice(label.length).trim();
}

export function entryOf(part: Part, rows: readonly ItemRow[], page: number, width: number): PlanEntry {
  return {
    fiscalYear: part.fiscalYear,
    kind: part.kind,
    paragraphs: [
      ...readParagraphs(
        part.pieces.map(({ piece }) => piece),
        width,
      ),
    ],
    source: { page, lines: rangesOf(part.pieces.map(({ line }) => line)) },
    confidence: confidenceOf(
      rows,
      part.column,
      part.pieces.map(({ line }) => line),
    ),
  };
}

/** The year of the next plan, where a label of the item prints it. */
export function labelledYear(texts: readonly string[]): FiscalYear | undefined {
  for (const text of texts) {
    const at = text.search(/[<〈《＜]\s*(?:20|２|令和)/u);
    const year = at < 0 ? undefined : readYear(text.slice(at, at + 12));
    if (year !== undefined) return year;
  }
  return undefined;
}

/** 5, 6, 7, 9 → [5, 7], [9, 9]. */
function rangesOf(lines: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const line of lines.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && line <= last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges;
}
