import type { Store } from '../../../../src/store/store.ts';
import { dump } from '../../../integration/store/dump.ts';

const OTHERS = `SHOW TRANSACTIONS YIELD database, currentQuery
WHERE database <> 'system' AND NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS'
RETURN count(*)`;

/** The database has noticed that a client is gone, and ended or finished what it was at. */
export async function settled(store: Store): Promise<void> {
  for (;;) {
    const [row] = await store.read({ text: OTHERS, parameters: {} });
    if (row?.[0] === 0) return;
  }
}

/** Everything in the graph but its tokens, once nobody works on it, and the history of its mutations by itself. */
export interface Found {
  readonly graph: readonly string[];
  readonly mutations: number;
}

export async function found(store: Store): Promise<Found> {
  await settled(store);
  const all = (await dump(store)).filter((item) => !item.startsWith('[["Token"]'));
  const graph = all.filter((item) => !item.startsWith('[["Node","HistoryEntry"]'));
  return { graph, mutations: all.length - graph.length };
}
