declare const partialDate: unique symbol;

/** A date that may stop at the year or the month: `2024`, `2024-03`, `2024-03-31`. Sorts as text. */
export type PartialDate = string & { readonly [partialDate]: true };

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function isPartialDate(value: unknown): value is PartialDate {
  if (typeof value !== 'string') return false;
  const [, year, month, day] = PATTERN.exec(value) ?? [];
  if (year === undefined) return false;
  if (month !== undefined && (month < '01' || month > '12')) return false;
  if (day === undefined) return true;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= lastDay;
}

/** Throws a TypeError naming the rule; use {@link isPartialDate} where a wrong date is to be expected. */
export function toPartialDate(value: string): PartialDate {
  if (!isPartialDate(value)) {
    throw new TypeError(
      `A date is YYYY, YYYY-MM or YYYY-MM-DD and stands in the calendar, but got: ${value}`,
    );
  }
  return value;
}

/** The last day that a partial date can mean, so that an interval that ends in `2024` holds all of 2024. */
export function lastDayOf(date: PartialDate): PartialDate {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return date;
  const lastMonth = month ?? '12';
  const lastDay = new Date(Date.UTC(Number(year), Number(lastMonth), 0)).getUTCDate();
  return `${year}-${lastMonth}-${lastDay}` as PartialDate;
}

/** The first day that a partial date can mean. */
export function firstDayOf(date: PartialDate): PartialDate {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}` as PartialDate;
}
