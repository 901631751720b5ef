import type { BodyLine } from './body-line.ts';
import { standingCost } from './continuity.ts';
import type { ColumnWidths } from './continuity.ts';
import { COSTS } from './costs.ts';
import type { FollowCosts } from './follow-costs.ts';
import { listCost, NO_LISTS } from './lists.ts';
import type { Lists } from './lists.ts';
import { isLabel, isOffice } from './piece.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';

/**
 * How far the right column of an item has come. After NEXT_PLAN an office in brackets ([総務省]) may open a block of its
 * own results and plans: OFFICE.
 */
export type Phase = 'NOTHING' | 'RESULT' | 'NEXT_PLAN' | 'OFFICE';

/** The column of the line before, or both; NONE at an item's start. */
export type Last = 'LEFT' | 'RIGHT' | 'BOTH' | 'NONE';

/**
 * Where a reading of the page stands after some lines: all that the cost of the next line depends on.
 *
 *     row   left            right             state after the second row:
 *      1    …において、     <成果>            left = …手引を, right = ・会合を…
 *      2    …手引を         ・会合を…         phase = RESULT, lead = 0
 */
export interface State {
  /** The last piece of each column in the open item. */
  readonly left: Piece | undefined;
  readonly right: Piece | undefined;
  readonly phase: Phase;
  /** How many lines the left is ahead of the right. */
  readonly lead: number;
  /** The item began on an earlier page, so that anything may be missing. */
  readonly isCarried: boolean;
  readonly last: Last;
  /** A marker stood within or above it. */
  readonly hasMarker: boolean;
  /** Markers told already of items that have not begun: the extractor may tell the first columns of a row before the rest of the row above. */
  readonly pending: number;
  readonly lists: Lists;
}

export interface Page {
  readonly widths: ColumnWidths;
  readonly follow: FollowCosts;
  /** Which column's line comes first where both have one at the same height. */
  readonly first: 'left' | 'right';
  /** Where the page tells an item's marker: above its text, or behind its first lines. */
  readonly markers: 'above' | 'within';
}

export const NEW_ITEM: State = {
  left: undefined,
  right: undefined,
  phase: 'NOTHING',
  lead: 0,
  isCarried: false,
  last: 'NONE',
  hasMarker: false,
  pending: 0,
  lists: NO_LISTS,
};
/** More markers than these before any text are as many. */
export const MOST_PENDING = 3;

/** An item that began on an earlier page, which was not read. */
export const UNSEEN_ITEM: State = { ...NEW_ITEM, isCarried: true };

/** The state in which a page ended as that in which the next begins: rows are counted anew. */
export function carriedState(state: State): State {
  return {
    ...state,
    left: state.left === undefined ? undefined : { ...state.left, id: 0 },
    right: state.right === undefined ? undefined : { ...state.right, id: 1 },
    lead: 0,
    last: 'NONE',
    pending: 0,
  };
}

/** The state of an item that begins with this line, where so many markers are still to be taken. */
export function itemAt({ markers }: BodyLine, pending: number): State {
  const left = Math.min(MOST_PENDING, Math.max(0, pending + markers - 1));
  return { ...NEW_ITEM, hasMarker: markers > 0, pending: left };
}

/** Markers still to be taken below a line that begins no item. */
export function pendingAfter({ pending }: State, { markers }: BodyLine): number {
  return Math.min(MOST_PENDING, pending + markers);
}

/** Cost of the open item ending here. */
export function borderCost(state: State, line: BodyLine, page: Page): number {
  const blank = line.afterBlank ? COSTS.BORDER_AFTER_BLANK : 0;
  return markerCost(state, line, page) + blank + endCost(state);
}

function markerCost(state: State, line: BodyLine, { markers }: Page): number {
  if (markers === 'above') {
    if (state.pending > 0) return COSTS.BORDER_BEHIND_MARKER;
    return line.markers > 0 ? 0 : COSTS.BORDER_WITHOUT_MARKER;
  }
  const missing = state.hasMarker || state.isCarried ? 0 : COSTS.NO_MARKER;
  return missing + (line.markers > 0 ? COSTS.BORDER_AT_MARKER : COSTS.BORDER_BEFORE_MARKER);
}

/** Cost of the open item going on where a marker stands. */
export function insideCost(state: State, line: BodyLine, { markers }: Page): number {
  if (line.markers === 0) return 0;
  if (markers === 'above') {
    const isBetween = state.phase === 'NOTHING' && state.left?.isClosed === true;
    return isBetween ? COSTS.MARKER_BETWEEN_COLUMNS : COSTS.MARKER_WITHOUT_BORDER;
  }
  return state.hasMarker ? COSTS.SECOND_MARKER : 0;
}

/** Cost of the open item being over: also asked of the page's last, where a page's end may cut it. */
export function endCost(state: State): number {
  let cost = 0;
  if (state.left !== undefined && !state.left.isClosed) cost += COSTS.BORDER_IN_SENTENCE;
  if (state.right !== undefined && !state.right.isClosed) cost += COSTS.BORDER_IN_SENTENCE;
  if (headsNothing(state.left) || headsNothing(state.right)) cost += COSTS.HEADS_NOTHING;
  if (state.isCarried) return cost;
  if (state.phase === 'NOTHING') cost += COSTS.BORDER_BEFORE_RESULT;
  if (state.phase === 'RESULT') cost += COSTS.BORDER_BEFORE_NEXT_PLAN;
  if (state.left === undefined) cost += COSTS.EMPTY_LEFT;
  return cost;
}

function headsNothing(last: Piece | undefined): boolean {
  return last !== undefined && (isLabel(last) || isOffice(last));
}

/** Cost of reading a line so, after this state, in the same item. */
export function stepCost(state: State, reading: Reading, line: BodyLine, page: Page): number {
  const { left, right } = reading;
  let cost = listCost(state.lists, reading, state.left !== undefined);
  if (left !== undefined) cost += page.follow.cost(state.left, left, 'left');
  if (right !== undefined) cost += page.follow.cost(state.right, right, 'right') + phaseCost(state, right);
  if (left !== undefined && right !== undefined) return cost + joinCost(state, left, page);
  return cost + orderCost(state, left === undefined ? 'right' : 'left', line, page);
}

/** Cost of a reading's pieces standing where they stand, whatever came before. */
export function readingCost(reading: Reading, widths: ColumnWidths): number {
  const { left, right } = reading;
  return (
    (left === undefined ? 0 : standingCost(left, 'left', widths)) +
    (right === undefined ? 0 : standingCost(right, 'right', widths))
  );
}

export function phaseAfter(phase: Phase, right: Piece | undefined): Phase {
  if (right === undefined) return phase;
  if (right.opening === 'LABEL_START') {
    return /^[<〈《＜]\s*[成取]/u.test(right.text) ? 'RESULT' : 'NEXT_PLAN';
  }
  if (right.label !== undefined) return right.label.kind === 'RESULT' ? 'RESULT' : 'NEXT_PLAN';
  if (phase === 'NEXT_PLAN' && right.opening === 'OFFICE' && right.isClosed) return 'OFFICE';
  return phase === 'OFFICE' ? 'NEXT_PLAN' : phase;
}

export function lastOf({ left, right }: Reading): Last {
  if (left === undefined) return 'RIGHT';
  return right === undefined ? 'LEFT' : 'BOTH';
}

function phaseCost(state: State, right: Piece): number {
  if (!isLabel(right)) {
    const isEarly = state.phase === 'NOTHING' && !state.isCarried && right.opening !== 'OFFICE';
    return isEarly ? COSTS.RIGHT_BEFORE_LABEL : tenseCost(state.phase, right);
  }
  if (right.opening === 'LABEL_END') return 0;
  const next = phaseAfter('NOTHING', right);
  if (state.phase === 'OFFICE') return 0;
  if (next === 'RESULT') return state.phase === 'NOTHING' ? 0 : COSTS.LABEL_OUT_OF_ORDER;
  if (state.phase === 'NEXT_PLAN') return COSTS.LABEL_OUT_OF_ORDER;
  return state.phase === 'NOTHING' && !state.isCarried ? COSTS.NO_RESULT : 0;
}

/** Results are told as done, plans as to come. */
function tenseCost(phase: Phase, { tellsPast, tellsFuture }: Piece): number {
  if (phase === 'RESULT') return tellsFuture && !tellsPast ? COSTS.FUTURE_IN_RESULT : 0;
  return phase === 'NEXT_PLAN' && tellsPast && !tellsFuture ? COSTS.PAST_IN_NEXT_PLAN : 0;
}

/** Lines come by their height: a column that is behind the other has no more lines, or the page is told in blocks. */
function orderCost(state: State, side: 'left' | 'right', line: BodyLine, page: Page): number {
  if (state.last === 'NONE' || state.last === (side === 'left' ? 'LEFT' : 'RIGHT')) return 0;
  const ahead = side === 'left' ? -state.lead : state.lead;
  const rows = ahead - (side === page.first ? 0 : 1);
  if (rows <= 0) return 0;
  const cost = COSTS.OUT_OF_ORDER + (rows - 1) * COSTS.OUT_OF_ORDER_ROW;
  return Math.min(COSTS.MOST_OUT_OF_ORDER, cost) * (line.afterBlank ? COSTS.ORDER_AFTER_BLANK : 1);
}

function joinCost(state: State, left: Piece, page: Page): number {
  const rows = Math.min(COSTS.MOST_JOINED_ROWS, Math.abs(state.lead) * COSTS.JOINED_ROW);
  const short = Math.max(0, page.widths.left - left.width - COSTS.WIDTH_TOLERANCE);
  return COSTS.JOINED + rows + Math.min(COSTS.MOST_JOINED_SHORT, short * COSTS.JOINED_SHORT);
}
