import type { TinyServer } from './tiny-server.ts';
import { codeIn, startTinyServer } from './tiny-server.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

function policyOf(response: Response): Readonly<Record<string, string>> {
  const text = response.headers.get('content-security-policy') ?? '';
  const directives = text.split(';').map((directive) => directive.trim().split(/ (.*)/s));
  return Object.fromEntries(directives.map(([name = '', value = '']) => [name, value]));
}

describe('the pages', () => {
  let server: TinyServer;
  beforeAll(async () => {
    server = await startTinyServer();
  });
  afterAll(() => server.close());

  it('show the first page at / and the playground for a browser at /graphql', async () => {
    expect(await (await fetch(server.url)).text()).toContain('<title>index</title>');
    const playground = await fetch(`${server.url}/graphql`, { headers: BROWSER });
    expect(playground.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await playground.text()).toContain('<title>playground</title>');
    expect(playground.headers.get('vary')).toContain('Accept');
  });

  it('let scripts come from this server alone, and allow written styles in the playground only', async () => {
    const first = policyOf(await fetch(server.url, { headers: BROWSER }));
    const playground = policyOf(await fetch(`${server.url}/graphql`, { headers: BROWSER }));
    for (const policy of [first, playground]) {
      expect(policy).toMatchObject({
        'default-src': "'none'",
        'script-src': "'self'",
        'frame-ancestors': "'none'",
      });
    }
    expect(first['style-src']).toBe("'self'");
    expect(playground).toMatchObject({ 'style-src': "'self' 'unsafe-inline'", 'worker-src': "'self'" });
  });

  it('answer an unknown address with a page for a browser and with JSON for a program', async () => {
    const page = await fetch(`${server.url}/nowhere`, { headers: BROWSER });
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('<title>not-found</title>');
    const json = await fetch(`${server.url}/nowhere`);
    expect(json.status).toBe(404);
    expect(await codeIn(json)).toBe('NOT_FOUND');
  });

  it('never leave their folder', async () => {
    const response = await fetch(`${server.url}/assets/..%2f..%2fpackage.json`);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  it('say how to build them where they are missing', async () => {
    const bare = await startTinyServer({ webFolder: '/nonexistent' });
    const response = await fetch(bare.url);
    expect(response.status).toBe(503);
    expect(await codeIn(response)).toBe('PAGES_NOT_BUILT');
    await bare.close();
  });
});
