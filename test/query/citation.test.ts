import { footnote } from '../../src/query/answer/citation.ts';

const cited = {
  title: '年次計画',
  decidedOn: '2024-07-10',
  annex: '別添2',
  page: 161,
  marker: 'ウ',
  lines: [40, 41, 42, 45],
};

describe('a footnote', () => {
  it('names title, date of decision, annex and page, item and lines, in Japanese', () => {
    expect(footnote(cited, 'JA')).toBe('『年次計画』(2024年7月10日)、別添2、161頁、(ウ)、40–42, 45行');
  });

  it('names them in English', () => {
    expect(footnote(cited, 'EN')).toBe(
      '“年次計画” (10 July 2024), Annex 2, p. 161, item (ウ), lines 40–42, 45',
    );
  });

  it('gives the page as it is printed beside its number, and the annex once', () => {
    expect(footnote({ ...cited, label: '別添2 - 63 -' }, 'JA')).toContain('、161頁 [別添2 - 63 -]、');
  });

  it('names an address by its title', () => {
    expect(footnote({ title: '会員数', url: 'https://example.org/' }, 'EN')).toBe(
      '“会員数”, https://example.org/',
    );
  });

  it('stops at the month or the year with the date', () => {
    expect(footnote({ title: 'A', decidedOn: '2024-07' }, 'EN')).toBe('“A” (July 2024)');
    expect(footnote({ title: 'A', decidedOn: '2024' }, 'JA')).toBe('『A』(2024年)');
  });
});
