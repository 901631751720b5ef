import type { SortKey } from './order.ts';

/** A key with the expression that reads it at this place, and the parameter that holds the cursor's. */
interface Bound {
  readonly key: SortKey;
  readonly left: string;
  readonly right: string;
}

/**
 * The condition that an item comes strictly after a cursor (or, flipped, before it). For keys a, b:
 *
 *     a >= $a AND (a > $a OR (a = $a AND b > $b))
 *
 * where the first part is what an index on `a` can seek. Null comes last upwards and first downwards, as in ORDER BY.
 */
export function beyond(
  keys: readonly SortKey[],
  expressions: readonly string[],
  parameters: readonly string[],
  isFlipped: boolean,
): string {
  const bound = keys.map((key, index): Bound => ({
    key: isFlipped ? { ...key, descending: !key.descending } : key,
    left: expressions[index] ?? '',
    right: parameters[index] ?? '',
  }));
  const [first] = bound;
  if (first === undefined) return 'false';
  if (bound.length === 1) return strictlyBeyond(first);
  const branches = bound.map((last, index) => {
    const conditions = [...bound.slice(0, index).map(equal), strictlyBeyond(last)];
    return conditions.length === 1 ? conditions[0] : `(${conditions.join(' AND ')})`;
  });
  const either = `(${branches.join(' OR ')})`;
  if (first.key.mayBeNull || first.key.isComputed) return either;
  return `${first.left} ${first.key.descending ? '<=' : '>='} ${first.right} AND ${either}`;
}

function strictlyBeyond({ key, left, right }: Bound): string {
  if (!key.mayBeNull) return `${left} ${key.descending ? '<' : '>'} ${right}`;
  if (key.descending) return `(${left} < ${right} OR (${right} IS NULL AND ${left} IS NOT NULL))`;
  return `(${left} > ${right} OR (${right} IS NOT NULL AND ${left} IS NULL))`;
}

function equal({ key, left, right }: Bound): string {
  if (!key.mayBeNull) return `${left} = ${right}`;
  return `(${left} = ${right} OR (${left} IS NULL AND ${right} IS NULL))`;
}

/** `ORDER BY a, b DESC`. */
export function orderLine(
  keys: readonly SortKey[],
  expressions: readonly string[],
  isFlipped: boolean,
): string {
  const terms = keys.map((key, index) => {
    const descending = key.descending !== isFlipped;
    return `${expressions[index] ?? ''}${descending ? ' DESC' : ''}`;
  });
  return `ORDER BY ${terms.join(', ')}`;
}
