import { lengthAt, wordsAt } from '../../../src/knowledge/text/words-at.ts';

describe('words at a place', () => {
  const joining = wordsAt(/(?:及び|並びに)/uy);

  it('are as long as they are there, and 0 where none begins', () => {
    expect(Array.from('省及び庁', (_, place) => lengthAt(joining, '省及び庁', place))).toEqual([0, 2, 0, 0]);
    expect(lengthAt(joining, '及', 0)).toBe(0);
    expect(lengthAt(joining, '及び', 2)).toBe(0);
  });

  it('may begin with any letter', () => {
    expect(lengthAt(wordsAt(/.び/uy), '及び', 0)).toBe(2);
  });
});
