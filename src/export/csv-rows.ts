import { stringify } from 'csv-stringify/sync';
import type { Options } from 'csv-stringify/sync';

export type Cell = string | number | boolean | undefined;

/** Rows a call of the CSV library: enough that its set-up costs nothing. */
const ROWS = 200;

/** A table as CSV text (RFC 4180, lines end in a line feed), some rows at a time. */
export async function* csvRows(
  header: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
  options: Options = {},
): AsyncGenerator<string, void> {
  yield stringify([header]);
  let waiting: (readonly Cell[])[] = [];
  const settings: Options = { cast: { boolean: String, number: String }, ...options };
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length === ROWS) {
      yield stringify(waiting, settings);
      waiting = [];
    }
  }
  if (waiting.length > 0) yield stringify(waiting, settings);
}
