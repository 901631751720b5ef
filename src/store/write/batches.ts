import type { WriteTransaction } from '../store.ts';
import type { Row } from '../store.ts';

/** Rows to a statement: more gains nothing in time and costs memory on both sides. */
const BATCH = 5_000;

export type BatchParameter = 'ids' | 'rows';

/** Runs a statement over all items, batch by batch, in the one transaction; gives the rows of all. */
export async function inBatches(
  transaction: WriteTransaction,
  text: string,
  parameter: BatchParameter,
  items: readonly unknown[],
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < items.length; start += BATCH) {
    const batch = items.slice(start, start + BATCH);
    const result = await transaction.run({ text, parameters: { [parameter]: batch } });
    for (const row of result.rows) rows.push(row);
  }
  return rows;
}
