import fc from 'fast-check';
import { lengthOf, waysToWrite } from '../../../../web/src/explorer/canvas/name-lines.ts';

describe('a name beside its dot', () => {
  it.each([
    ['総務省', [['総務省']]],
    ['Cabinet Office', [['Cabinet Office']]],
    [
      'Ministry of Internal Affairs and Communications',
      [
        ['Ministry of', 'Internal Affairs', 'and Communications'],
        ['Ministry of Internal', 'Affairs and Communica…'],
      ],
    ],
    ['Health Information Sharing and Analysis Center', [['Health ISAC']]],
    ['米国金融サービスISAC', [['米国金融', 'サービスISAC']]],
  ])('%s', (name, ways) => {
    expect(waysToWrite(name).slice(0, ways.length)).toEqual(ways);
  });

  it('is never longer than a line may be, never empty, and begins as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (name) => {
        for (const lines of waysToWrite(name)) {
          expect(lines.length).toBeGreaterThan(0);
          expect(lines.length).toBeLessThanOrEqual(3);
          for (const line of lines) expect(lengthOf(line)).toBeLessThanOrEqual(13);
          expect(name.startsWith((lines[0] ?? '').replace(/…$/u, ''))).toBe(true);
        }
      }),
    );
  });
});
