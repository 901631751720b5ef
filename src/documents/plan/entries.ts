import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { PlanEntry } from '../../model/plan/plan.ts';
import { readLabel } from '../layout/labels.ts';
import type { Label } from '../layout/labels.ts';
import { readYear, yearsOn } from '../layout/year.ts';
import type { Side } from '../columns/body-line.ts';
import { isLabel } from '../columns/piece.ts';
import type { Piece } from '../columns/piece.ts';
import { confidenceOf } from './confidence.ts';
import type { Part, PlacedPiece } from './entry-part.ts';
import type { Item } from './page-items.ts';
import { readParagraphs } from './paragraphs.ts';

/** @param year the year that the document reports on; the next plan is of the year after */
export function readParts(item: Item, year: FiscalYear): readonly Part[] {
  const left = piecesOf(item, 'left');
  const plan: Part = { kind: 'PLAN', fiscalYear: year, column: 'left', pieces: left };
  return [...(left.length > 0 ? [plan] : []), ...partRight(piecesOf(item, 'right'), year, item.isCarried)];
}

function piecesOf({ parts }: Item, side: Side): readonly PlacedPiece[] {
  return parts.flatMap(({ rows, page }) =>
    rows.flatMap(({ source, parted }) => {
      const piece = parted.reading[side];
      return piece === undefined ? [] : [{ piece, page, line: source.line }];
    }),
  );
}

interface RightPart {
  readonly kind: PlanEntry['kind'];
  readonly fiscalYear: FiscalYear;
  readonly pieces: PlacedPiece[];
}

/**
 * The right column, parted by its labels. Where each ministry has labels of its own, what one kind of label heads is one
 * entry, and an office above a label belongs to what the label heads:
 *
 *     [総務省]             → RESULT 2023   [総務省] …を行った。 [金融庁] …を行った。
 *     <成果・進捗状況>       PLAN 2024     …を続ける。 …を続ける。
 *     ・…を行った。
 *     <2024 年度年次計画>
 *     ・…を続ける。
 *     [金融庁]
 *     <成果・進捗状況>
 */
function partRight(pieces: readonly PlacedPiece[], year: FiscalYear, isCarried: boolean): readonly Part[] {
  const parts: RightPart[] = [];
  let open: RightPart | undefined;
  let offices: PlacedPiece[] = [];
  let torn = '';
  const take = (placed: PlacedPiece): void => {
    if (open === undefined) parts.push((open = unlabelled(pieces, year, isCarried)));
    open.pieces.push(placed);
  };
  for (const placed of pieces) {
    const { piece } = placed;
    const isTorn = isLabel(piece) && piece.label === undefined;
    torn = isTorn ? tornLabel(torn, piece) : '';
    const label = piece.label ?? (isTorn ? readLabel(torn)?.label : undefined);
    if (label !== undefined) {
      open = partOf(parts, label, year);
      torn = '';
    }
    if (isTorn) continue;
    if (piece.opening === 'OFFICE' && piece.isClosed) {
      offices.push(placed);
      continue;
    }
    for (const office of offices) take(office);
    offices = [];
    if (restOf(piece) !== '') take(placed);
  }
  for (const office of offices) take(office);
  return parts
    .filter((part) => part.pieces.length > 0)
    .map(({ kind, fiscalYear, pieces: own }) => ({ kind, fiscalYear, column: 'right', pieces: own }));
}

function partOf(parts: RightPart[], label: Label, year: FiscalYear): RightPart {
  const fiscalYear = label.kind === 'RESULT' ? year : (label.fiscalYear ?? yearsOn(year, 1));
  const known = parts.find((part) => part.kind === label.kind && part.fiscalYear === fiscalYear);
  if (known !== undefined) return known;
  const part: RightPart = { kind: label.kind, fiscalYear, pieces: [] };
  parts.push(part);
  return part;
}

/** `年度年次計画>` may come before or after its `<2024`. */
function tornLabel(torn: string, piece: Piece): string {
  return piece.opening === 'LABEL_START' ? piece.text + torn : torn + piece.text;
}

/** Text above the first label: what came of the plan when a label follows, else the end of the item, its next plan. */
function unlabelled(pieces: readonly PlacedPiece[], year: FiscalYear, isCarried: boolean): RightPart {
  const isLast = isCarried && !pieces.some(({ piece }) => isLabel(piece));
  return isLast
    ? { kind: 'PLAN', fiscalYear: yearsOn(year, 1), pieces: [] }
    : { kind: 'RESULT', fiscalYear: year, pieces: [] };
}

/** What stands behind a label on its own line. */
function restOf(piece: Piece): string {
  const label = piece.label === undefined ? undefined : readLabel(piece.text);
  return label === undefined ? piece.text : piece.text.slice(label.length).trim();
}

export function entryOf(part: Part, { parts }: Item): PlanEntry {
  const [first, ...continued] = parts.flatMap(({ page }) => {
    const lines = part.pieces.filter((placed) => placed.page === page).map(({ line }) => line);
    return lines.length === 0 ? [] : [{ page, lines: rangesOf(lines) }];
  });
  return {
    fiscalYear: part.fiscalYear,
    kind: part.kind,
    paragraphs: [
      ...readParagraphs(
        part.pieces.map(({ piece }) => piece),
        parts[0]?.widths[part.column] ?? 0,
      ),
    ],
    source: first === undefined ? null : { ...first, ...(continued.length === 0 ? {} : { continued }) },
    confidence: confidenceOf(parts, part),
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
