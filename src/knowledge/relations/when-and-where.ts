import type { PartialDate } from '../../model/partial-date.ts';
import type { RelationKind } from '../../model/relation-kind.ts';
import type { SlotText } from '../grammar/slot-text.ts';
import type { DateFound } from '../text/dates.ts';

/** These stand beside a date: when it happened. */
export const DATED: ReadonlySet<RelationKind> = new Set([
  'MEETS_WITH',
  'CONVENES',
  'PUBLISHES',
  'REVISES',
  'PARTICIPATES_IN',
  'EXERCISES_WITH',
  'PARTNER_OF',
  'REQUESTS',
  'MEMBER_OF',
]);

export const PLACED: ReadonlySet<RelationKind> = new Set([
  'MEETS_WITH',
  'CONVENES',
  'PARTICIPATES_IN',
  'EXERCISES_WITH',
]);

/** The date that a clause gives for what happens in it. */
export function dateIn(
  dates: readonly DateFound[],
  slots: SlotText,
  start: number,
  end: number,
): PartialDate | null {
  const from = slots.at[start] ?? 0;
  const to = slots.until[Math.max(0, end - 1)] ?? from;
  const inside = dates.filter((date, index) => {
    const after = slots.folded.slice(date.to, date.to + 4);
    const isRange = dates[index + 1]?.from === date.to + 2;
    // 「4月から所管する」, 「3月末現在」 say since when and how it stood then.
    const isState = (after.startsWith('から') && !isRange) || /^末?(?:現在|時点)/u.test(after);
    return date.from >= from && date.to <= to && !isState;
  });
  const last = inside.at(-1);
  const before = inside.at(-2);
  // 1月から2月にかけて: when it began.
  return (
    (before !== undefined && last !== undefined && last.from - before.to === 2 ? before : last)?.date ?? null
  );
}
