import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchServer } from '../../../src/store/local/fetch-server.ts';
import { findJava } from '../../../src/store/local/java.ts';
import { classArchive } from '../../../src/store/local/class-archive.ts';
import { resetLocal, startLocalServer } from '../../../src/store/local/local-server.ts';
import { prepareSeed } from '../../../src/store/local/seeded-server.ts';
import { migrate } from '../../../src/store/migrations.ts';
import type { Statement } from '../../../src/store/statement.ts';
import type { Store } from '../../../src/store/store.ts';
import { openStore } from '../../../src/store/store.ts';
import { isLoaded, loadTelling, unloadTeller } from '../../../src/store/write/load.ts';
import { registry, tellingOf } from '../../store/sample-tellings.ts';
import { dump } from '../../integration/store/dump.ts';
import { QUICK_JVM } from '../../database/quick-jvm.ts';

/** Three starts take seconds, on a busy machine many. */
const PATIENCE_MS = 240_000;

const folder = mkdtempSync(join(tmpdir(), 'strategy-graph-seeded-'));
const seed = join(folder, 'seed');
const home = join(folder, 'home');

/** Works on the database of the home, started for it, and says what it was asked. */
async function atHome<T>(work: (store: Store, asked: readonly string[]) => Promise<T>): Promise<T> {
  const server = await startLocalServer({ home, jvm: QUICK_JVM, seed });
  const asked: string[] = [];
  const store = openStore(server.config, { onStatement: ({ text }: Statement) => asked.push(text) });
  try {
    return await work(store, asked);
  } finally {
    await store.close();
    await server.stop();
  }
}

afterAll(async () => {
  await resetLocal(home);
  rmSync(folder, { recursive: true, force: true });
}, PATIENCE_MS);

describe('a new home with a seed', () => {
  it(
    'has all that the seed was filled with: nothing is migrated or loaded, and it goes on like any other',
    async () => {
      const fetched = await fetchServer(() => undefined);
      // Beside the seed, so that the archive of classes lies there as well.
      const server = { ...fetched, lib: join(folder, 'lib') };
      let filled: unknown;
      const fill = async (store: Store): Promise<void> => {
        await loadTelling(store, registry);
        filled = await dump(store);
      };
      await prepareSeed({ server, fill, folder: seed, jvm: QUICK_JVM });
      expect(existsSync(classArchive(server, await findJava()))).toBe(true);
      expect(readdirSync(folder).filter((name) => name.startsWith('seed'))).toEqual(['seed']);

      await atHome(async (store, asked) => {
        expect(await migrate(store)).toMatchObject({ applied: [] });
        expect(await isLoaded(store, registry)).toBe(true);
        expect(asked).toHaveLength(2);
        expect(await isLoaded(store, tellingOf('dataset', {}))).toBe(false);
        expect(await dump(store)).toEqual(filled);
        expect(await loadTelling(store, registry)).toMatchObject({ unchanged: true, revision: '1' });
        const states = await store.read({
          text: 'SHOW INDEXES YIELD state RETURN DISTINCT state',
          parameters: {},
        });
        expect(states).toEqual([['ONLINE']]);
      });
      await atHome(async (store) => {
        expect(await migrate(store)).toMatchObject({ applied: [] });
        expect(await dump(store)).toEqual(filled);
        expect(await unloadTeller(store, 'dataset')).toMatchObject({ unchanged: false, revision: '2' });
      });
    },
    PATIENCE_MS,
  );
});
