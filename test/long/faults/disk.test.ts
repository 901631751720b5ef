import { execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../../src/api/serve.ts';
import { planLoader } from '../../../src/cli/links/plan-loader.ts';
import { resetLocal, startLocalServer } from '../../../src/store/local/local-server.ts';
import type { LocalServer } from '../../../src/store/local/local-server.ts';
import { migrate } from '../../../src/store/migrations.ts';
import { openStore } from '../../../src/store/store.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { testTokens } from '../../api/access/tokens.ts';
import { QUICK_JVM } from '../../database/quick-jvm.ts';
import { registry } from '../../store/sample-tellings.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const PATIENCE_MS = 240_000;
const home = join(temporaryFolder(), 'home');
const start = (): Promise<LocalServer> => startLocalServer({ home, jvm: QUICK_JVM });
const tokens = testTokens();

afterAll(async () => {
  await resetLocal(home);
});

/**
 * No file of the process may grow beyond so many bytes: what is appended fails as on a full disk, for this one process, without a file system
 * of its own that only root could mount.
 */
function limitFiles(pid: number, bytes: string): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
}

interface Asked {
  readonly status: number;
  readonly code: unknown;
}

async function filled({ config }: LocalServer): Promise<void> {
  const store = openStore(config);
  await migrate(store);
  await loadTelling(store, registry);
  await store.close();
}

/** Serves the database of the home and asks it by mutation and by query. */
async function whileServing(
  { config }: LocalServer,
  work: (change: (name: string) => Promise<Asked>, read: () => Promise<Asked>) => Promise<void>,
): Promise<void> {
  const store = openStore(config);
  const loadPlan = planLoader({ STRATEGY_GRAPH_HOME: home });
  const server = await serve({
    store,
    host: '127.0.0.1',
    port: 0,
    tokens: { tokens: tokens.list },
    loadPlan,
  });
  const { text } = await tokens.make('curate');
  const ask = async (query: string, variables: unknown): Promise<Asked> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${text}` };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    const answer = await response.text();
    return { status: response.status, code: /"code":"(\w+)"/u.exec(answer)?.[1] };
  };
  try {
    await work(
      (name) =>
        ask('mutation ($input: UpsertActorInput!) { upsertActor(input: $input) { changed } }', {
          input: {
            type: 'ORGANIZATION',
            id: `organization:${name}`,
            nameJa: '新しい団体',
            source: { url: 'https://example.org/', title: 'A source' },
          },
        }),
      () => ask('{ isacs { totalCount } }', {}),
    );
  } finally {
    await server.close();
    await store.close();
  }
}

describe('the database', () => {
  it(
    'whose disk is full says so with a code, loses nothing that was acknowledged, and goes on after room was made and it was started again',
    async () => {
      const server = await start();
      await filled(server);
      const acknowledged: string[] = [];
      await whileServing(server, async (change, read) => {
        const log = join(home, 'database', 'data', 'transactions', 'neo4j', 'neostore.transaction.db.0');
        limitFiles(server.pid, String(statSync(log).size + 20_000));
        let asked = await change('body-0');
        while (asked.code === undefined) {
          acknowledged.push(`organization:body-${acknowledged.length}`);
          asked = await change(`body-${acknowledged.length}`);
        }
        expect(asked).toEqual({ status: expect.any(Number) as number, code: 'DATABASE_EXHAUSTED' });
        expect(acknowledged.length).toBeGreaterThan(0);
        expect(await read()).toEqual({ status: 503, code: 'DATABASE_EXHAUSTED' });
      });
      await server.stop();

      const again = await start();
      await whileServing(again, async (change, read) => {
        expect(await read()).toEqual({ status: 200, code: undefined });
        const store = openStore(again.config);
        const text =
          "MATCH (n:Organization) WHERE n.id STARTS WITH 'organization:body-' RETURN n.id ORDER BY n.id";
        const rows = await store.read({ text, parameters: {} });
        await store.close();
        expect(rows.flat()).toEqual([...acknowledged].sort());
        expect(await change('later')).toEqual({ status: 200, code: undefined });
      });
      await again.stop();
    },
    PATIENCE_MS,
  );

  it(
    'that takes no changes says so of a mutation, and is read as ever',
    async () => {
      const writing = await start();
      await filled(writing);
      await writing.stop();
      writeFileSync(join(home, 'neo4j.conf'), 'server.databases.default_to_read_only=true\n');
      const server = await start();
      await whileServing(server, async (change, read) => {
        expect(await change('unwritten')).toMatchObject({ code: 'DATABASE_READ_ONLY' });
        expect(await read()).toEqual({ status: 200, code: undefined });
      });
      await server.stop();
    },
    PATIENCE_MS,
  );
});
