import type { Scene } from '../../scene/scene.ts';
import type { MatrixChoice } from './matrix-choice.ts';
import type { MatrixAnswer } from './ordered-matrix.ts';

/**
 * The matrix without what is hidden and, where ministries stand at a side, with the chosen one alone there; rows and columns that
 * have no cell left go, unless the reader asked for empty ones.
 */
export function narrowedMatrix(
  matrix: MatrixAnswer,
  choice: Pick<MatrixChoice, 'rows' | 'columns' | 'includeEmpty'>,
  { hidden, ministry }: Pick<Scene, 'hidden' | 'ministry'>,
): MatrixAnswer {
  const ofSide = (side: 'rows' | 'columns'): ReadonlySet<string> =>
    new Set(
      matrix[side]
        .map(({ id }) => id)
        .filter((id) => !hidden.includes(id))
        .filter((id) => choice[side] !== 'MINISTRY' || ministry === undefined || id === ministry),
    );
  const [rows, columns] = [ofSide('rows'), ofSide('columns')];
  const cells = matrix.cells.filter(({ row, column }) => rows.has(row) && columns.has(column));
  const [filledRows, filledColumns] = [
    new Set(cells.map(({ row }) => row)),
    new Set(cells.map(({ column }) => column)),
  ];
  return {
    ...matrix,
    cells,
    rows: matrix.rows.filter(({ id }) => rows.has(id) && (choice.includeEmpty || filledRows.has(id))),
    columns: matrix.columns.filter(
      ({ id }) => columns.has(id) && (choice.includeEmpty || filledColumns.has(id)),
    ),
  };
}
