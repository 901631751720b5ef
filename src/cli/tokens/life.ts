const HOUR = 3_600_000;
const UNITS: Readonly<Record<string, number>> = {
  h: HOUR,
  d: 24 * HOUR,
  w: 7 * 24 * HOUR,
  y: 365 * 24 * HOUR,
};

/** `30d` in milliseconds; undefined for what is no such time. */
export function parseLife(value: string): number | undefined {
  const { number = '', unit = '' } = /^(?<number>[1-9]\d{0,3})(?<unit>[hdwy])$/u.exec(value)?.groups ?? {};
  const length = UNITS[unit];
  return length === undefined ? undefined : Number(number) * length;
}
