import { serve } from '../../../src/api/serve.ts';
import type { RunningServer } from '../../../src/api/start-server.ts';
import type { Store } from '../../../src/store/store.ts';
import { openStore } from '../../../src/store/store.ts';
import { openTestStore, testConfig } from '../../database/connect.ts';
import type { TcpProxy } from '../../database/tcp-proxy.ts';
import { startProxy } from '../../database/tcp-proxy.ts';
import { loadDataset } from '../../integration/query/dataset-graph.ts';
import { watchedProgram } from '../api/watched-program.ts';

const PATIENCE_MS = 180_000;
const COUNT = '{ isacs { totalCount } }';
const MANY = '{ measures(first: 100) { nodes { id ministries { id name } } } }';

let direct: Store;
let proxy: TcpProxy;
let store: Store;
let server: RunningServer;
beforeAll(async () => {
  direct = openTestStore();
  await loadDataset(direct);
  const { hostname, port } = new URL(testConfig().uri);
  proxy = await startProxy({ host: hostname, port: Number(port) });
  store = openStore({ ...testConfig(), uri: `bolt://127.0.0.1:${proxy.port}` });
  server = await serve({ store: hasty(store), host: '127.0.0.1', port: 0, keptBytes: 0 });
}, PATIENCE_MS);
afterAll(async () => {
  await server.close();
  await proxy.cut();
  await store.close();
  await direct.close();
});

/** The same with a time limit that a test can wait for. */
function hasty(slow: Store): Store {
  return { ...slow, read: (statement, options) => slow.read(statement, { ...options, timeoutMs: 1_000 }) };
}

function ask(query: string, url = server.url, signal: AbortSignal | null = null): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }), signal });
}

/** The statements that the database works on, this look aside. */
async function underWay(): Promise<number> {
  const text = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range(1, 100000000000)'";
  const rows = await direct.read({
    text: `${text} AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery`,
    parameters: {},
  });
  return rows.length;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds()));
}

describe('the network to the database', () => {
  it(
    'that falls silent ends a request with DATABASE_TIMEOUT and no later, and what comes after it is answered',
    async () => {
      expect((await ask(COUNT)).status).toBe(200);
      proxy.silence();
      const late = await ask(COUNT);
      expect(late.status).toBe(504);
      expect(await late.json()).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_TIMEOUT' } }] });
      expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      proxy.speak();
      expect((await ask(COUNT)).status).toBe(200);
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    },
    PATIENCE_MS,
  );

  it(
    'that breaks in the middle of an answer of the database is asked again: the answer is whole',
    async () => {
      const whole = await (await ask(MANY)).json();
      const broken = proxy.cutAfter(2_000);
      const answer = await ask(MANY);
      await broken;
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual(whole);
    },
    PATIENCE_MS,
  );

  it(
    'that breaks in the middle of an export cuts the connection of the client too: a file that ends is whole',
    async () => {
      const whole = await (await fetch(`${server.url}/export/edges.csv`)).text();
      const broken = proxy.cutAfter(40_000);
      const cut = await fetch(`${server.url}/export/edges.csv`).then(
        (response) => response.text().catch(() => 'cut'),
        () => 'cut',
      );
      await broken;
      expect(['cut', whole]).toContain(cut);
      expect(await (await fetch(`${server.url}/export/edges.csv`)).text()).toBe(whole);
    },
    PATIENCE_MS,
  );
});

describe('a client that goes away', () => {
  it(
    'takes its statement out of the database',
    async () => {
      const endless: Store = {
        ...direct,
        read: (_statement, options) =>
          direct.read(
            { text: 'UNWIND range(1, 100000000000) AS x WITH x WHERE x < 0 RETURN x', parameters: {} },
            options,
          ),
      };
      const slow = await serve({ store: endless, host: '127.0.0.1', port: 0, keptBytes: 0 });
      const client = new AbortController();
      const asked = ask(COUNT, slow.url, client.signal).catch(() => 'gone');
      await until(async () => (await underWay()) === 1);
      client.abort();
      expect(await asked).toBe('gone');
      await until(async () => (await underWay()) === 0);
      await slow.close();
    },
    PATIENCE_MS,
  );
});

describe('SIGTERM', () => {
  it(
    'lets a request under way be answered, takes no new ones, and ends within 10 s',
    async () => {
      const program = await watchedProgram({}, { uri: `bolt://127.0.0.1:${proxy.port}` });
      expect((await ask(COUNT, program.url)).status).toBe(200);
      proxy.silence();
      const asked = ask('{ isacs { totalCount nodes { id } } }', program.url);
      // The request is there once the program says that one is being worked on.
      await until(async () =>
        (await (await fetch(`${program.url}/metrics`)).text()).includes('strategy_graph_requests_running 1'),
      );
      const ended = program.end();
      await until(() =>
        fetch(`${program.url}/healthz`).then(
          () => false,
          () => true,
        ),
      );
      proxy.speak();
      expect((await asked).status).toBe(200);
      const { status, seconds } = await ended;
      expect(status).toBe(0);
      expect(seconds).toBeLessThan(10);
    },
    PATIENCE_MS,
  );

  it(
    'ends within 10 s also while the database is silent',
    async () => {
      const program = await watchedProgram({}, { uri: `bolt://127.0.0.1:${proxy.port}` });
      expect((await ask(COUNT, program.url)).status).toBe(200);
      proxy.silence();
      // Another than before: an answer that is kept needs no database.
      const asked = ask('{ isacs { totalCount nodes { id } } }', program.url).catch(() => 'cut');
      await until(async () =>
        (await (await fetch(`${program.url}/metrics`)).text()).includes('strategy_graph_requests_running 1'),
      );
      const { seconds } = await program.end();
      expect(await asked).toBe('cut');
      expect(seconds).toBeLessThan(10);
      proxy.speak();
    },
    PATIENCE_MS,
  );
});
