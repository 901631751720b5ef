import fc from 'fast-check';
import { firstDayOf, isPartialDate, lastDayOf, toPartialDate } from '../../src/model/partial-date.ts';

describe('a partial date', () => {
  it.each(['2024', '2024-03', '2024-03-31', '2024-02-29'])('may be %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '24',
    '2024-3',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-04-31',
    '2024-03-00',
    '2024/03',
    '',
    2024,
    null,
  ])('is not %p', (value) => {
    expect(isPartialDate(value)).toBe(false);
  });

  it('that stops at the year or month spans all of it', () => {
    expect(firstDayOf(toPartialDate('2024'))).toBe('2024-01-01');
    expect(lastDayOf(toPartialDate('2024'))).toBe('2024-12-31');
    expect(lastDayOf(toPartialDate('2024-02'))).toBe('2024-02-29');
    expect(lastDayOf(toPartialDate('2023-02'))).toBe('2023-02-28');
  });

  it('says the rule and what it got when it is wrong', () => {
    expect(() => toPartialDate('31.3.2024')).toThrow(/YYYY-MM-DD.*but got: 31\.3\.2024/u);
  });

  it('holds for every day of the calendar, which lies between its own first and last day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (day) => {
          const text = toPartialDate(day.toISOString().slice(0, 10));
          expect(firstDayOf(text)).toBe(text);
          expect(lastDayOf(text)).toBe(text);
          const month = toPartialDate(text.slice(0, 7));
          expect(firstDayOf(month) <= text && text <= lastDayOf(month)).toBe(true);
        },
      ),
    );
  });
});
