import { buildEndingTrie, buildTrie, endingsOf, matchesAt } from '../../../src/knowledge/text/trie.ts';

describe('trie', () => {
  const trie = buildTrie([
    ['isac', 1],
    ['isacs', 2],
    ['is', 3],
    ['isac', 4],
  ]);

  it('gives every word that begins at a place, longest first, with all its values', () => {
    expect(matchesAt(trie, 'the isacs', 4)).toEqual([
      { to: 9, values: [2] },
      { to: 8, values: [1, 4] },
      { to: 6, values: [3] },
    ]);
  });

  it('gives nothing where no word begins', () => {
    expect(matchesAt(trie, 'the isacs', 0)).toEqual([]);
    expect(matchesAt(trie, '', 0)).toEqual([]);
  });
});

describe('trie of endings', () => {
  const trie = buildEndingTrie([
    ['会', 1],
    ['協議会', 2],
    ['議', 3],
  ]);

  it('gives every ending of a text, longest first, and where it begins', () => {
    expect(endingsOf(trie, '地域協議会')).toEqual([
      { from: 2, values: [2] },
      { from: 4, values: [1] },
    ]);
    expect(endingsOf(trie, '会')).toEqual([{ from: 0, values: [1] }]);
  });

  it('gives nothing where a text has none', () => {
    expect(endingsOf(trie, '会議録')).toEqual([]);
    expect(endingsOf(trie, '')).toEqual([]);
  });
});
