import type { ReadinessCheck } from '../../src/api/readiness.ts';
import { READY, startTinyServer } from './tiny-server.ts';

describe('health', () => {
  it('/healthz says that the process is alive, whatever the database does', async () => {
    const server = await startTinyServer({ checkReadiness: () => Promise.reject(new Error('asked')) });
    const response = await fetch(`${server.url}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'alive' });
    await server.close();
  });

  it('/readyz says 503 and which part is missing, and 200 once it is there, without a restart', async () => {
    let checks: readonly ReadinessCheck[] = [
      { name: 'database', ok: false, advice: 'Start it.' },
      { name: 'migrations', ok: false },
      { name: 'data', ok: false },
    ];
    const server = await startTinyServer({ checkReadiness: () => Promise.resolve(checks) });
    const before = await fetch(`${server.url}/readyz`);
    expect(before.status).toBe(503);
    expect(before.headers.get('cache-control')).toBe('no-store');
    expect(await before.json()).toEqual({ status: 'not ready', checks });
    checks = READY;
    const after = await fetch(`${server.url}/readyz`);
    expect(after.status).toBe(200);
    expect(await after.json()).toEqual({ status: 'ready', checks: READY });
    await server.close();
  });
});
