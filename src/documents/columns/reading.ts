import type { Piece } from './piece.ts';

/**
 * One way to read a line: whole in one column, or parted where the text extractor joined two lines that share
 * their baseline.
 *
 *     関との連携を深め、事業者の備えを助ける仕組み ・会合を三度開き、手引の案を示した。
 *     └───────────── left ─────────────┘ └────────── right ──────────┘
 */
export interface Reading {
  readonly left: Piece | undefined;
  readonly right: Piece | undefined;
}
