import { createLogs } from '../../../src/api/observe/logs.ts';
import { createMetrics } from '../../../src/api/observe/metrics.ts';
import type { RequestRecord } from '../../../src/api/observe/observe-requests.ts';
import { notePlan, timedRead, timedWrite } from '../../../src/api/observe/tally.ts';
import { bearer, testTokens } from '../access/tokens.ts';
import { startTinyServer, statusOf, TINY_ENGINE } from '../tiny-server.ts';

describe('what is seen of the server', () => {
  const tokens = testTokens();

  it('is one line a request with its id, operation, errors, statements and database time, and no values', async () => {
    const lines: string[] = [];
    const logs = createLogs('info', { write: (line) => void lines.push(line) });
    const metrics = createMetrics(() => Promise.resolve(7));
    const read = timedRead(() => Promise.resolve([]), metrics);
    const server = await startTinyServer({
      metrics,
      logRequest: logs.request,
      engine: {
        answer: async (operation) => {
          notePlan(metrics)({ hash: 'a1', isKept: true, seconds: 0.000_02 });
          await Promise.all([0, 1].map(() => read({ text: 'RETURN 1', parameters: {} })));
          return TINY_ENGINE.answer(operation);
        },
      },
    });
    await statusOf(server.ask('query Hello { greeting }', { 'x-request-id': 'r1' }));
    await statusOf(server.ask('{ secretField }', { 'x-request-id': 'r2' }));
    await statusOf(fetch(`${server.url}/healthz`));
    const text = await (await fetch(`${server.url}/metrics`)).text();
    await server.close();
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      {
        level: 'info',
        requestId: 'r1',
        route: '/graphql',
        status: 200,
        operation: 'Hello',
        plan: 'a1',
        statements: 2,
        codes: [],
      },
      { requestId: 'r2', status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'], statements: 0 },
    ]);
    expect(lines.join('')).not.toMatch(/greeting|secretField/);
    expect(text).toContain('strategy_graph_statement_seconds_count 2');
    expect(text).toContain('strategy_graph_request_seconds_count{route="/graphql",status="200"} 1');
    expect(text).toContain('strategy_graph_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(text).toContain('strategy_graph_plan_seconds_count{kept="true"} 1');
    expect(text).toContain('strategy_graph_requests_running 0');
    expect(text).toContain('strategy_graph_revision 7');
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('counts what a request does that waited for its turn as its own, not as that of the one before', async () => {
    const records: RequestRecord[] = [];
    const metrics = createMetrics(() => Promise.resolve(undefined));
    const read = timedRead(() => Promise.resolve([]), metrics);
    const othersWait = withResolvers();
    const server = await startTinyServer({
      metrics: {
        ...metrics,
        load: (_running, waiting) => {
          if (waiting === 2) othersWait.resolve();
        },
      },
      logRequest: (record) => records.push(record),
      admission: { running: 1, waiting: 2, longMs: 3_600_000 },
      engine: {
        answer: async (operation) => {
          await othersWait.promise;
          await read({ text: 'RETURN 1', parameters: {} });
          return TINY_ENGINE.answer(operation);
        },
      },
    });
    const names = ['One', 'Two', 'Three'];
    await Promise.all(names.map((name) => statusOf(server.ask(`query ${name} { greeting }`))));
    await server.close();
    const told = records.map(({ operation, statements }) => [operation, statements]);
    expect(told.toSorted()).toEqual(names.map((name) => [name, 1]).toSorted());
  });

  it('counts each statement of a transaction that writes', async () => {
    const metrics = createMetrics(() => Promise.resolve(undefined));
    const run = () => Promise.reject(new Error('away'));
    const write = timedWrite((work) => work({ run }), metrics);
    const statement = { text: 'RETURN 1', parameters: {} };
    await expect(write((transaction) => transaction.run(statement))).rejects.toThrow('away');
    expect(await metrics.text()).toContain('strategy_graph_statement_seconds_count 1');
  });

  it('has a fault of ours with its stack and the id of its request', () => {
    const lines: string[] = [];
    createLogs('warn', { write: (line) => void lines.push(line) }).problem({
      requestId: 'r3',
      error: new Error('broken'),
    });
    expect(JSON.parse(lines.join(''))).toMatchObject({
      level: 'error',
      requestId: 'r3',
      error: { message: 'broken', stack: expect.stringContaining('at ') as unknown },
    });
  });

  it('is for those of scope admin where reading is closed', async () => {
    const server = await startTinyServer({ readAccess: 'token', tokens: { tokens: tokens.list } });
    const look = (headers = {}): Promise<number> => statusOf(fetch(`${server.url}/metrics`, { headers }));
    expect(await look()).toBe(401);
    expect(await look(bearer((await tokens.make('curate')).text))).toBe(403);
    expect(await look(bearer((await tokens.make('admin')).text))).toBe(200);
    await server.close();
  });
});

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
