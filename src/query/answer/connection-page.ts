import { encodeCursor } from '../cursor.ts';
import type { Parameters, Values } from './row-values.ts';
import { rowsAt } from './row-values.ts';
import type { ConnectionShape, PageInfoPart } from './shape.ts';

/** The rows of a page in the order of the list, without the one that only told that there is more. */
export interface Page {
  readonly values: Values;
  readonly rows: readonly Values[];
  readonly isCut: boolean;
}

export function pageOf(shape: ConnectionShape, values: Values, parameters: Parameters): Page {
  const rows = shape.at === undefined ? [] : rowsAt(values, shape.at);
  const limit = shape.limit === undefined ? Number.NaN : Number(parameters[shape.limit]);
  const isCut = rows.length >= limit;
  const kept = isCut ? rows.slice(0, limit - 1) : rows;
  return { values, rows: shape.backward ? kept.toReversed() : kept, isCut };
}

export function totalOf(shape: ConnectionShape, page: Page): unknown {
  return shape.total === undefined ? 0 : page.values[shape.total];
}

export function cursorOf(shape: ConnectionShape, row: Values | undefined): string | null {
  if (row === undefined) return null;
  return encodeCursor(
    shape.order,
    shape.keys.map((place) => row[place]),
  );
}

/** Of the side a page was not read from, its cursor tells: what it names stands there. */
export function pageInfoOf(shape: ConnectionShape, part: PageInfoPart, page: Page): unknown {
  switch (part) {
    case 'hasNextPage':
      return shape.backward ? shape.hasBefore : page.isCut;
    case 'hasPreviousPage':
      return shape.backward ? page.isCut : shape.hasAfter;
    case 'startCursor':
      return cursorOf(shape, page.rows[0]);
    case 'endCursor':
      return cursorOf(shape, page.rows.at(-1));
  }
}
