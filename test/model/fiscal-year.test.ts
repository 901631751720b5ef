import { fiscalYearOf, isFiscalYear } from '../../src/model/fiscal-year.ts';
import { toPartialDate } from '../../src/model/partial-date.ts';

describe('a Japanese fiscal year', () => {
  it.each([
    ['2023-04-01', 2023],
    ['2024-03-31', 2023],
    ['2024-04', 2024],
    ['2024-03', 2023],
  ])('holds %s in %d', (date, year) => {
    expect(fiscalYearOf(toPartialDate(date))).toBe(year);
  });

  it('cannot be told from a calendar year alone, which straddles two', () => {
    expect(fiscalYearOf(toPartialDate('2024'))).toBeUndefined();
  });

  it.each([1989, 2101, 2023.5, '2023', NaN])('is not %p', (value) => {
    expect(isFiscalYear(value)).toBe(false);
  });
});
