import * as fc from 'fast-check';
import { foldText, originalRange } from '../../../src/knowledge/text/folded-text.ts';

describe('foldText', () => {
  it('gives one width, no blanks, one dash and one kind of quotation mark, and keeps the case', () => {
    expect(foldText('『金融 ＩＳＡＣ』‐ ﾈｯﾄﾜｰｸ　Ａｂ').text).toBe('「金融ISAC」-ネットワークAb');
  });

  it('knows where a run stood in the original', () => {
    const text = foldText('この「電力 ＩＳＡＣ」と');
    const from = text.text.indexOf('電力ISAC');
    expect(originalRange(text, from, from + 6)).toEqual([3, 10]);
    expect(text.original.slice(3, 10)).toBe('電力 ＩＳＡＣ');
  });

  it('maps every character to a run of the original that folds to it, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (original) => {
        const text = foldText(original);
        expect(text.starts).toHaveLength(text.text.length);
        expect(text.ends).toHaveLength(text.text.length);
        for (let at = 0; at < text.text.length; at += 1) {
          const [start, end] = originalRange(text, at, at + 1);
          expect(start).toBeLessThan(end);
          expect(foldText(original.slice(start, end)).text).toContain(text.text.charAt(at));
        }
      }),
    );
  });
});
