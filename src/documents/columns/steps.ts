import type { BodyLine } from './body-line.ts';
import { standingCost } from './continuity.ts';
import type { ColumnWidths } from './continuity.ts';
import { COSTS } from './costs.ts';
import { listCost } from './lists.ts';
import { isLabel, isOffice } from './piece.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import { ministriesOf } from './state.ts';
import type { Last, Page, Phase, State } from './state.ts';

/** Cost of reading a line so, after this state, in the same item. */
export function stepCost(state: State, reading: Reading, line: BodyLine, page: Page): number {
  const { left, right } = reading;
  let cost = listCost(state.lists, reading, state.left !== undefined);
  if (left !== undefined) cost += leftCost(state, left, page);
  if (right !== undefined) cost += rightCost(state, right, page);
  if (left !== undefined && right !== undefined) return cost + joinCost(state, left, page);
  return cost + orderCost(state, left === undefined ? 'right' : 'left', line, page);
}

function leftCost(state: State, left: Piece, page: Page): number {
  if (state.isResumed) return COSTS.RESUMED_LEFT;
  // What goes on from a page that was not read may begin anywhere in a sentence.
  if (state.isCarried && state.left === undefined) return 0;
  return page.follow.cost(state.left, left, 'left') + ministryCost(state, left, page);
}

function rightCost(state: State, right: Piece, page: Page): number {
  const overtakes = state.right === undefined && state.waiting > 0 && !state.isResumed;
  const overtaking = overtakes ? COSTS.OVERTAKES_WAITING : 0;
  return page.follow.cost(state.right, right, 'right') + phaseCost(state, right) + overtaking;
}

/** The left begins with a ministry of the item, and names none at the start of a later paragraph but another of its own. */
function ministryCost(state: State, { opening, ministry }: Piece, page: Page): number {
  if (opening !== 'PLAIN') return 0;
  const own = ministriesOf(state, page);
  if (state.left === undefined) {
    if (ministry === undefined) return COSTS.BEGINS_WITHOUT_MINISTRY;
    return own === undefined || own.length === 0 || isOneOf(own, ministry) ? 0 : COSTS.OTHER_MINISTRY;
  }
  if (ministry === undefined || !state.left.isClosed || isOffice(state.left)) return 0;
  const isOwn = own !== undefined && own.length > 1 && isOneOf(own, ministry);
  return isOwn ? COSTS.OWN_MINISTRY_AGAIN : COSTS.MINISTRY_AGAIN;
}

/** `関係府省庁` and the like stand for any. */
function isOneOf(names: readonly string[], name: string): boolean {
  return names.some(
    (one) => one.startsWith(name) || name.startsWith(one) || /^(?:全|各|関係|その他)/u.test(one),
  );
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
