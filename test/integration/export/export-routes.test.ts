import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { Problem } from '../../../src/api/problem-log.ts';
import { serve } from '../../../src/api/serve.ts';
import type { RunningServer } from '../../../src/api/start-server.ts';
import { EXPORT_FILE_NAMES, exportFileNamed } from '../../../src/export/formats.ts';
import type { Row, Store } from '../../../src/store/store.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { codeIn } from '../../api/tiny-server.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { textOf } from '../../export/sample-graph.ts';
import { page, registry } from '../../store/sample-tellings.ts';
import { wholeGraph } from './whole-graph.ts';

const store = openTestStore();
const problems: Problem[] = [];
let server: RunningServer;
const others: RunningServer[] = [];
const served = (parts: Partial<Store> = {}): Promise<RunningServer> =>
  serve({
    store: { ...store, ...parts },
    host: '127.0.0.1',
    port: 0,
    drainMs: 100,
    log: (problem) => problems.push(problem),
  });
/** A server whose database behaves as the test says, closed with it. */
async function servedWith(stream: Store['stream']): Promise<RunningServer> {
  const other = await served({ stream });
  others.push(other);
  return other;
}
beforeAll(async () => {
  server = await served();
  await emptyGraph(store);
  await loadTelling(store, registry);
  await loadTelling(store, page);
});
beforeEach(() => {
  problems.length = 0;
});
afterEach(async () => {
  await Promise.all(others.splice(0).map((other) => other.close()));
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const fetched = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}/export/${path}`, { headers });

describe.each(EXPORT_FILE_NAMES)('/export/%s', (name) => {
  it('is the file, by name and type, uncompressed or compressed', async () => {
    const file = exportFileNamed(name);
    const text = file && (await textOf(file.write(await wholeGraph(store))));
    for (const encoding of ['identity', 'gzip']) {
      const response = await fetched(name, { 'accept-encoding': encoding });
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(text);
      expect(response.headers.get('content-type')?.split(';')[0]).toBe(file?.contentType.split(';')[0]);
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename=${name}`);
    }
  });
});

describe('an export by address', () => {
  it('is what the command line gives for the same question', async () => {
    const response = await fetched('network.d3.json?around=isac:cup&depth=1&language=en');
    const { nodes } = (await response.json()) as { readonly nodes: readonly object[] };
    expect(nodes).toMatchObject([
      { id: 'isac:cup', label: 'Cup ISAC' },
      { id: 'ministry:tea', label: 'Ministry of Tea' },
    ]);
  });

  it('is not sent again while graph and question are the same', async () => {
    const first = await fetched('network.gexf');
    const tag = first.headers.get('etag') ?? '';
    await first.text();
    const again = await fetched('network.gexf', { 'if-none-match': tag, 'cache-control': '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await fetched('network.gexf?depth=2', { 'if-none-match': tag })).status).toBe(200);
    expect((await fetched('network.graphml', { 'if-none-match': tag })).status).toBe(200);
    await loadTelling(store, { ...page, digest: 'another', measures: page.measures.slice(1) });
    expect((await fetched('network.gexf', { 'if-none-match': tag })).status).toBe(200);
    await loadTelling(store, page);
  });

  it('tells HEAD what it tells GET, and sends nothing', async () => {
    const [head, whole] = [
      await fetch(`${server.url}/export/nodes.csv`, { method: 'HEAD' }),
      await fetched('nodes.csv'),
    ];
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(await whole.text()).not.toBe('');
    const names = ['etag', 'content-type', 'content-disposition', 'cache-control'];
    expect(names.map((name) => head.headers.get(name))).toEqual(names.map((name) => whole.headers.get(name)));
    expect(head.headers.get('etag')).toMatch(/^W\/"[0-9a-f]+"$/u);
    const again = { 'if-none-match': head.headers.get('etag') ?? '', 'cache-control': '' };
    expect((await fetch(`${server.url}/export/nodes.csv`, { method: 'HEAD', headers: again })).status).toBe(
      304,
    );
  });

  it('is refused with what would be right', async () => {
    const refusal = async (path: string): Promise<unknown> => (await fetched(path)).json();
    expect(await refusal('network.gexf?dept=2')).toMatchObject({
      errors: [{ message: expect.stringContaining('did you mean depth?') as unknown }],
    });
    expect(await refusal('network.pdf')).toMatchObject({
      errors: [
        { extensions: { advice: expect.stringContaining('network.gexf, network.graphml') as unknown } },
      ],
    });
  });

  it.each([
    ['network.gexf?depth=two', 400, 'BAD_USER_INPUT'],
    ['network.gexf?dept=2', 400, 'BAD_USER_INPUT'],
    ['network.ttl?base=example', 400, 'BAD_USER_INPUT'],
    ['network.gexf?around=isac:mug', 400, 'BAD_USER_INPUT'],
    ['network.gexf?around=isac:cup&depth=7', 400, 'BAD_USER_INPUT'],
    ['network.pdf', 404, 'NOT_FOUND'],
    ['..%2f..%2fetc%2fpasswd', 404, 'NOT_FOUND'],
  ])('%s is refused with %i %s', async (path, status, code) => {
    const response = await fetched(path);
    expect([response.status, await codeIn(response)]).toEqual([status, code]);
    expect(response.headers.get('etag')).toBeNull();
  });
});

const isNodes = (text: string): boolean => text.includes('node.nameJa');

/** Of the description of each node below; far more than sockets and streams hold between server and client. */
const WIDTH = 10_000;
const MANY = 8_000;

/** A database with that many wide nodes, which counts how many were taken and says when nobody reads any more. */
function wide(count: number): {
  readonly stream: Store['stream'];
  readonly taken: () => number;
  readonly left: Promise<AbortSignal | undefined>;
} {
  let taken = 0;
  let leave: (signal: AbortSignal | undefined) => void = () => undefined;
  const left = new Promise<AbortSignal | undefined>((resolve) => {
    leave = resolve;
  });
  async function* stream(...[statement, options]: Parameters<Store['stream']>): AsyncGenerator<Row, void> {
    if (!isNodes(statement.text)) {
      yield* store.stream(statement, options);
      return;
    }
    try {
      for await (const row of store.stream(statement, options)) {
        while (taken < count) {
          taken += 1;
          yield row.with(DESCRIPTION, 'x'.repeat(WIDTH));
        }
      }
    } finally {
      leave(options?.signal);
    }
  }
  return { stream, taken: () => taken, left };
}

/** The column of descriptionJa in cypher/read/export-nodes.cypher. */
const DESCRIPTION = 5;

async function opened(url: string): Promise<IncomingMessage> {
  const request = get(url);
  request.on('error', () => undefined);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return response;
}

describe('a slow client', () => {
  it('makes the reading of the graph wait: little is read ahead of what was received', async () => {
    const { stream, taken } = wide(MANY);
    const { url } = await servedWith(stream);
    let received = 0;
    let ahead = 0;
    for await (const chunk of await opened(`${url}/export/network.gexf`)) {
      received += (chunk as Buffer).length;
      ahead = Math.max(ahead, taken() * WIDTH - received);
    }
    expect(received).toBeGreaterThan(MANY * WIDTH);
    expect(ahead).toBeLessThan((MANY * WIDTH) / 2);
  });
});

describe('a client that goes away', () => {
  it('ends the reading of the graph and the statement in the database, and is no fault of ours', async () => {
    const { stream, left } = wide(Infinity);
    const { url } = await servedWith(stream);
    (await opened(`${url}/export/network.gexf`)).destroy();
    expect((await left)?.aborted).toBe(true);
    expect(problems).toEqual([]);
  });
});

describe('a database that fails', () => {
  it('before the first byte is an answer with a code', async () => {
    const failing = await servedWith(async function* () {
      yield await Promise.reject<Row>(new StoreError('DATABASE_UNAVAILABLE', 'It is away', 'Try again.'));
    });
    const response = await fetch(`${failing.url}/export/network.gexf`);
    expect([response.status, await codeIn(response)]).toEqual([503, 'DATABASE_UNAVAILABLE']);
    expect(response.headers.get('retry-after')).toBe('5');
  });

  it('midway cuts the connection, so that no half file looks whole', async () => {
    const failing = await servedWith(async function* (statement, options) {
      for await (const row of store.stream(statement, options)) yield row;
      if (isNodes(statement.text)) throw new Error('It broke');
    });
    const whole = fetch(`${failing.url}/export/network.gexf`).then((response) => response.text());
    await expect(whole).rejects.toThrow();
    expect(problems).toMatchObject([{ error: new Error('It broke') }]);
  });
});
