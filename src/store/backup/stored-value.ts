import neo4j from 'neo4j-driver';
import * as z from 'zod';

/**
 * A property's value as JSON carries it, with nothing lost: text, booleans, lists, integers up to 2^53 and fractions as they
 * are, everything else as `{"TYPE": …}`: `{"float": "1"}`, `{"integer": "9007199254740993"}`, `{"date": [2024, 3, 31]}`.
 */
export type StoredValue =
  string | number | boolean | null | readonly StoredValue[] | { readonly [type: string]: StoredValue };

/** The types that are made of parts, with the parts in the order that their constructors take. */
const COMPOSED = {
  date: { guard: neo4j.isDate, make: neo4j.types.Date, parts: ['year', 'month', 'day'] },
  localTime: {
    guard: neo4j.isLocalTime,
    make: neo4j.types.LocalTime,
    parts: ['hour', 'minute', 'second', 'nanosecond'],
  },
  time: {
    guard: neo4j.isTime,
    make: neo4j.types.Time,
    parts: ['hour', 'minute', 'second', 'nanosecond', 'timeZoneOffsetSeconds'],
  },
  localDateTime: {
    guard: neo4j.isLocalDateTime,
    make: neo4j.types.LocalDateTime,
    parts: ['year', 'month', 'day', 'hour', 'minute', 'second', 'nanosecond'],
  },
  dateTime: {
    guard: neo4j.isDateTime,
    make: neo4j.types.DateTime,
    parts: [
      ...['year', 'month', 'day', 'hour', 'minute', 'second', 'nanosecond'],
      ...['timeZoneOffsetSeconds', 'timeZoneId'],
    ],
  },
  duration: {
    guard: neo4j.isDuration,
    make: neo4j.types.Duration,
    parts: ['months', 'days', 'seconds', 'nanoseconds'],
  },
  point: { guard: neo4j.isPoint, make: neo4j.types.Point, parts: ['srid', 'x', 'y', 'z'] },
} as const;

/** @param value as a store that is exact gives it. Throws where a type is none that a property can have. */
export function toStored(value: unknown): StoredValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return toStoredFloat(value);
  if (neo4j.isInt(value)) {
    return neo4j.integer.inSafeRange(value) ? value.toNumber() : { integer: value.toString() };
  }
  if (Array.isArray(value)) return value.map(toStored);
  if (value instanceof Int8Array) return { bytes: Buffer.from(value).toString('base64') };
  for (const [type, { guard, parts }] of Object.entries(COMPOSED)) {
    if (!guard(value)) continue;
    const known: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
    return { [type]: parts.map((part) => toStored(known.get(part))) };
  }
  throw new TypeError(`A property has a value of a type that is not known: ${typeof value}`);
}

/** Integral ones would be taken for integers, and JSON has neither NaN nor infinity nor -0. */
function toStoredFloat(value: number): StoredValue {
  if (Number.isFinite(value) && !Number.isInteger(value)) return value;
  return { float: Object.is(value, -0) ? '-0' : String(value) };
}

const taggedSchema = z.record(z.string(), z.unknown());
const partsSchema = z.array(z.unknown());

/** The value as a store that is exact sends it. Throws where {@link toStored} could not have given this. */
export function fromStored(stored: unknown): unknown {
  if (stored === null || typeof stored === 'string' || typeof stored === 'boolean') return stored;
  if (typeof stored === 'number') return Number.isInteger(stored) ? neo4j.int(stored) : stored;
  if (Array.isArray(stored)) return stored.map(fromStored);
  const [tagged, ...more] = Object.entries(taggedSchema.parse(stored));
  if (tagged === undefined || more.length > 0) throw new TypeError('A value has one type');
  const [type, held] = tagged;
  if (type === 'float') return Number(held);
  if (type === 'integer') return neo4j.int(String(held));
  if (type === 'bytes') return new Int8Array(Buffer.from(String(held), 'base64'));
  const composed = Object.entries(COMPOSED).find(([name]) => name === type)?.[1];
  if (composed === undefined) throw new TypeError(`A value is of a type that is not known: ${type}`);
  const parts = partsSchema.parse(held).map((part) => fromStored(part) ?? undefined);
  return Reflect.construct(composed.make, parts);
}

/** @param properties what `properties(n)` gives */
export function toStoredProperties(properties: unknown): StoredValue {
  if (typeof properties !== 'object' || properties === null) throw new TypeError('Properties are a map');
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, toStored(value)]));
}

export function fromStoredProperties(
  stored: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, fromStored(value)]));
}
