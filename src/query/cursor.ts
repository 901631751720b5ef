import type { ASTNode } from 'graphql';
import { queryError } from './query-error.ts';

/** The sort keys of one item, as they stand in the graph. */
export type CursorKey = string | number | boolean | null;

/**
 * A cursor: the order it belongs to and the item's sort keys, as base64url of JSON. Whoever holds one may read it; nothing in
 * it is trusted but as values to compare with.
 */
export function encodeCursor(order: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([order, ...keys])).toString('base64url');
}

/** The keys of a cursor of this order; throws INVALID_CURSOR for any other text. */
export function decodeCursor(
  order: string,
  size: number,
  cursor: unknown,
  node: ASTNode,
): readonly CursorKey[] {
  const parts = typeof cursor === 'string' ? parts64(cursor) : undefined;
  const [itsOrder, ...keys] = parts ?? [];
  if (itsOrder === order && keys.length === size && keys.every(isKey)) return keys;
  throw queryError(
    'INVALID_CURSOR',
    typeof itsOrder === 'string' && itsOrder !== order
      ? 'A cursor goes on with the list and the order it came from, but this one came from another.'
      : 'A cursor is one that an earlier page gave, but this is none.',
    node,
  );
}

function parts64(cursor: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isKey(value: unknown): value is CursorKey {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
