import { codeIn, startTinyServer, statusOf } from '../tiny-server.ts';

describe('the rate of a client', () => {
  it('is not limited for this machine, unless it is set', async () => {
    const server = await startTinyServer();
    const response = await server.ask('{ greeting }');
    expect(response.headers.get('ratelimit')).toBeNull();
    await statusOf(response);
    await server.close();
  });

  it('is refused beyond the limit, with Retry-After; health is not counted', async () => {
    const server = await startTinyServer({ rate: { aMinute: 2 } });
    expect(await statusOf(server.ask('{ greeting }'))).toBe(200);
    await statusOf(fetch(`${server.url}/healthz`));
    expect(await statusOf(server.ask('{ greeting }'))).toBe(200);
    const refused = await server.ask('{ greeting }');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await codeIn(refused)).toBe('RATE_LIMITED');
    expect(await statusOf(fetch(`${server.url}/export/nodes.csv`))).toBe(429);
    await server.close();
  });

  it('is that of the address which a proxy tells, where that proxy is trusted, and of the proxy otherwise', async () => {
    const trusting = await startTinyServer({ rate: { aMinute: 1, trustProxy: ['loopback'] } });
    const from = (address: string) => trusting.ask('{ greeting }', { 'x-forwarded-for': address });
    expect(await statusOf(from('192.0.2.1'))).toBe(200);
    expect(await statusOf(from('192.0.2.2'))).toBe(200);
    expect(await statusOf(from('192.0.2.1'))).toBe(429);
    await trusting.close();
    const believing = await startTinyServer({ rate: { aMinute: 1 } });
    const claim = (address: string) => believing.ask('{ greeting }', { 'x-forwarded-for': address });
    expect(await statusOf(claim('192.0.2.1'))).toBe(200);
    expect(await statusOf(claim('192.0.2.2'))).toBe(429);
    await believing.close();
  });

  it('holds for clients of other machines by default', async () => {
    const server = await startTinyServer({ rate: { trustProxy: ['loopback'] } });
    const response = await server.ask('{ greeting }', { 'x-forwarded-for': '192.0.2.1' });
    expect(response.headers.get('ratelimit-policy')).toContain('q=600');
    await statusOf(response);
    await server.close();
  });
});
