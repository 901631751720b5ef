import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { request } from 'node:http';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { GraphQLError } from 'graphql';
import type { KeptAnswers } from '../../../src/api/kept-answers/kept-answers.ts';
import { keepingAnswers } from '../../../src/api/kept-answers/kept-answers.ts';
import { knownVersion } from '../../../src/api/kept-answers/known-version.ts';
import { createMetrics } from '../../../src/api/observe/metrics.ts';
import type { RequestRecord } from '../../../src/api/observe/observe-requests.ts';
import type { Engine } from '../../../src/query/engine.ts';
import { bearer, testTokens } from '../access/tokens.ts';
import type { TinyServer } from '../tiny-server.ts';
import { startTinyServer, statusOf, TINY_ENGINE } from '../tiny-server.ts';

const PREFLIGHTED = { 'apollo-require-preflight': '1' };
const LONG = 'ながい'.repeat(2_000);

interface Watched extends TinyServer {
  readonly records: readonly RequestRecord[];
  readonly kept: KeptAnswers;
  readonly metricsText: () => Promise<string>;
  /** How often the engine worked. */
  worked(): number;
  get(query: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

const servers: TinyServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function watched(
  engine: Pick<Engine, 'answer'> = TINY_ENGINE,
  options: { readonly bytes?: number; readonly look?: () => Promise<string> } = {},
  parts: Parameters<typeof startTinyServer>[0] = {},
): Promise<Watched> {
  const { bytes = 1_000_000, look = () => Promise.resolve('1') } = options;
  const metrics = createMetrics(() => Promise.resolve(undefined));
  const kept = keepingAnswers({ bytes, version: knownVersion(look), onBytes: metrics.keptBytes });
  const records: RequestRecord[] = [];
  let worked = 0;
  const server = await startTinyServer({
    engine: {
      answer: (asked) => {
        worked += 1;
        return engine.answer(asked);
      },
    },
    keptAnswers: kept,
    metrics,
    logRequest: (record) => records.push(record),
    ...parts,
  });
  servers.push(server);
  return {
    ...server,
    records,
    kept,
    metricsText: () => metrics.text(),
    worked: () => worked,
    get: (query, headers = PREFLIGHTED) =>
      fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers }),
  };
}

describe('a kept answer', () => {
  const tokens = testTokens();

  it('is the same as the one that was worked out, byte by byte and header by header', async () => {
    const server = await watched();
    const [first, second] = [
      await server.ask('query Hello { greeting }'),
      await server.ask('query Hello { greeting }'),
    ];
    expect(await second.text()).toBe(await first.text());
    expect(server.worked()).toBe(1);
    const headers = (response: Response) =>
      Object.fromEntries([...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name)));
    expect(headers(second)).toEqual(headers(first));
    expect(headers(second)).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    expect(server.records).toMatchObject([
      { kept: 'none', operation: 'Hello' },
      { kept: 'memory', operation: 'Hello', status: 200 },
    ]);
    const metrics = await server.metricsText();
    expect(metrics).toContain('strategy_graph_kept_answers_total{found="memory"} 1');
    expect(metrics).toContain('strategy_graph_kept_answers_total{found="none"} 1');
    expect(metrics).toMatch(/strategy_graph_kept_answers_bytes [1-9]/);
  });

  it('is that of the request alone: operation, variables, method, media type', async () => {
    const server = await watched();
    const answers = [
      await server.ask('{ greeting }'),
      await server.ask('{ long }'),
      await server.ask('{ greeting }', { accept: 'application/graphql-response+json' }),
      await server.get('{ greeting }'),
    ];
    expect(server.worked()).toBe(4);
    const types = answers.map((answer) => answer.headers.get('content-type')?.split(';')[0]);
    expect(types[2]).toBe('application/graphql-response+json');
    expect(types[0]).toBe('application/json');
    for (const answer of answers) await answer.arrayBuffer();
  });

  it('tells the cost to who asked for it, and to nobody else', async () => {
    const cost = { estimated: 7, limit: 50_000 };
    const server = await watched({
      answer: async (asked) => ({ ...(await TINY_ENGINE.answer(asked)), cost }),
    });
    const ask = async (extensions?: unknown): Promise<unknown> => {
      const body = JSON.stringify({ query: '{ greeting }', extensions });
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).json();
    };
    for (const round of [1, 2]) {
      expect(await ask({ cost: true })).toHaveProperty('extensions.cost', cost);
      expect(await ask()).not.toHaveProperty('extensions');
      expect([round, server.worked()]).toEqual([round, 2]);
    }
  });

  it('is not given to a page of another site, which may not ask by GET', async () => {
    const server = await watched();
    expect(await statusOf(server.get('{ greeting }'))).toBe(200);
    expect(await statusOf(server.get('{ greeting }', {}))).toBe(400);
    const form = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ greeting }' }),
    });
    expect(await statusOf(form)).toBe(400);
  });

  it('has a tag on GET, by which a client asks whether it has changed', async () => {
    const server = await watched();
    for (const round of [0, 1]) {
      const given = await server.get('{ greeting }');
      const tag = given.headers.get('etag') ?? '';
      expect(tag).toMatch(/^W\/"[\w-]{43}"$/);
      expect(given.headers.get('cache-control')).toBe('no-cache');
      expect(given.headers.get('vary')).toContain('Accept');
      await given.arrayBuffer();
      const again = await server.get('{ greeting }', { ...PREFLIGHTED, 'if-none-match': tag });
      expect([round, again.status, await again.text()]).toEqual([round, 304, '']);
      const other = await server.get('{ long }', { ...PREFLIGHTED, 'if-none-match': tag });
      expect(await statusOf(other)).toBe(200);
    }
    expect((await server.ask('{ greeting }')).headers.get('etag')).toBeNull();
  });

  it('keeps its compressed forms, each as the client accepts it', async () => {
    const server = await watched();
    const raw = (
      encoding: string,
    ): Promise<{ readonly coding: string | undefined; readonly bytes: Buffer }> =>
      new Promise((resolve, reject) => {
        const asked = request(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
        });
        asked.once('error', reject);
        asked.once('response', (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.once('end', () => {
            resolve({ coding: response.headers['content-encoding'], bytes: Buffer.concat(parts) });
          });
        });
        asked.end(JSON.stringify({ query: '{ long }' }));
      });
    const plain = (await raw('identity')).bytes.toString();
    expect(JSON.parse(plain)).toEqual({ data: { long: LONG } });
    for (let round = 0; round < 2; round += 1) {
      const [br, gzip, none] = [await raw('gzip, br'), await raw('gzip'), await raw('identity')];
      expect([br.coding, gzip.coding, none.coding]).toEqual(['br', 'gzip', undefined]);
      expect(brotliDecompressSync(br.bytes).toString()).toBe(plain);
      expect(gunzipSync(gzip.bytes).toString()).toBe(plain);
      expect(none.bytes.toString()).toBe(plain);
    }
    expect(server.worked()).toBe(1);
  });

  it('is none for a mutation, the history, or an answer with an error', async () => {
    const broken: Pick<Engine, 'answer'> = {
      answer: (asked) =>
        asked.operationName === 'Broken'
          ? Promise.resolve({
              data: '{"greeting":"half"}',
              errors: [new GraphQLError('broken', { path: ['long'] })],
            })
          : TINY_ENGINE.answer(asked),
    };
    const server = await watched(broken, {}, { tokens: { tokens: tokens.list } });
    const headers = bearer((await tokens.make('curate')).text);
    const body = JSON.stringify({ query: 'query Broken { greeting }', operationName: 'Broken' });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    for (let round = 1; round <= 2; round += 1) {
      expect(await statusOf(fetch(`${server.url}/graphql`, init))).toBe(200);
      expect(await statusOf(server.ask('mutation { greet }', headers))).toBe(200);
      expect(await statusOf(server.ask('{ history(of: "x") { nodes { id } } }', headers))).toBe(200);
      expect(await statusOf(server.ask('{ greeting', headers))).toBe(400);
      expect(server.worked()).toBe(3 * round);
    }
  });

  it('is for one scope, and for none who may not read', async () => {
    const server = await watched(TINY_ENGINE, {}, { readAccess: 'token', tokens: { tokens: tokens.list } });
    const read = bearer((await tokens.make('read')).text);
    const curate = bearer((await tokens.make('curate')).text);
    const first = await server.get('{ greeting }', { ...PREFLIGHTED, ...read });
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const tag = first.headers.get('etag') ?? '';
    expect(await statusOf(first)).toBe(200);
    expect(await statusOf(server.get('{ greeting }', { ...PREFLIGHTED, ...read }))).toBe(200);
    expect(server.worked()).toBe(1);
    expect(await statusOf(server.get('{ greeting }', { ...PREFLIGHTED, ...curate }))).toBe(200);
    expect(server.worked()).toBe(2);
    expect(await statusOf(server.get('{ greeting }', { ...PREFLIGHTED, 'if-none-match': tag }))).toBe(401);
  });

  it('counts for the rate of its client', async () => {
    const server = await watched(TINY_ENGINE, {}, { rate: { aMinute: 2 } });
    const statuses = [1, 2, 3].map(() => statusOf(server.ask('{ greeting }')));
    expect(await Promise.all(statuses)).toEqual([200, 200, 429]);
  });

  it('waits for no turn while others are worked on', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const engine: Pick<Engine, 'answer'> = {
      answer: async (asked) => {
        if (asked.operationName === 'Held') await held;
        return TINY_ENGINE.answer(asked);
      },
    };
    const server = await watched(engine, {}, { admission: { running: 1, waiting: 1, longMs: 3_600_000 } });
    expect(await statusOf(server.ask('{ greeting }'))).toBe(200);
    const body = JSON.stringify({ query: 'query Held { greeting }', operationName: 'Held' });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const slow = fetch(`${server.url}/graphql`, init);
    while (server.worked() < 2) await new Promise(setImmediate);
    expect(await statusOf(server.ask('{ greeting }'))).toBe(200);
    release();
    expect(await statusOf(slow)).toBe(200);
  });

  it('is found by the digest of a persisted query, also when nobody sends its text', async () => {
    const server = await watched();
    const query = '{ greeting }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const post = async (body: object): Promise<unknown> => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
      return (await fetch(`${server.url}/graphql`, { ...init, body: JSON.stringify(body) })).json();
    };
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    expect(await post({ extensions })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    const given = { data: { greeting: 'こんにちは' } };
    expect(await post({ extensions, query })).toEqual(given);
    expect(await post({ extensions })).toEqual(given);
    expect(await post({ extensions })).toEqual(given);
    expect(server.worked()).toBe(2);
    expect(await post({ extensions, query: '{ long }' })).toMatchObject({ errors: [{}] });
  });

  it('is given no longer once the graph is another, also where the answer was under way meanwhile', async () => {
    let version = 1;
    let release = (): void => undefined;
    let held = Promise.resolve();
    const engine: Pick<Engine, 'answer'> = {
      answer: async () => {
        const data = JSON.stringify({ greeting: String(version) });
        await held;
        return { data, errors: [] };
      },
    };
    const server = await watched(engine, { look: () => Promise.resolve(String(version)) });
    const greeting = async (): Promise<unknown> => (await server.ask('{ greeting }')).json();
    held = new Promise((resolve) => {
      release = resolve;
    });
    const slow = greeting();
    while (server.worked() < 1) await new Promise(setImmediate);
    version = 2;
    server.kept.forget();
    release();
    expect(await slow).toEqual({ data: { greeting: '1' } });
    expect(await greeting()).toEqual({ data: { greeting: '2' } });
    expect(await greeting()).toEqual({ data: { greeting: '2' } });
    expect(server.worked()).toBe(2);
  });

  it('is asked about anew where the client says no-cache, and neither looked for nor kept for no-store', async () => {
    let version = '1';
    const server = await watched(TINY_ENGINE, { look: () => Promise.resolve(version) });
    const ask = (wish?: string): Promise<number> =>
      statusOf(server.ask('{ greeting }', wish === undefined ? {} : { 'cache-control': wish }));
    await ask();
    await ask('no-cache');
    expect(server.worked()).toBe(1);
    version = '2';
    await ask('no-cache');
    expect(server.worked()).toBe(2);
    await ask('no-store');
    expect(server.worked()).toBe(3);
    await ask();
    expect(server.worked()).toBe(3);
  });

  it('is none while the database does not tell which graph it has', async () => {
    const server = await watched(TINY_ENGINE, { look: () => Promise.reject(new Error('away')) });
    await statusOf(server.ask('{ greeting }'));
    await statusOf(server.ask('{ greeting }'));
    expect(server.worked()).toBe(2);
    expect(server.problems).toEqual([]);
  });

  it('outlives who went away before it was there, and hurts nobody', async () => {
    let release = (): void => undefined;
    const asked = { isLook: false };
    const look = (): Promise<string> =>
      new Promise((resolve) => {
        asked.isLook = true;
        release = () => {
          resolve('1');
        };
      });
    const server = await watched(TINY_ENGINE, { look });
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const body = JSON.stringify({ query: '{ greeting }' });
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    while (!asked.isLook) await new Promise(setImmediate);
    socket.destroy();
    while (server.records.length === 0) await new Promise(setImmediate);
    release();
    expect(await statusOf(server.ask('{ greeting }'))).toBe(200);
    expect(server.records[0]).toMatchObject({ isCut: true });
    expect(server.worked()).toBe(1);
    expect(server.problems).toEqual([]);
  });

  it('is none for HEAD, which GraphQL has not', async () => {
    const server = await watched();
    const address = `${server.url}/graphql?query=${encodeURIComponent('{ greeting }')}`;
    await statusOf(fetch(address, { headers: PREFLIGHTED }));
    expect(await statusOf(fetch(address, { method: 'HEAD', headers: PREFLIGHTED }))).toBe(405);
  });
});
