import type { PartialDate } from '../../model/partial-date.ts';
import type { DateFound } from '../text/dates.ts';
import { CLAUSE_END } from './pattern.ts';
import type { SlotText } from './slot-text.ts';

const CLAUSE_ENDS = new RegExp(CLAUSE_END, 'gu');
/** A sentence is asked for its clauses by every pattern. */
const known = new WeakMap<SlotText, readonly number[]>();

/** Where the clauses of a sentence end but the last: behind the comma, in slots. */
export function clauseEnds(slots: SlotText): readonly number[] {
  const before = known.get(slots);
  if (before !== undefined) return before;
  const ends = [...slots.text.matchAll(CLAUSE_ENDS)].map((end) => end.index + end[0].length);
  known.set(slots, ends);
  return ends;
}

export interface Clause {
  /** In the slots … */
  readonly start: number;
  readonly end: number;
  /** … and in the folded paragraph. */
  readonly from: number;
  readonly to: number;
}

/** The clause that a match stands in: from the end of the one before it to its own predicate. */
export function clauseAround(slots: SlotText, matchFrom: number, matchTo: number): Clause {
  const start = clauseEnds(slots).findLast((end) => end <= matchFrom) ?? 0;
  return {
    start,
    end: matchTo,
    from: slots.at[start] ?? 0,
    to: slots.until[matchTo - 1] ?? 0,
  };
}

/** The date that a clause gives for what happens in it. */
export function dateIn(dates: readonly DateFound[], clause: Clause): PartialDate | null {
  const inside = dates.filter((date) => date.from >= clause.from && date.to <= clause.to);
  const last = inside.at(-1);
  const before = inside.at(-2);
  // 1月から2月にかけて: when it began.
  return (
    (before !== undefined && last !== undefined && last.from - before.to === 2 ? before : last)?.date ?? null
  );
}
