import { buildTrie, matchesAt } from '../../../src/knowledge/names/trie.ts';

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
