import type { Side } from './body-line.ts';
import { COSTS } from './costs.ts';
import { isLabel, isOffice } from './piece.ts';
import type { Piece } from './piece.ts';
import { seamCost } from './seam.ts';
import type { Seams } from './seam.ts';

/** Width of a full line of each column, in half-width units. */
export type ColumnWidths = Readonly<Record<Side, number>>;

/** Cost of `piece` standing in a column at all: labels stand on the right, a line is no wider than its column. */
export function standingCost(piece: Piece, side: Side, widths: ColumnWidths): number {
  const over = piece.width - widths[side] - COSTS.WIDTH_TOLERANCE;
  const width = over > 0 ? over * COSTS.OVER_WIDTH : 0;
  if (side === 'right') return width + (piece.holdsLabelInside ? COSTS.LABEL_INSIDE_LINE : 0);
  const past = piece.tellsPast ? COSTS.PAST_ON_THE_LEFT : 0;
  if (isLabel(piece)) return width + COSTS.LABEL_ON_THE_LEFT;
  if (piece.holdsLabelInside) return width + COSTS.LABEL_INSIDE_LINE;
  return width + past;
}

/** Cost of `next` following `above` in one column; `above` is undefined at an item's first line. */
export function followCost(
  above: Piece | undefined,
  next: Piece,
  side: Side,
  widths: ColumnWidths,
  seams: Seams,
): number {
  if (above?.opensRemark === true || next.closesRemark) {
    return above?.opensRemark === next.closesRemark ? 0 : COSTS.TORN_REMARK;
  }
  if (next.opening === 'REMARK' && above !== undefined) return remarkCost(above, widths[side]);
  if (above === undefined) return side === 'right' || next.opening !== 'PLAIN' ? 0 : firstCost(next);
  if (above.opening === 'LABEL_START' || next.opening === 'LABEL_END') return tornLabelCost(above, next);
  if (above.isClosed) return paragraphCost(above, next, side, widths);
  if (isLabel(next)) return COSTS.LABEL_IN_SENTENCE;
  const room = widths[side] - above.width;
  if (next.opening !== 'PLAIN') {
    return room > COSTS.SHORT_LINE ? COSTS.LIST_AFTER_NOUN : COSTS.LIST_IN_SENTENCE;
  }
  if (above.isTableRow && room > COSTS.SHORT_LINE) {
    return next.isTableRow ? COSTS.NEXT_TABLE_ROW : COSTS.AFTER_TABLE_ROW;
  }
  const kinsoku = next.isForbiddenStart ? COSTS.KINSOKU : 0;
  return kinsoku + earlyBreakCost(room, next) + seamCost(above.tail, next.head, seams);
}

function firstCost({ head }: Piece): number {
  return head.startCost + (head.isLink ? COSTS.BEGINS_WITH_LINK : 0);
}

/** A (再掲) that stands alone follows the end of a sentence that left no room for it. */
function remarkCost(above: Piece, width: number): number {
  if (above.hasRemark) return COSTS.REMARK_TWICE;
  if (!above.isClosed || isLabel(above)) return COSTS.REMARK_IN_SENTENCE;
  const wasted = width - above.width - REMARK_WIDTH - COSTS.WIDTH_TOLERANCE;
  return wasted > 0 ? Math.min(COSTS.MOST_EARLY_BREAK, wasted * COSTS.EARLY_BREAK) : 0;
}

/** Of (再掲), in half-width units. */
const REMARK_WIDTH = 6;

/** The line above had room for what this one begins with, and yet was broken. */
function earlyBreakCost(room: number, next: Piece): number {
  const wasted = room - next.headWidth - COSTS.WIDTH_TOLERANCE;
  return wasted > 0 ? Math.min(COSTS.MOST_EARLY_BREAK, wasted * COSTS.EARLY_BREAK) : 0;
}

/** The sentence above is over: a list goes on, or a new paragraph or the next sentence begins. */
function paragraphCost(above: Piece, next: Piece, side: Side, widths: ColumnWidths): number {
  if (isLabel(above) && isLabel(next)) return COSTS.HEADS_NOTHING;
  if (isOffice(above) && isOffice(next)) return COSTS.HEADS_NOTHING;
  if (next.opening !== 'PLAIN') return 0;
  if (isOffice(above) && side === 'left') return next.head.startCost;
  if (isLabel(above)) return COSTS.PLAIN_AFTER_LABEL + next.head.startCost;
  const isShort = widths[side] - above.width > COSTS.SHORT_LINE;
  const plain = side === 'right' ? COSTS.PLAIN_PARAGRAPH_RIGHT : COSTS.PLAIN_PARAGRAPH_LEFT;
  return (isShort ? plain : COSTS.NEXT_SENTENCE) + next.head.startCost;
}

function tornLabelCost(above: Piece, next: Piece): number {
  const isWhole = above.opening === 'LABEL_START' && next.opening === 'LABEL_END';
  const isReversed = above.opening === 'LABEL_END' && next.opening === 'LABEL_START';
  if (isWhole) return 0;
  if (isReversed) return COSTS.REVERSED_LABEL;
  if (next.opening === 'LABEL_END' && above.isClosed) return COSTS.REVERSED_LABEL;
  if (above.opening === 'LABEL_START' && above.label === undefined && isLabel(next)) return COSTS.TORN_LABEL;
  return COSTS.TORN_LABEL;
}
