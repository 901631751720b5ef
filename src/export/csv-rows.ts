import { stringify } from 'csv-stringify/sync';
import type { Options } from 'csv-stringify/sync';

export type Cell = string | number | boolean | undefined;

/** A table as CSV text (RFC 4180, lines end in a line feed), a batch of rows at a time. */
export async function* csvRows<Item>(
  header: readonly string[],
  batches: AsyncIterable<readonly Item[]>,
  rowOf: (item: Item) => readonly Cell[],
  options: Options = {},
): AsyncGenerator<string, void> {
  yield stringify([header]);
  const settings: Options = { cast: { boolean: String, number: String }, ...options };
  for await (const items of batches) yield stringify(items.map(rowOf), settings);
}
