import { guardedCell } from '../../src/export/spreadsheet-cell.ts';

describe('a guarded cell', () => {
  it.each(['=1+1', '+81', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1"])(
    'begins with a quote: %j',
    (text) => {
      expect(guardedCell(text)).toBe(`'${text}`);
    },
  );

  it.each(['金融庁', "'t Hooft", '1-1', ''])(
    'is left alone where no spreadsheet would run it: %j',
    (text) => {
      expect(guardedCell(text)).toBe(text);
    },
  );
});
