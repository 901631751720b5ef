import { narrowedMatrix } from '../../../../../web/src/explorer/views/matrix/narrowed-matrix.ts';
import type { MatrixAnswer } from '../../../../../web/src/explorer/views/matrix/ordered-matrix.ts';

const named = (id: string): MatrixAnswer['rows'][number] => ({ id, name: id });
const cell = (row: string, column: string): MatrixAnswer['cells'][number] => ({
  row,
  column,
  measures: 1,
  relations: 0,
  kinds: [],
});

const ANSWER: MatrixAnswer = {
  rows: [named('ministry:a'), named('ministry:b')],
  columns: [named('isac:x'), named('isac:y'), named('isac:z')],
  cells: [cell('ministry:a', 'isac:x'), cell('ministry:b', 'isac:x'), cell('ministry:b', 'isac:y')],
  coverage: [],
  truncated: false,
};
const SIDES = { rows: 'MINISTRY', columns: 'ISAC', includeEmpty: false } as const;
const ids = (matrix: MatrixAnswer): readonly (readonly string[])[] => [
  matrix.rows.map(({ id }) => id),
  matrix.columns.map(({ id }) => id),
];

describe('the matrix under the filters of the page', () => {
  it('has the chosen ministry alone, with what it has cells with', () => {
    const narrowed = narrowedMatrix(ANSWER, SIDES, { hidden: [], ministry: 'ministry:a' });
    expect(ids(narrowed)).toEqual([['ministry:a'], ['isac:x']]);
    expect(narrowed.cells).toEqual([cell('ministry:a', 'isac:x')]);
  });

  it('keeps empty ones where they are asked for', () => {
    const narrowed = narrowedMatrix(
      ANSWER,
      { ...SIDES, includeEmpty: true },
      { hidden: [], ministry: 'ministry:a' },
    );
    expect(ids(narrowed)).toEqual([['ministry:a'], ['isac:x', 'isac:y', 'isac:z']]);
  });

  it('leaves out what is hidden, and asks no ministry of sides without any', () => {
    const narrowed = narrowedMatrix(
      ANSWER,
      { rows: 'SECTOR', columns: 'ISAC', includeEmpty: false },
      { hidden: ['isac:x'], ministry: 'ministry:a' },
    );
    expect(ids(narrowed)).toEqual([['ministry:b'], ['isac:y']]);
  });
});
