import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USUAL_PORT } from '../../../src/store/local/bolt-port.ts';
import { homeLayout } from '../../../src/store/local/layout.ts';
import { localStatus, resetLocal, startLocalServer } from '../../../src/store/local/local-server.ts';
import { openStore } from '../../../src/store/store.ts';
import { processesOf } from '../cli/local-home.ts';
import { QUICK_JVM } from '../../database/quick-jvm.ts';

/** A start takes seconds, on a busy machine many. */
const PATIENCE_MS = 180_000;
const homes: string[] = [];

function remembered(home: string): string {
  homes.push(home);
  return home;
}

afterAll(async () => {
  for (const home of homes) {
    await resetLocal(home);
    rmSync(home, { recursive: true, force: true });
  }
}, PATIENCE_MS);

describe('the local server', () => {
  it(
    'starts over what the dead left, on a port of its own, serves two users and ends with the last',
    async () => {
      const home = remembered(mkdtempSync(join(tmpdir(), 'strategy-graph-local-')));
      const layout = homeLayout(home);
      const gone = { pid: process.pid, startTime: 'long ago' };
      mkdirSync(layout.users, { recursive: true });
      writeFileSync(join(layout.users, `${2 ** 30}.1`), '');
      writeFileSync(layout.state, JSON.stringify({ ...gone, port: 7777, version: '5.26.18' }));
      writeFileSync(layout.lock, JSON.stringify(gone));
      // Taken by us, or by whoever has it already: either way it is not free.
      const squatter = createServer().listen(USUAL_PORT, '127.0.0.1');
      await new Promise((resolve) => squatter.once('listening', resolve).once('error', resolve));

      const [one, two] = await Promise.all([
        startLocalServer({ home, jvm: QUICK_JVM }),
        startLocalServer({ home, jvm: QUICK_JVM }),
      ]);
      squatter.close();
      expect([one.reused, two.reused].sort()).toEqual([false, true]);
      expect(two.pid).toBe(one.pid);
      expect(two.config).toEqual(one.config);
      expect(one.port).not.toBe(USUAL_PORT);
      expect(statSync(layout.password).mode & 0o777).toBe(0o600);
      expect(statSync(layout.database).mode & 0o777).toBe(0o700);

      await one.stop();
      const store = openStore(two.config);
      expect(await store.read({ text: 'RETURN 1', parameters: {} })).toEqual([[1]]);
      const stranger = openStore({ ...two.config, password: 'guessed' });
      await expect(stranger.verify()).rejects.toMatchObject({ code: 'DATABASE_REFUSED' });
      await Promise.all([store.close(), stranger.close()]);
      await two.stop();
      await two.stop();
      expect(processesOf(home)).toEqual([]);
      expect(await localStatus(home)).toMatchObject({ isRunning: false, pid: null, port: null });
      expect(readdirSync(home)).not.toContain('lock');

      // The password is the database's for good: a lost one is told, not made anew.
      rmSync(layout.password);
      await expect(startLocalServer({ home, jvm: QUICK_JVM })).rejects.toMatchObject({
        code: 'PASSWORD_LOST',
      });
    },
    PATIENCE_MS,
  );

  it(
    'shows the line in which the server refuses a setting, and leaves nothing running',
    async () => {
      const home = remembered(mkdtempSync(join(tmpdir(), 'strategy-graph-local-')));
      writeFileSync(homeLayout(home).userSettings, 'server.memory.pagecache.size=plenty\n');
      const starting = startLocalServer({ home, jvm: QUICK_JVM });
      await expect(starting).rejects.toMatchObject({ name: 'StoreError', code: 'DATABASE_START_FAILED' });
      await expect(starting).rejects.toThrow(/server\.memory\.pagecache\.size.*plenty|plenty.*pagecache/u);
      expect(processesOf(home)).toEqual([]);
    },
    PATIENCE_MS,
  );
});
