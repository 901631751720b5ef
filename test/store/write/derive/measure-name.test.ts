import fc from 'fast-check';
import { measureName } from '../../../../src/store/write/derive/measure-name.ts';

const plan = (fiscalYear: number, text: string | undefined) => ({ kind: 'PLAN', fiscalYear, text });
const untold = { titleJa: undefined, marker: 'ウ', ministries: ['茶省', '菓子庁'], entries: [] };

describe('the name of a measure', () => {
  it('is its title', () => {
    expect(measureName({ ...untold, titleJa: '茶の見守り', entries: [plan(2030, '湯')] })).toBe('茶の見守り');
  });

  it('is marker, ministries and how the latest plan begins, after the phrase that names them', () => {
    const entries = [
      plan(2029, '古い湯。'),
      plan(2030, '茶省及び菓子庁において、湯を沸かす。'),
      { kind: 'RESULT', fiscalYear: 2031, text: '沸いた。' },
    ];
    expect(measureName({ ...untold, entries })).toBe('(ウ) 茶省・菓子庁: 湯を沸かす。');
  });

  it('begins with a result where no plan was read', () => {
    const entries = [plan(2030, undefined), { kind: 'RESULT', fiscalYear: 2029, text: '沸いた。' }];
    expect(measureName({ ...untold, entries })).toBe('(ウ) 茶省・菓子庁: 沸いた。');
  });

  it('leaves out what is not there, and is none without anything', () => {
    expect(measureName(untold)).toBe('(ウ) 茶省・菓子庁');
    expect(measureName({ ...untold, marker: undefined, entries: [plan(1, '湯')] })).toBe('茶省・菓子庁: 湯');
    expect(measureName({ ...untold, marker: undefined, ministries: [] })).toBeUndefined();
  });

  it('takes the phrase for a preamble only near the beginning', () => {
    const far = `${'茶'.repeat(80)}において、湯`;
    expect(measureName({ ...untold, entries: [plan(1, far)] })).toBe(`(ウ) 茶省・菓子庁: ${'茶'.repeat(30)}`);
  });

  it('takes at most thirty characters and cuts none in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('茶', '𠮷'), minLength: 31, maxLength: 60 }), (text) => {
        const name = measureName({ ...untold, marker: undefined, ministries: [], entries: [plan(1, text)] });
        const letters = Array.from(name ?? '');
        expect(letters.length).toBeLessThanOrEqual(30);
        expect(letters.every((letter) => Array.from(text).includes(letter))).toBe(true);
      }),
    );
  });
});
