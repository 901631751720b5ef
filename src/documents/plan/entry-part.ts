import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { PlanEntry } from '../../model/plan/plan.ts';
import type { Piece } from '../columns/piece.ts';

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

/** A line's share of one column, where it stood. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly page: number;
  readonly line: number;
}
