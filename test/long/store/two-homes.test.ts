import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resetLocal, startLocalServer } from '../../../src/store/local/local-server.ts';
import { openStore } from '../../../src/store/store.ts';

const homes = ['one', 'other'].map((name) => mkdtempSync(join(tmpdir(), `strategy-graph-${name}-`)));
afterAll(async () => {
  for (const home of homes) {
    await resetLocal(home);
    rmSync(home, { recursive: true, force: true });
  }
});

describe('two homes started at once', () => {
  it('look at the same ports, and each ends up with a server of its own', async () => {
    const servers = await Promise.all(homes.map((home) => startLocalServer({ home })));
    expect(new Set(servers.map(({ port }) => port)).size).toBe(2);
    for (const { config } of servers) {
      const store = openStore(config);
      await store.verify();
      await store.close();
    }
    await Promise.all(servers.map((server) => server.stop()));
  });
});
