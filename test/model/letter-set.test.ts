import { LetterSet } from '../../src/model/letter-set.ts';

describe('a set of letters', () => {
  const kana = new LetterSet([
    [0x3041, 0x3096],
    [0x30fc, 0x30fc],
  ]);

  it('has the letters of its runs, both ends included, and no others', () => {
    const text = '\u3040\u3041\u3096\u3097ーa';
    expect(Array.from(text, (_, place) => kana.hasAt(text, place))).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it('has nothing outside of a text', () => {
    expect(kana.hasAt('あ', -1)).toBe(false);
    expect(kana.hasAt('あ', 1)).toBe(false);
    expect(kana.hasLastOf('')).toBe(false);
  });

  it('is made of the letters of a text as well', () => {
    expect(LetterSet.of('省庁').hasLastOf('総務省')).toBe(true);
    expect(LetterSet.of(['省', '庁']).hasLastOf('総務')).toBe(false);
  });
});
