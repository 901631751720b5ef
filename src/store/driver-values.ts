import neo4j from 'neo4j-driver';
import type { Record as DriverRecord } from 'neo4j-driver';

/**
 * Values as the driver wants them: it sends every JavaScript number as a float, so that integral ones must be
 * marked (`"g" + $n` would give `g0.0`, a list index would fail). What is undefined is left out of maps and is null
 * in lists.
 */
function toDriverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => toDriverValue(item) ?? null);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const converted: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) converted[key] = toDriverValue(item);
  }
  return converted;
}

export function toDriverParameters(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(parameters)) converted[key] = toDriverValue(item) ?? null;
  return converted;
}

/** The columns of a row in the order of RETURN. */
export function rowOf(record: DriverRecord): readonly unknown[] {
  const row = new Array<unknown>(record.length);
  for (let column = 0; column < record.length; column += 1) row[column] = record.get(column);
  return row;
}
