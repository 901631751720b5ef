import { codeIn, startTinyServer, TINY_ENGINE, statusOf } from '../tiny-server.ts';
import type { TinyServer } from '../tiny-server.ts';

/** However slow the machine is, no request counts as long. */
const LIMITS = { running: 2, waiting: 1, longMs: 3_600_000 };

/** An engine whose answers a test lets out one by one, and that says how many are under way. */
function heldEngine() {
  const held: (() => void)[] = [];
  const arrivals: (() => void)[] = [];
  let arrived = 0;
  const engine: typeof TINY_ENGINE = {
    answer: async (operation) => {
      arrived += 1;
      for (const told of arrivals.splice(0)) told();
      await new Promise<void>((resolve) => held.push(resolve));
      return TINY_ENGINE.answer(operation);
    },
  };
  return {
    engine,
    arrived: () => arrived,
    /** Resolves once so many have come to the engine. */
    until: async (count: number): Promise<void> => {
      while (arrived < count) await new Promise<void>((resolve) => arrivals.push(resolve));
    },
    letOut: () => {
      held.shift()?.();
    },
    letAllOut: () => {
      for (const out of held.splice(0)) out();
    },
  };
}

describe('admission', () => {
  let server: TinyServer;
  let held: ReturnType<typeof heldEngine>;
  beforeEach(async () => {
    held = heldEngine();
    server = await startTinyServer({ engine: held.engine, admission: LIMITS });
  });
  afterEach(async () => {
    held.letAllOut();
    await server.close();
  });

  it('works on so many at once, lets so many wait, and turns the others away at once with Retry-After', async () => {
    const answers = Array.from({ length: 12 }, () => server.ask('{ greeting }'));
    await held.until(2);
    const [first, second, ...rest] = await settledFirst(answers, 9);
    for (const refused of [first, second, ...rest]) {
      expect(refused?.status).toBe(503);
      expect(refused?.headers.get('retry-after')).toBe('1');
      expect(refused && (await codeIn(refused))).toBe('OVERLOADED');
    }
    expect(held.arrived()).toBe(2);
    held.letOut();
    await held.until(3);
    held.letAllOut();
    const all = await Promise.all(answers);
    expect(all.filter(({ status }) => status === 200)).toHaveLength(3);
    await Promise.all(all.filter(({ bodyUsed }) => !bodyUsed).map(statusOf));
  });

  it('gives the place of who has gone to the next, and does not work for who left the queue', async () => {
    const under = new AbortController();
    const gone = [0, 1].map(() => post(server, under.signal));
    await held.until(2);
    const queued = server.ask('{ greeting }');
    under.abort();
    await Promise.all(gone);
    await held.until(3);
    held.letAllOut();
    expect(await statusOf(queued)).toBe(200);
  });

  it('keeps the connection of who is turned away with a short body, so that nobody needs a new one', async () => {
    const busy = Array.from({ length: 2 }, () => server.ask('{ greeting }'));
    await held.until(2);
    busy.push(server.ask('{ greeting }'));
    const refusals = await settledFirst(
      Array.from({ length: 4 }, () => server.ask('{ greeting }')),
      3,
    );
    expect(refusals.map(({ headers }) => headers.get('connection'))).not.toContain('close');
    await Promise.all(refusals.map(statusOf));
    const long = await server.ask(`{ greeting } #${'x'.repeat(100_000)}`);
    expect([long.status, long.headers.get('connection')]).toEqual([503, 'close']);
    await statusOf(long);
    held.letOut();
    await held.until(3);
    held.letAllOut();
    await Promise.all(busy.map(statusOf));
  });

  it('still says that it is alive and shows its pages', async () => {
    const busy = Array.from({ length: 3 }, () => server.ask('{ greeting }'));
    await held.until(2);
    expect(await statusOf(fetch(`${server.url}/healthz`))).toBe(200);
    expect(await statusOf(fetch(server.url))).toBe(200);
    held.letOut();
    await held.until(3);
    held.letAllOut();
    await Promise.all(busy);
  });
});

function post(server: TinyServer, signal: AbortSignal): Promise<unknown> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, signal };
  return fetch(`${server.url}/graphql`, { ...init, body: '{"query":"{ greeting }"}' }).catch(() => undefined);
}

/** The first so many answers, in the order in which they come. */
function settledFirst(answers: readonly Promise<Response>[], count: number): Promise<readonly Response[]> {
  return new Promise((resolve) => {
    const settled: Response[] = [];
    for (const answer of answers) {
      void answer.then((response) => {
        settled.push(response);
        if (settled.length === count) resolve([...settled]);
      });
    }
  });
}
