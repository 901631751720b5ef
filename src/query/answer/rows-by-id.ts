import type { Parameters, Values } from './row-values.ts';
import { isValues, rowsAt } from './row-values.ts';
import type { ByIdShape } from './shape.ts';

/** A row, and which of the shape's sources it is of. */
export interface FoundRow {
  readonly source: number;
  readonly row: Values;
}

/** The rows in the order of the ids they were asked by; undefined where there is none. */
export function rowsById(
  shape: ByIdShape,
  values: Values,
  parameters: Parameters,
): readonly (FoundRow | undefined)[] {
  const found = new Map<unknown, FoundRow>();
  shape.sources.forEach(({ at, id }, source) => {
    for (const row of rowsAt(values, at)) found.set(row[id], { source, row });
  });
  const ids = parameters[shape.parameter];
  return (isValues(ids) ? ids : [ids]).map((id) => found.get(id));
}
