import type { Side } from './body-line.ts';
import { followCost } from './continuity.ts';
import type { ColumnWidths } from './continuity.ts';
import { PIECE_BITS } from './piece.ts';
import type { Piece } from './piece.ts';
import type { Seams } from './seam.ts';

/** The cost of one piece following another, asked of every state of the programme and worked out once. */
export class FollowCosts {
  readonly #widths: ColumnWidths;
  readonly #seams: Seams;
  readonly #known = new Map<number, number>();

  constructor(widths: ColumnWidths, seams: Seams) {
    this.#widths = widths;
    this.#seams = seams;
  }

  cost(above: Piece | undefined, next: Piece, side: Side): number {
    const key =
      ((((above === undefined ? 0 : above.id + 1) << PIECE_BITS) | next.id) << 1) | (side === 'left' ? 0 : 1);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const cost = followCost(above, next, side, this.#widths, this.#seams);
    this.#known.set(key, cost);
    return cost;
  }
}
