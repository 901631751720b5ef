import { byFirstLetter, firstLetters } from '../../../src/knowledge/text/first-letters.ts';

const lettersOf = (expression: RegExp): string | undefined =>
  firstLetters(expression.source)
    ?.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, step) => String.fromCharCode(first + step)),
    )
    .join('');

describe('the letters that a match can begin with', () => {
  it.each([
    [/(?:手引き?書?|指針)/u, '手指'],
    [/(?:の)?ほか(?:に)?/u, 'のほ'],
    [/(?:約|計)*\d+社/u, '約計0123456789'],
    [/[1-3-](?:やか|らか)/u, '123-'],
    [/(?<![一-龠])同(?!盟)/u, '同'],
    [/^(?=.)(?<name>総|財)務省|\(株\)/u, '総財('],
    [/\u3042{2}/u, 'あ'],
    [/(?:い{0,3}?(?:う|え)|お)/u, 'いうえお'],
  ])('of %s are %s', (expression, letters) => {
    expect(lettersOf(expression)).toBe(letters);
  });

  it.each([[/.{2,}社/u], [/[^あ]い/u], [/(?:の)?(?:に)?/u], [/(?:手引|)/u], [/\p{L}庁/u], [/\s?庁/u]])(
    'of %s may be any',
    (expression) => {
      expect(firstLetters(expression.source)).toBeUndefined();
    },
  );

  it('order rows, which may stand under several letters', () => {
    const rows = byFirstLetter([/(?:の)?ほか/u, /のち/u], ({ source }) => source);
    expect(rows.get('の'.charCodeAt(0))).toEqual([/(?:の)?ほか/u, /のち/u]);
    expect(rows.get('ほ'.charCodeAt(0))).toEqual([/(?:の)?ほか/u]);
    expect(() => byFirstLetter([/.い/u], ({ source }) => source)).toThrow(TypeError);
  });
});
