import type { PartialDate } from './partial-date.ts';

declare const fiscalYear: unique symbol;

/** A Japanese fiscal year (年度), April to March, named by its first year: 2023 is 2023-04-01 to 2024-03-31. */
export type FiscalYear = number & { readonly [fiscalYear]: true };

const FIRST = 1990;
const LAST = 2100;

export function isFiscalYear(value: unknown): value is FiscalYear {
  return typeof value === 'number' && Number.isInteger(value) && value >= FIRST && value <= LAST;
}

/** The fiscal year that a date falls in; undefined for a bare calendar year, which straddles two. */
export function fiscalYearOf(date: PartialDate): FiscalYear | undefined {
  const [year = '', month] = date.split('-');
  if (month === undefined) return undefined;
  return (month >= '04' ? Number(year) : Number(year) - 1) as FiscalYear;
}

/** Throws a RangeError naming the rule; use {@link isFiscalYear} where a wrong year is to be expected. */
export function toFiscalYear(value: number): FiscalYear {
  if (!isFiscalYear(value)) {
    throw new RangeError(`A fiscal year lies between ${FIRST} and ${LAST}, but got: ${value}`);
  }
  return value;
}
