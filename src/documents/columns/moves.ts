import type { BodyLine } from './body-line.ts';
import { COSTS } from './costs.ts';
import { isLabel, isOffice } from './piece.ts';
import type { Piece } from './piece.ts';
import { newItem, resumedItem } from './state.ts';
import type { Page, State } from './state.ts';

/**
 * What may happen between two lines, before the next is given to a column:
 *
 *     inside   the open item goes on, and may take a marker that stands here
 *     border   it is over and another begins, with the next marker or with none
 *     resume   it is over and an item goes on whose left was told above it:
 *
 *         (ク) …を支える。        left of ク
 *         (ケ) …を広げる。        left of ケ: ク waits
 *         <成果・進捗状況>        ク resumes: ケ waits
 *         ⋮
 *         <成果・進捗状況>        ケ resumes
 */
export interface Move {
  readonly kind: 'inside' | 'border' | 'resume';
  /** The state in which the next line is read. */
  readonly state: State;
  /** In nats. */
  readonly cost: number;
  /** The marker that is taken here, as it counts among those of the table. */
  readonly marker: number | undefined;
  /** The item that was open waits for its right column. */
  readonly waits: boolean;
}

/** More items than these do not wait at a time. */
const MOST_WAITING = 3;
/** No more markers than these are passed over at a time. */
const MOST_PASSED = 2;

/**
 * All moves before a line.
 *
 * @param state undefined where no item is open
 * @param told how many markers the page tells up to here, those that stand above this line included
 * @param most what ends the open item and is dearer than this is left out, in nats
 */
export function movesBefore(
  state: State | undefined,
  line: BodyLine,
  told: number,
  page: Page,
  most: number,
): readonly Move[] {
  if (state === undefined) return borders(newItem(false, 0, 0), 0, false, 0, line, told, page);
  const within = insides(state, line, page);
  const ended = endCost(state) + (line.afterBlank ? COSTS.BORDER_AFTER_BLANK : 0);
  if (ended > most) return within;
  const waits = mayWait(state);
  const bare = page.markersStand === 'above' ? COSTS.BORDER_WITHOUT_MARKER : COSTS.BORDER_BEFORE_MARKER;
  return [
    ...within,
    ...borders(state, ended + missingMarkerCost(state, page), waits, bare, line, told, page),
    ...resumes(state, ended, waits, line),
  ];
}

function insides(state: State, line: BodyLine, page: Page): readonly Move[] {
  const inside = (cost: number, own: State, marker?: number): Move => ({
    kind: 'inside',
    state: own,
    cost,
    marker,
    waits: false,
  });
  if (line.markers === 0) return [inside(0, state)];
  const passes = inside(passCost(state, page), state);
  if (state.hasMarker) return [passes];
  const takes = inside(
    takeCost(state, page),
    { ...state, hasMarker: true, taken: state.taken + 1 },
    state.taken,
  );
  return [passes, takes];
}

/** Cost of the open item going on where a marker stands that it does not take. */
function passCost(state: State, { markersStand }: Page): number {
  if (markersStand === 'within') return state.hasMarker ? COSTS.SECOND_MARKER : COSTS.MARKER_WITHOUT_BORDER;
  const isBetween = state.phase === 'NOTHING' && state.left?.isClosed === true;
  return isBetween ? COSTS.MARKER_BETWEEN_COLUMNS : COSTS.MARKER_WITHOUT_BORDER;
}

/** Cost of the open item, which has none, taking the marker that stands here. */
function takeCost(state: State, { markersStand }: Page): number {
  if (markersStand === 'within') return 0;
  return state.left === undefined ? COSTS.MARKER_BESIDE_LEFT : COSTS.MARKER_BEHIND_FIRST_LINES;
}

function borders(
  { taken, waiting }: State,
  ended: number,
  waits: boolean,
  bare: number,
  line: BodyLine,
  told: number,
  page: Page,
): readonly Move[] {
  const still = waiting + (waits ? 1 : 0);
  const pending = told - taken;
  const border = (cost: number, state: State, marker?: number): Move => ({
    kind: 'border',
    state,
    cost: ended + cost,
    marker,
    waits,
  });
  if (pending === 0) return [border(bare, newItem(false, taken, still))];
  const most = Math.min(MOST_PASSED, pending - 1);
  return Array.from({ length: most + 1 }, (_, passed) => {
    const marker = taken + passed;
    const isHere = marker >= told - line.markers;
    const cost = passed * COSTS.MARKER_PASSED_OVER + placeCost(isHere, page);
    return border(cost, newItem(true, marker + 1, still), marker);
  });
}

function placeCost(isHere: boolean, { markersStand }: Page): number {
  if (markersStand === 'within') return COSTS.BORDER_AT_MARKER;
  return isHere ? 0 : COSTS.BORDER_BEHIND_MARKER;
}

/** Where the page tells markers behind an item's first lines, an item is not over before its own. */
function missingMarkerCost(state: State, { markersStand }: Page): number {
  return markersStand === 'above' || state.hasMarker ? 0 : COSTS.NO_MARKER;
}

function resumes(state: State, ended: number, waits: boolean, line: BodyLine): readonly Move[] {
  if (state.waiting === 0 || line.cells !== undefined) return [];
  const waiting = state.waiting + (waits ? 1 : 0);
  return [
    {
      kind: 'resume',
      state: resumedItem({ taken: state.taken, waiting }),
      cost: ended + COSTS.RESUME + (line.markers > 0 ? COSTS.MARKER_WITHOUT_BORDER : 0),
      marker: undefined,
      waits,
    },
  ];
}

/** The item has a whole left column and nothing on the right. */
function mayWait({ left, right, phase, isCarried, isResumed, waiting }: State): boolean {
  const isLeftOnly = left?.isClosed === true && right === undefined && phase === 'NOTHING';
  return isLeftOnly && !isCarried && !isResumed && waiting < MOST_WAITING;
}

/** Cost of the open item being over. */
function endCost(state: State): number {
  let cost = 0;
  if (state.left !== undefined && !state.left.isClosed) cost += COSTS.BORDER_IN_SENTENCE;
  if (state.right !== undefined && !state.right.isClosed) cost += COSTS.BORDER_IN_SENTENCE;
  if (headsNothing(state.left) || headsNothing(state.right)) cost += COSTS.HEADS_NOTHING;
  if (state.isCarried) return cost;
  if (state.phase === 'NOTHING') cost += mayWait(state) ? COSTS.WAIT : COSTS.BORDER_BEFORE_RESULT;
  if (state.phase === 'RESULT') cost += COSTS.BORDER_BEFORE_NEXT_PLAN;
  if (state.left === undefined && !state.isResumed) cost += COSTS.EMPTY_LEFT;
  return cost;
}

function headsNothing(last: Piece | undefined): boolean {
  return last !== undefined && (isLabel(last) || isOffice(last));
}

/** The page may end anywhere in an item, but what it shows of the item should be in order, and nothing left over. */
export function endOfPageCost(state: State, told: number, { markersStand }: Page): number {
  const leftOver = markersStand === 'above' ? (told - state.taken) * COSTS.MARKER_LEFT_OVER : 0;
  return (
    Math.min(endCost(state), COSTS.BORDER_BEFORE_NEXT_PLAN) + leftOver + state.waiting * COSTS.WAIT_IN_VAIN
  );
}
