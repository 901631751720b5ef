import { serve } from '../../../src/api/serve.ts';
import type { RunningServer } from '../../../src/api/start-server.ts';
import type { Store } from '../../../src/store/store.ts';
import { openStore } from '../../../src/store/store.ts';
import { emptyGraph, openTestStore, testConfig } from '../../database/connect.ts';
import type { TcpProxy } from '../../database/tcp-proxy.ts';
import { startProxy } from '../../database/tcp-proxy.ts';

describe('while the database is away', () => {
  let store: Store;
  let proxy: TcpProxy;
  let server: RunningServer;
  beforeAll(async () => {
    const direct = openTestStore();
    await emptyGraph(direct);
    await direct.close();
    const { hostname, port } = new URL(testConfig().uri);
    proxy = await startProxy({ host: hostname, port: Number(port) });
    store = openStore({ ...testConfig(), uri: `bolt://127.0.0.1:${proxy.port}` });
    server = await serve({ store, host: '127.0.0.1', port: 0, keptBytes: 0 });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    await proxy.cut();
  });

  const ask = (): Promise<Response> =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ isacs { totalCount } }' }),
    });
  const status = async (path: string): Promise<number> => (await fetch(server.url + path)).status;

  it('the API says so with a code, /readyz says 503, and both go on by themselves when it is back', async () => {
    expect(await (await ask()).json()).toEqual({ data: { isacs: { totalCount: 0 } } });
    expect(await status('/readyz')).toBe(200);

    await proxy.cut();
    const refused = await ask();
    const text = await refused.text();
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
    expect(text).not.toMatch(/MATCH|RETURN|stack|bolt:/);
    expect(await status('/readyz')).toBe(503);
    expect(await status('/healthz')).toBe(200);

    await proxy.mend();
    expect(await (await ask()).json()).toEqual({ data: { isacs: { totalCount: 0 } } });
    expect(await status('/readyz')).toBe(200);
  });
});
