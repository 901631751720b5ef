import { NO_LISTS } from './lists.ts';
import type { Lists } from './lists.ts';
import type { Piece } from './piece.ts';
import type { FollowCosts } from './follow-costs.ts';
import type { ColumnWidths } from './continuity.ts';

/**
 * How far the right column of an item has come. After NEXT_PLAN an office in brackets ([総務省]) may open a block of its
 * own results and plans: OFFICE.
 */
export type Phase = 'NOTHING' | 'RESULT' | 'NEXT_PLAN' | 'OFFICE';

/** The column of the line before, or both; NONE at an item's start. */
export type Last = 'LEFT' | 'RIGHT' | 'BOTH' | 'NONE';

/** What is known of the page's table while its lines are weighed. */
export interface Page {
  readonly widths: ColumnWidths;
  readonly follow: FollowCosts;
  /** Which column's line comes first where both have one at the same height. */
  readonly first: 'left' | 'right';
  /** Where the page tells an item's marker: above its text, or behind its first lines. */
  readonly markersStand: 'above' | 'within';
  /** The ministries beside each marker of the table, from the top; none where they were not told. */
  readonly markers: readonly (readonly string[])[];
}

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
  /** One of the page's markers is the item's: the last that was taken, unless the item was resumed. */
  readonly hasMarker: boolean;
  /** How many of the page's markers are taken or passed over. Those that are told may be more. */
  readonly taken: number;
  /** Items whose left was told and whose right is still to come, behind the left of items below them. */
  readonly waiting: number;
  /** The item is one that waited: its left is over. */
  readonly isResumed: boolean;
  readonly lists: Lists;
}

/** An item that begins, with or without a marker. */
export function newItem(hasMarker: boolean, taken: number, waiting: number): State {
  return stateOf(hasMarker, taken, waiting, false);
}

/** The right column of an item whose left was told earlier. */
export function resumedItem({ taken, waiting }: Pick<State, 'taken' | 'waiting'>): State {
  return stateOf(true, taken, waiting - 1, true);
}

/** Written out: every line of a page asks for hundreds. */
function stateOf(hasMarker: boolean, taken: number, waiting: number, isResumed: boolean): State {
  return {
    left: undefined,
    right: undefined,
    phase: 'NOTHING',
    lead: 0,
    isCarried: false,
    last: 'NONE',
    hasMarker,
    taken,
    waiting,
    isResumed,
    lists: NO_LISTS,
  };
}

/** An item that began on an earlier page, which was not read. */
export const UNSEEN_ITEM: State = { ...newItem(true, 0, 0), isCarried: true };

/** The state in which a page ended as that in which the next begins: rows and markers are counted anew. */
export function carriedState(state: State): State {
  return {
    ...state,
    left: state.left === undefined ? undefined : { ...state.left, id: 0 },
    right: state.right === undefined ? undefined : { ...state.right, id: 1 },
    lead: 0,
    last: 'NONE',
    hasMarker: true,
    taken: 0,
    waiting: 0,
  };
}

/** Ministries beside the marker of the open item; undefined where none is known to be its own. */
export function ministriesOf(
  { hasMarker, isCarried, isResumed, taken }: State,
  { markers }: Page,
): readonly string[] | undefined {
  return hasMarker && !isCarried && !isResumed ? markers[taken - 1] : undefined;
}
