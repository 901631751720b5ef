import type { Store } from '../store.ts';
import { writeStatement } from './statements.ts';

const BATCH = 20_000;

/**
 * Takes every fact out of the graph; what the migrations made stays. In steps, each a transaction of its own, so
 * that a large graph needs no more memory than a small one.
 */
export async function wipe(store: Store): Promise<void> {
  const statement = { text: writeStatement('wipe'), parameters: { batch: BATCH } };
  for (;;) {
    const deleted = await store.write(async (transaction) => {
      const { counters } = await transaction.run(statement);
      return counters.nodesDeleted;
    });
    if (deleted === 0) return;
  }
}
