import { firstDayOf, isPartialDate, lastDayOf } from '../model/partial-date.ts';

/** Whole days, both ends included; an absent end is open. */
export interface TimeSpan {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

interface Timed {
  readonly fiscalYears: readonly number[];
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/**
 * When something held: its fiscal years, those that follow on each other as one span (2022, 2023, 2025 →
 * 2022-04-01 to 2024-03-31 and 2025-04-01 to 2026-03-31), else its validity; none where neither is known.
 */
export function timeSpans(item: Timed): readonly TimeSpan[] {
  if (item.fiscalYears.length > 0) return spansOfYears(item.fiscalYears);
  const start = isPartialDate(item.validFrom) ? firstDayOf(item.validFrom) : undefined;
  const end = isPartialDate(item.validTo) ? lastDayOf(item.validTo) : undefined;
  return start === undefined && end === undefined ? [] : [{ start, end }];
}

function spansOfYears(years: readonly number[]): readonly TimeSpan[] {
  const spans: { first: number; last: number }[] = [];
  for (const year of [...years].sort((one, other) => one - other)) {
    const open = spans.at(-1);
    if (open !== undefined && year <= open.last + 1) open.last = year;
    else spans.push({ first: year, last: year });
  }
  return spans.map(({ first, last }) => ({ start: `${first}-04-01`, end: `${last + 1}-03-31` }));
}
