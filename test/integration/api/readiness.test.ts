import { readinessOf } from '../../../src/api/readiness.ts';
import type { Store } from '../../../src/store/store.ts';
import { openStore } from '../../../src/store/store.ts';
import { emptyGraph, openTestStore, testConfig } from '../../database/connect.ts';
import type { TcpProxy } from '../../database/tcp-proxy.ts';
import { startProxy } from '../../database/tcp-proxy.ts';

describe('readiness', () => {
  let store: Store;
  let proxy: TcpProxy;
  beforeAll(async () => {
    const direct = openTestStore();
    await emptyGraph(direct);
    await direct.close();
    const { hostname, port } = new URL(testConfig().uri);
    proxy = await startProxy({ host: hostname, port: Number(port) });
    store = openStore({ ...testConfig(), uri: `bolt://127.0.0.1:${proxy.port}` });
  });
  afterAll(async () => {
    await store.close();
    await proxy.cut();
  });

  const statesOf = async (isDataLoaded: boolean): Promise<unknown> => {
    const checks = await readinessOf(store, () => isDataLoaded)();
    return checks.map(({ name, ok }) => `${name} ${ok ? 'ok' : 'missing'}`);
  };

  it('holds when the database answers, migrations are applied and the data is there', async () => {
    expect(await statesOf(true)).toEqual(['database ok', 'migrations ok', 'data ok']);
  });

  it('waits for the data', async () => {
    expect(await statesOf(false)).toEqual(['database ok', 'migrations ok', 'data missing']);
  });

  it('sees a database that has gone, and that it is back', async () => {
    await proxy.cut();
    const [database] = await readinessOf(store, () => true)();
    expect(database).toMatchObject({
      name: 'database',
      ok: false,
      advice: expect.stringMatching(/\S/) as unknown,
    });
    await proxy.mend();
    expect(await statesOf(true)).toEqual(['database ok', 'migrations ok', 'data ok']);
  });

  it('names the migrations that are not applied', async () => {
    await store.write((tx) => tx.run({ text: 'MATCH (m:Migration {number: 1}) DELETE m', parameters: {} }));
    const checks = await readinessOf(store, () => true)();
    expect(checks[1]).toMatchObject({ name: 'migrations', ok: false });
    expect(checks[1]?.advice).toContain('0001-identity.cypher');
  });
});
