import { timeSpans } from '../../src/export/time-spans.ts';

describe('time spans', () => {
  it('run from April to March, years in a row as one', () => {
    expect(timeSpans({ fiscalYears: [2025, 2022, 2023, 2023] })).toEqual([
      { start: '2022-04-01', end: '2024-03-31' },
      { start: '2025-04-01', end: '2026-03-31' },
    ]);
  });

  it('are the validity where no year is known, each end as wide as its date allows', () => {
    expect(timeSpans({ fiscalYears: [], validFrom: '2014-08', validTo: '2024' })).toEqual([
      { start: '2014-08-01', end: '2024-12-31' },
    ]);
  });

  it('leave an unknown end open', () => {
    expect(timeSpans({ fiscalYears: [], validFrom: '2014-08-01' })).toEqual([{ start: '2014-08-01' }]);
    expect(timeSpans({ fiscalYears: [], validTo: 'soon' })).toEqual([]);
  });
});
