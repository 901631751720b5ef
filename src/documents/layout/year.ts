import { bareKey } from '../../model/text.ts';
import { isFiscalYear } from '../../model/fiscal-year.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import { isPartialDate } from '../../model/partial-date.ts';
import type { PartialDate } from '../../model/partial-date.ts';

/** The year before the first of an era: 令和1年 is 2019. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };
const YEAR = /(?:(?<western>(?:19|20)\d\d)|(?<era>令和|平成)(?<count>\d{1,2}|元))年?/u;

/** `2024 年度`, `令和6年度`, `令和元年` → 2024, 2024, 2019; undefined when there is no year. */
export function readYear(text: string): FiscalYear | undefined {
  const match = YEAR.exec(bareKey(text));
  if (match?.groups === undefined) return undefined;
  const { western, era, count } = match.groups;
  const year =
    western === undefined ? (ERAS[era ?? ''] ?? 0) + (count === '元' ? 1 : Number(count)) : Number(western);
  return isFiscalYear(year) ? year : undefined;
}

/** The year that many years on; the same where that leaves the calendar of fiscal years. */
export function yearsOn(year: FiscalYear, years: number): FiscalYear {
  const other = year + years;
  return isFiscalYear(other) ? other : year;
}

const DAY =
  /(?:(?<western>(?:19|20)\d\d)|(?<era>令和|平成)(?<count>\d{1,2}|元))年(?<month>\d{1,2})月(?<day>\d{1,2})日/u;

/** `2021 年9月 28 日` → 2021-09-28; undefined when the text holds no whole date. */
export function readDay(text: string): PartialDate | undefined {
  const match = DAY.exec(bareKey(text));
  const year = readYear(match?.[0] ?? '');
  if (match?.groups === undefined || year === undefined) return undefined;
  const { month = '', day = '' } = match.groups;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? date : undefined;
}
