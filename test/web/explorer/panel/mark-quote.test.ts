import { markQuote } from '../../../../web/src/explorer/panel/mark-quote.ts';

const LINES = [
  { line: 7, text: '表の見出し' },
  { line: 8, text: 'ア 甲省において、   ・訓練を二回' },
  { line: 9, text: '　訓練を行う。       行い、会員が増えた。' },
  { line: 10, text: '増えた。' },
];

function marks(lines: readonly number[], quote: string): readonly string[] {
  return markQuote(LINES, lines, quote).map(({ marked }) => marked);
}

it('marks in each line what the quote was taken from, and not the other column', () => {
  expect(marks([8, 9], '訓練を二回行い、会員が増えた')).toEqual(['', '訓練を二回', '行い、会員が増えた', '']);
});

it('keeps the whole text of each line', () => {
  expect(
    markQuote(LINES, [8, 9], '訓練を二回').map(({ before, marked, after }) => before + marked + after),
  ).toEqual(LINES.map(({ text }) => text));
});

it('marks a line whole where it does not find the quote in it', () => {
  expect(marks([7], '別の文')).toEqual(['表の見出し', '', '', '']);
});

it('marks no line that the passage does not name', () => {
  expect(marks([], '増えた')).toEqual(['', '', '', '']);
});
