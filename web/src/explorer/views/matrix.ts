import type { Dot, Link } from '../network/network.ts';

interface MatrixCell {
  readonly measures: number;
  readonly relations: number;
}

export interface Matrix {
  readonly rows: readonly Dot[];
  readonly columns: readonly Dot[];
  /** By `row column`. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

/** Ministries against ISACs, those that have most to do with others first; who has nothing to show is left out. */
export function matrixOf(dots: readonly Dot[], links: readonly Link[]): Matrix {
  const byId = new Map(dots.map((dot) => [dot.id, dot]));
  const cells = new Map<string, MatrixCell>();
  const totals = new Map<string, number>();
  for (const link of links) {
    const ends = [byId.get(link.source), byId.get(link.target)];
    const row = ends.find((dot) => dot?.type === 'MINISTRY');
    const column = ends.find((dot) => dot?.type === 'ISAC');
    if (row === undefined || column === undefined) continue;
    const key = `${row.id} ${column.id}`;
    const cell = cells.get(key) ?? { measures: 0, relations: 0 };
    cells.set(
      key,
      link.kind === 'INVOLVES'
        ? { ...cell, measures: cell.measures + link.weight }
        : { ...cell, relations: cell.relations + link.weight },
    );
    for (const { id } of [row, column]) totals.set(id, (totals.get(id) ?? 0) + link.weight);
  }
  const listed = (type: Dot['type']): readonly Dot[] =>
    dots
      .filter((dot) => dot.type === type && totals.has(dot.id))
      .toSorted((a, b) => (totals.get(b.id) ?? 0) - (totals.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
  return { rows: listed('MINISTRY'), columns: listed('ISAC'), cells };
}
