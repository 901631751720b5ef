/** A positional row of the statement. */
export type Values = readonly unknown[];

/** The parameters that the statement was sent with. */
export type Parameters = Readonly<Record<string, unknown>>;

export function isValues(value: unknown): value is Values {
  return Array.isArray(value);
}

/** The rows at a place; none where the place is null, as for a type without the field. */
export function rowsAt(values: Values, at: number): readonly Values[] {
  const rows = values[at];
  if (!isValues(rows)) return [];
  return rows.every(isValues) ? rows : rows.filter(isValues);
}

/** The row at a place; undefined where the place is null. */
export function rowAt(values: Values, at: number): Values | undefined {
  const row = values[at];
  return isValues(row) ? row : undefined;
}
