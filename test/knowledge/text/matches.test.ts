import { matchesOf } from '../../../src/knowledge/text/matches.ts';

describe('all matches of a pattern', () => {
  it('are those that matchAll finds, the empty ones too', () => {
    for (const pattern of [/[ab]/gu, /a*/gu, /c/gu, /(?<=a)b/gu]) {
      const own = matchesOf(pattern, 'abaab').map((match) => [match.index, match[0]]);
      expect(own).toEqual([...'abaab'.matchAll(pattern)].map((match) => [match.index, match[0]]));
    }
  });

  it('are found from the beginning, whatever the pattern was used for before', () => {
    const pattern = /a/gu;
    pattern.lastIndex = 2;
    expect(matchesOf(pattern, 'aba')).toHaveLength(2);
  });
});
