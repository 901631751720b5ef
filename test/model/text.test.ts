import fc from 'fast-check';
import { bareKey, foldWidth, nameKey, squeeze } from '../../src/model/text.ts';

describe('the key of a name', () => {
  it.each([
    ['金融 ISAC', '金融ISAC'],
    ['「金融ＩＳＡＣ」', '金融ISAC'],
    ['ICT‐ISAC', 'ict-isac'],
    ['ﾈｯﾄﾜｰｸ　センター', 'ネットワークセンター'],
    ['National  Police Agency', 'national policeAGENCY'],
  ])('is the same for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it('takes a mark that stood alone together with what it now follows', () => {
    const key = nameKey('\ufb1d\u309b');
    expect(nameKey(key)).toBe(key);
  });

  it('keeps different names apart', () => {
    expect(nameKey('金融ISAC')).not.toBe(nameKey('金融庁'));
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });
});

describe('squeeze', () => {
  it('takes every blank out, the ideographic one too', () => {
    expect(squeeze(' 5G\u3000セキュ\nリティ\t')).toBe('5Gセキュリティ');
  });
});

describe('one width for every character', () => {
  it('is what NFKC makes of a text, of those too that need no folding', () => {
    const units = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
    expect(units.filter((unit) => foldWidth(unit) !== unit.normalize('NFKC'))).toEqual([]);
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('か', 'ハ', '。', '\u3099', '\uff9f', 'e'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(foldWidth(parts.join(''))).toBe(parts.join('').normalize('NFKC'));
      }),
    );
  });

  it('and no blank is the bare key of a line', () => {
    expect(bareKey('別添２ - 63 -')).toBe('別添2-63-');
  });
});
