import { migrate } from '../../src/store/migrations.ts';
import type { Store } from '../../src/store/store.ts';
import { isLoaded, loadTelling } from '../../src/store/write/load.ts';
import { graphOf, lastOf } from './graph.ts';

/** Fills a database with a graph of so many measures through the loader itself; what is there already is left alone. */
export async function fill(
  store: Store,
  measures: number,
  onProgress: (line: string) => void,
): Promise<void> {
  await migrate(store);
  if (await isLoaded(store, lastOf(measures))) return;
  for (const telling of graphOf(measures)) {
    if (await isLoaded(store, telling)) continue;
    const began = performance.now();
    await loadTelling(store, telling);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    onProgress(
      `${telling.teller}: ${telling.measures.length} measures, ${telling.relations.length} relations in ${seconds} s`,
    );
  }
  await store.read({ text: 'CALL db.awaitIndexes(300)', parameters: {} });
}
