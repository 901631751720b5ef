import { orderedMatrix } from '../../../../../web/src/explorer/views/matrix/ordered-matrix.ts';
import type { MatrixAnswer } from '../../../../../web/src/explorer/views/matrix/ordered-matrix.ts';

function cell(
  row: string,
  column: string,
  measures: number,
  relations: number,
): MatrixAnswer['cells'][number] {
  return { row, column, measures, relations, kinds: [] };
}

const ANSWER: MatrixAnswer = {
  rows: [
    { id: 'a', name: 'Alpha 10' },
    { id: 'b', name: 'Alpha 2' },
    { id: 'c', name: 'Beta' },
  ],
  columns: [
    { id: 'x', name: 'X' },
    { id: 'y', name: 'Y' },
  ],
  cells: [cell('a', 'x', 1, 0), cell('b', 'x', 2, 1), cell('b', 'y', 0, 4), cell('c', 'y', 2, 0)],
  coverage: [],
  truncated: false,
};

const ids = (sides: readonly { readonly id: string }[]): string => sides.map(({ id }) => id).join('');

describe('the order of a matrix', () => {
  it.each([
    ['total', 'bca'],
    ['name', 'bac'],
    ['x', 'bac'],
    ['y', 'bca'],
    ['gone', 'bca'],
  ])('puts rows by %s as %s', (by, expected) => {
    expect(ids(orderedMatrix(ANSWER, { rows: by, columns: 'total' }, 'en').rows)).toBe(expected);
  });

  it('puts columns by what a row has in them', () => {
    expect(ids(orderedMatrix(ANSWER, { rows: 'total', columns: 'a' }, 'en').columns)).toBe('xy');
    expect(ids(orderedMatrix(ANSWER, { rows: 'total', columns: 'c' }, 'en').columns)).toBe('yx');
  });

  it('sums measures and relations, side by side and in all', () => {
    const { rows, columns, total, most } = orderedMatrix(ANSWER, { rows: 'name', columns: 'name' }, 'en');
    expect(rows.map((row) => row.total)).toEqual([7, 1, 2]);
    expect(columns.map((column) => column.total)).toEqual([4, 6]);
    expect([total, most]).toEqual([10, 4]);
  });

  it('is empty where the answer is', () => {
    const nothing = { ...ANSWER, rows: [], columns: [], cells: [] };
    expect(orderedMatrix(nothing, { rows: 'total', columns: 'total' }, 'ja').most).toBe(0);
  });
});
