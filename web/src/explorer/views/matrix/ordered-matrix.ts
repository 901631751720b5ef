import type { MatrixViewQuery } from '../../../../generated/graphql.ts';

export type MatrixAnswer = MatrixViewQuery['matrix'];
type Cell = MatrixAnswer['cells'][number];

/** `total`, `name`, or the id of what crosses it: of a column for rows, of a row for columns. */
export interface MatrixOrder {
  readonly rows: string;
  readonly columns: string;
}

interface Side {
  readonly id: string;
  readonly name: string;
  /** All measures and relations in its cells. */
  readonly total: number;
}

export interface OrderedMatrix {
  readonly rows: readonly Side[];
  readonly columns: readonly Side[];
  readonly cellAt: (row: string, column: string) => Cell | undefined;
  /** Of all cells. */
  readonly total: number;
  /** What the fullest cell holds. */
  readonly most: number;
}

export function sizeOf(cell: Pick<Cell, 'measures' | 'relations'> | undefined): number {
  return cell === undefined ? 0 : cell.measures + cell.relations;
}

/** The answer with both sides in the order asked for; what is equal in it stands by name. */
export function orderedMatrix(answer: MatrixAnswer, order: MatrixOrder, language: string): OrderedMatrix {
  const cells = new Map(answer.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const cellAt = (row: string, column: string): Cell | undefined => cells.get(`${row} ${column}`);
  const totalOf = (side: 'row' | 'column'): ReadonlyMap<string, number> => {
    const totals = new Map<string, number>();
    for (const cell of answer.cells) totals.set(cell[side], (totals.get(cell[side]) ?? 0) + sizeOf(cell));
    return totals;
  };
  const rowTotals = totalOf('row');
  const columnTotals = totalOf('column');
  const rows = answer.rows.map((row) => ({ ...row, total: rowTotals.get(row.id) ?? 0 }));
  const columns = answer.columns.map((column) => ({ ...column, total: columnTotals.get(column.id) ?? 0 }));
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sorted = (
    sides: readonly Side[],
    by: string,
    crossing: (side: Side) => number,
    isCrossing: boolean,
  ): readonly Side[] => {
    const size = (side: Side): number => (by === 'name' ? 0 : isCrossing ? crossing(side) : side.total);
    return sides.toSorted((a, b) => size(b) - size(a) || compare(a.name, b.name));
  };
  return {
    rows: sorted(rows, order.rows, (row) => sizeOf(cellAt(row.id, order.rows)), columnTotals.has(order.rows)),
    columns: sorted(
      columns,
      order.columns,
      (column) => sizeOf(cellAt(order.columns, column.id)),
      rowTotals.has(order.columns),
    ),
    cellAt,
    total: answer.cells.reduce((sum, cell) => sum + sizeOf(cell), 0),
    most: Math.max(0, ...answer.cells.map(sizeOf)),
  };
}
