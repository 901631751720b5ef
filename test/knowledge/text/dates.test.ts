import { findDates } from '../../../src/knowledge/text/dates.ts';

describe('findDates', () => {
  it.each([
    ['2024年3月31日現在', ['2024-03-31']],
    ['令和6年3月に', ['2024-03']],
    ['令和元年11月1日に', ['2019-11-01']],
    ['平成30年に', ['2018']],
    ['2023年度末までに', ['2024-03']],
    ['2023年5月と同年8月に', ['2023-05', '2023-08']],
    ['2024年1月から2024年3月にかけて', ['2024-01', '2024-03']],
    ['2023年度の取組', []],
    ['2024年2月30日', []],
    ['2024年13月', []],
    ['3年6か月の間', []],
  ])('reads %s', (text, dates) => {
    expect(findDates(text).map((found) => found.date)).toEqual(dates);
  });

  it('puts a month without a year into the fiscal year, April to March', () => {
    expect(findDates('10月と2月5日に開催した', 2023).map((found) => found.date)).toEqual([
      '2023-10',
      '2024-02-05',
    ]);
    expect(findDates('10月に開催した')).toEqual([]);
  });

  it('says where a date stands', () => {
    const text = 'これは令和5年7月のこと';
    const [found] = findDates(text);
    expect(text.slice(found?.from, found?.to)).toBe('令和5年7月');
  });
});
