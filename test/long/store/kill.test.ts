import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureId } from '../../../src/model/ids.ts';
import { localStatus, resetLocal, startLocalServer } from '../../../src/store/local/local-server.ts';
import type { LocalServer } from '../../../src/store/local/local-server.ts';
import { migrate } from '../../../src/store/migrations.ts';
import { openStore } from '../../../src/store/store.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { page, read, registry, tellingOf } from '../../store/sample-tellings.ts';
import { dump } from '../../integration/store/dump.ts';
import { QUICK_JVM } from '../../database/quick-jvm.ts';

const home = mkdtempSync(join(tmpdir(), 'strategy-graph-kill-'));
const start = (): Promise<LocalServer> => startLocalServer({ home, jvm: QUICK_JVM });

afterAll(async () => {
  await resetLocal(home);
  rmSync(home, { recursive: true, force: true });
});

describe('a database that is killed', () => {
  it('in the middle of a load keeps nothing of it, and answers again on the same port without a new connection', async () => {
    const first = await start();
    let killAt = 'never';
    const store = openStore(first.config, {
      onStatement: ({ text }) => {
        if (text.includes(killAt)) process.kill(first.pid, 'SIGKILL');
      },
    });
    await migrate(store);
    await loadTelling(store, registry);
    const before = await dump(store);

    const measures = Array.from({ length: 500 }, (_, index) => ({
      id: measureId('plan-2030', index + 10, 'ア'),
      documentId: 'document:plan-2030',
      ordinal: 1,
      passages: [read(index + 10, 1)],
    }));
    killAt = 'CREATE (p:Passage)';
    const load = loadTelling(store, tellingOf('document:plan-2030', { ...page, measures }));
    await expect(load).rejects.toMatchObject({ name: 'StoreError', code: 'DATABASE_UNAVAILABLE' });
    killAt = 'never';
    expect(await localStatus(home)).toMatchObject({ isRunning: false });

    const second = await start();
    expect(second.reused).toBe(false);
    expect(second.port).toBe(first.port);
    expect(await dump(store)).toEqual(before);
    await store.close();
    await second.stop();
    await first.stop();
    expect(await localStatus(home)).toMatchObject({ isRunning: false, pid: null });
  }, 180_000);
});
