import { migrate } from '../../src/store/migrations.ts';
import type { Store } from '../../src/store/store.ts';
import { isLoaded, loadTelling } from '../../src/store/write/load.ts';
import { graphOf, lastOf } from './graph.ts';

/** Ours knows ids by one index over all nodes, which the peer's statements do not name: with these it finds them as fast. */
const PEER_INDEXES = ['Measure', 'Ministry'].map(
  (label) => `CREATE INDEX peer_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
);

/** Fills a database with a graph of so many measures through the loader itself; what is there already is left alone. */
export async function fill(
  store: Store,
  measures: number,
  onProgress: (line: string) => void,
): Promise<void> {
  await migrate(store);
  for (const text of PEER_INDEXES)
    await store.write((transaction) => transaction.run({ text, parameters: {} }));
  if (await isLoaded(store, lastOf(measures))) return awaitIndexes(store);
  for (const telling of graphOf(measures)) {
    if (await isLoaded(store, telling)) continue;
    const began = performance.now();
    await loadTelling(store, telling);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    onProgress(
      `${telling.teller}: ${telling.measures.length} measures, ${telling.relations.length} relations in ${seconds} s`,
    );
  }
  await awaitIndexes(store);
}

async function awaitIndexes(store: Store): Promise<void> {
  await store.read({ text: 'CALL db.awaitIndexes(300)', parameters: {} });
}
