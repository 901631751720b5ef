import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { serve } from '../../../src/api/serve.ts';
import type { RunningServer } from '../../../src/api/start-server.ts';
import { openStore } from '../../../src/store/store.ts';
import type { Store } from '../../../src/store/store.ts';
import { graphTokens } from '../../../src/store/tokens/graph-tokens.ts';
import { newToken } from '../../../src/store/tokens/token.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore, testConfig } from '../../database/connect.ts';
import { registry } from '../../store/sample-tellings.ts';

const CUP = 'isac:cup';
const NAME = `{ node(id: "${CUP}") { ... on Actor { name(language: EN) } } }`;
const SKIPPED = spawnSync('redis-server', ['--version']).status !== 0;
if (SKIPPED) console.warn('skipped: two instances with a shared cache, since there is no redis-server');

interface Redis {
  readonly url: string;
  readonly process: ChildProcess;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function startRedis(port: number): Promise<Redis> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of createInterface(child.stdout)) {
    if (line.includes('Ready to accept connections')) break;
  }
  child.stdout.resume();
  return { url: `redis://127.0.0.1:${port}`, process: child };
}

(SKIPPED ? describe.skip : describe)('two instances before one database with a shared cache', () => {
  const problems: unknown[] = [];
  const works = { one: 0, other: 0 };
  let store: Store;
  let stores: readonly Store[];
  let redis: Redis;
  let one: RunningServer;
  let other: RunningServer;
  let token = '';
  beforeAll(async () => {
    store = openTestStore();
    await emptyGraph(store);
    await loadTelling(store, registry);
    const tokens = graphTokens(store);
    const { record, text } = newToken('a curator', 'curate');
    await tokens.add(record);
    token = text;
    redis = await startRedis(await freePort());
    stores = [openStore(testConfig()), openStore(testConfig())];
    const instance = (own: Store | undefined, name: keyof typeof works): Promise<RunningServer> => {
      if (own === undefined) throw new Error('each instance has a store of its own');
      const counted: Store = {
        ...own,
        read: (statement, options) => {
          if (!statement.text.includes('GraphState')) works[name] += 1;
          return own.read(statement, options);
        },
      };
      return serve({
        store: counted,
        host: '127.0.0.1',
        port: 0,
        tokens: { tokens },
        loadPlan: () => Promise.reject(new Error('no plan is loaded here')),
        sharedCache: redis.url,
        log: (problem) => problems.push(problem.error),
      });
    };
    [one, other] = [await instance(stores[0], 'one'), await instance(stores[1], 'other')];
  }, 120_000);
  afterAll(async () => {
    await one.close();
    await other.close();
    redis.process.kill();
    for (const each of [...stores, store]) await each.close();
  });

  const ask = async (
    server: RunningServer,
    query: string,
    variables = {},
    headers = {},
  ): Promise<unknown> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  const rename = (server: RunningServer, nameEn: string): Promise<unknown> =>
    ask(server, 'mutation ($input: UpsertActorInput!) { upsertActor(input: $input) { changed } }', {
      input: {
        id: CUP,
        type: 'ISAC',
        nameJa: '茶わんアイザック',
        nameEn,
        source: { url: 'https://example.org/', title: 'Who' },
      },
    });
  const named = (name: string): unknown => ({ data: { node: { name } } });
  const until = async (server: RunningServer, name: string): Promise<void> => {
    while (JSON.stringify(await ask(server, NAME)) !== JSON.stringify(named(name)));
  };

  it('one gives what the other has worked out', async () => {
    // Until the caches are reached: the first look finds them not connected.
    let [found, round] = [false, 0];
    while (!found) {
      const query = `query Round${(round += 1)} { isacs { totalCount } }`;
      await ask(one, query);
      const before = works.other;
      expect(await ask(other, query)).toEqual(await ask(one, query));
      found = works.other === before;
    }
    expect(works.one).toBeGreaterThan(0);
  }, 60_000);

  it('a write through one is seen by its own next request, and soon by the other', async () => {
    for (const [writer, reader, name] of [
      [one, other, 'First'],
      [other, one, 'Second'],
      [one, other, 'Third'],
    ] as const) {
      await rename(writer, name);
      expect(await ask(writer, NAME)).toEqual(named(name));
      await until(reader, name);
      expect(await ask(writer, NAME)).toEqual(named(name));
    }
  }, 60_000);

  it('a write through one is seen at once by who tells the other not to take what is kept', async () => {
    for (const name of ['Fourth', 'Fifth', 'Sixth']) {
      await rename(one, name);
      expect(await ask(other, NAME, {}, { 'cache-control': 'no-cache' })).toEqual(named(name));
    }
  }, 60_000);

  it('a cache that falls silent or goes away fails no request, and is used again when it is back', async () => {
    redis.process.kill('SIGSTOP');
    await rename(one, 'While silent');
    await until(other, 'While silent');
    redis.process.kill('SIGCONT');
    redis.process.kill();
    await once(redis.process, 'exit');
    await rename(other, 'While away');
    await until(one, 'While away');
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(String(problem)).toContain('The shared cache does not answer');
    redis = await startRedis(Number(new URL(redis.url).port));
    let [found, round] = [false, 0];
    while (!found) {
      const query = `query Again${(round += 1)} { isacs { totalCount } }`;
      await ask(one, query);
      const before = works.other;
      await ask(other, query);
      found = works.other === before;
    }
  }, 60_000);
});
