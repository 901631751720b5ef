import { encodeCursor } from '../../src/query/cursor.ts';
import { compareValues } from './graph.ts';

export interface PageRequest {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

export interface ReferenceKey<T> {
  readonly of: (item: T) => unknown;
  readonly descending: boolean;
}

/** A page of a sorted list, by the words of the Relay specification. */
export function page<T>(
  items: readonly T[],
  signature: string,
  keys: readonly ReferenceKey<T>[],
  request: PageRequest,
): unknown {
  const keysOf = (item: T): unknown[] => keys.map((key) => key.of(item) ?? null);
  const compare = (a: readonly unknown[], b: readonly unknown[]): number =>
    keys.reduce((sum, key, index) => sum || compareValues(a[index], b[index]) * (key.descending ? -1 : 1), 0);
  const sorted = [...items].sort((a, b) => compare(keysOf(a), keysOf(b)));
  return cut(
    sorted,
    items.length,
    (item) => encodeCursor(signature, keysOf(item)),
    (item, cursor) => compare(keysOf(item), keysIn(cursor)),
    request,
  );
}

function keysIn(cursor: string): readonly unknown[] {
  return (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]).slice(1);
}

/** `position` says where an item stands to a cursor: before (negative), at (0), after (positive). */
export function cut<T>(
  sorted: readonly T[],
  totalCount: number,
  cursorOf: (item: T) => string,
  position: (item: T, cursor: string) => number,
  { first, last, after, before }: PageRequest,
): unknown {
  const between = sorted.filter(
    (item) =>
      (typeof after !== 'string' || position(item, after) > 0) &&
      (typeof before !== 'string' || position(item, before) < 0),
  );
  const isBackward = typeof last === 'number';
  const size = last ?? first ?? 25;
  const nodes = isBackward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const isCut = between.length > size;
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node) }));
  return {
    nodes,
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: isBackward ? typeof before === 'string' : isCut,
      hasPreviousPage: isBackward ? isCut : typeof after === 'string',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
