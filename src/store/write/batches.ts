import type { Row, WriteResult, WriteTransaction } from '../store.ts';

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
  const queue = statementQueue(transaction, (result) => {
    for (const row of result.rows) rows.push(row);
  });
  await queue.send(text, parameter, items);
  await queue.settle();
  return rows;
}

/** Statements of one transaction, carried out in the order in which they are sent. */
export interface StatementQueue {
  /** Batch by batch; resolves when all but the last batch are done. */
  readonly send: (text: string, parameter: BatchParameter, items: readonly unknown[]) => Promise<void>;
  /** Resolves when everything is done. */
  readonly settle: () => Promise<void>;
}

/**
 * While the database works on a statement, the next one is put in the driver's form and sent; no more than one, since its rows are held in
 * memory. Results come in the order of the statements.
 */
export function statementQueue(
  transaction: WriteTransaction,
  onResult: (result: WriteResult) => void = () => undefined,
): StatementQueue {
  let last: Promise<void> = Promise.resolve();
  return {
    async send(text, parameter, items) {
      for (let start = 0; start < items.length; start += BATCH) {
        const before = last;
        const sent = transaction.run({
          text,
          parameters: { [parameter]: items.slice(start, start + BATCH) },
        });
        last = Promise.all([sent, before]).then(([result]) => {
          onResult(result);
        });
        // Where two fail, the first is told, for which both of them failed.
        last.catch(() => undefined);
        await before;
      }
    },
    settle: () => last,
  };
}
