import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Telling } from '../../src/model/facts.ts';
import type { StoreConfig } from '../../src/store/config.ts';
import { startLocalServer } from '../../src/store/local/local-server.ts';
import { migrate } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/store.ts';
import { loadTelling } from '../../src/store/write/load.ts';

/** What one transaction of 10,000 measures takes. */
const SETTINGS = ['server.memory.heap.max_size=2g', 'server.memory.pagecache.size=1g'];

export interface FreshDatabase {
  readonly config: StoreConfig;
  /** Of the server. */
  readonly pid: number;
}

/** Does the work with a database that has all indexes and the registry alone, of a server that was just started. */
export async function withFreshDatabase<T>(
  registry: Telling,
  work: (fresh: FreshDatabase) => Promise<T>,
): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'strategy-graph-loading-'));
  writeFileSync(join(home, 'neo4j.conf'), `${SETTINGS.join('\n')}\n`);
  const server = await startLocalServer({ home });
  try {
    const store = openStore(server.config);
    try {
      await migrate(store);
      await loadTelling(store, registry);
      await store.read({ text: 'CALL db.awaitIndexes(300)', parameters: {} });
    } finally {
      await store.close();
    }
    return await work({ config: server.config, pid: server.pid });
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
