import { ListenError } from '../../src/api/listen-error.ts';
import { TINY_ENGINE, startTinyServer } from './tiny-server.ts';

/** A promise that a test settles when it wants. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe('the server', () => {
  it('lets a request under way end before it closes, and takes no new ones', async () => {
    const arrived = gate();
    const released = gate();
    const server = await startTinyServer({
      engine: {
        answer: async (operation) => {
          arrived.open();
          await released.opened;
          return TINY_ENGINE.answer(operation);
        },
      },
    });
    const underWay = server.ask('{ greeting }');
    await arrived.opened;
    const closed = server.close();
    released.open();
    expect(await (await underWay).json()).toEqual({ data: { greeting: 'こんにちは' } });
    await closed;
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  it('cuts off what does not end in the time given', async () => {
    const arrived = gate();
    const aborted = gate();
    const server = await startTinyServer({
      drainMs: 50,
      engine: {
        answer: ({ signal }) => {
          signal?.addEventListener('abort', aborted.open);
          arrived.open();
          return new Promise(() => undefined);
        },
      },
    });
    const stuck = server.ask('{ greeting }').catch(() => 'cut off');
    await arrived.opened;
    await server.close();
    expect(await stuck).toBe('cut off');
    await aborted.opened;
  });

  it('tells the engine when the client has gone', async () => {
    const arrived = gate();
    const gone = gate();
    const server = await startTinyServer({
      engine: {
        answer: async (operation) => {
          operation.signal?.addEventListener('abort', gone.open);
          arrived.open();
          await gone.opened;
          return TINY_ENGINE.answer(operation);
        },
      },
    });
    const client = new AbortController();
    const request = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ greeting }"}',
      signal: client.signal,
    }).catch(() => undefined);
    await arrived.opened;
    client.abort();
    await gone.opened;
    await request;
    await server.close();
    expect(server.problems).toEqual([]);
  });

  it('says what to do when its port is taken', async () => {
    const first = await startTinyServer();
    const second = startTinyServer({ port: Number(new URL(first.url).port) });
    await expect(second).rejects.toThrow(ListenError);
    await expect(second).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      advice: expect.stringContaining('PORT=') as unknown,
    });
    await first.close();
  });

  it('says what to do when its address is none of this machine', async () => {
    await expect(startTinyServer({ host: '192.0.2.1' })).rejects.toMatchObject({ code: 'ADDRESS_UNUSABLE' });
  });
});
