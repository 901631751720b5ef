import type { TinyServer } from '../tiny-server.ts';
import { codeIn, startTinyServer, TINY_ENGINE, statusOf } from '../tiny-server.ts';
import { bearer, testTokens } from './tokens.ts';

const MUTATION = 'mutation { greet }';
const HISTORY = '{ history(of: "x") { nodes { by } } }';

describe('who may do what', () => {
  const tokens = testTokens();
  let executed = 0;
  const engine: typeof TINY_ENGINE = {
    execute: (operation) => {
      executed += 1;
      return TINY_ENGINE.execute(operation);
    },
  };
  let open: TinyServer;
  let closed: TinyServer;
  beforeAll(async () => {
    open = await startTinyServer({ engine, tokens: { tokens: tokens.list } });
    closed = await startTinyServer({ engine, tokens: { tokens: tokens.list }, readAccess: 'token' });
  });
  afterAll(() => Promise.all([open.close(), closed.close()]));
  beforeEach(() => {
    executed = 0;
  });

  it('anybody reads where reading is open, and with a token of any scope where it is closed', async () => {
    expect(await statusOf(open.ask('{ greeting }'))).toBe(200);
    const { text } = await tokens.make('read');
    expect(await statusOf(closed.ask('{ greeting }', bearer(text)))).toBe(200);
    expect(await statusOf(closed.ask('{ greeting }', { authorization: `bearer   ${text}` }))).toBe(200);
  });

  it('nobody without a token reads where reading is closed, neither by GraphQL nor by exports, and is told how', async () => {
    for (const response of [
      await closed.ask('{ greeting }'),
      await closed.ask('{ __schema { types { name } } }'),
      await fetch(`${closed.url}/export/nodes.csv`),
    ]) {
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer /);
      expect(await codeIn(response)).toBe('UNAUTHENTICATED');
    }
    expect(executed).toBe(0);
  });

  it('a mutation needs scope curate, also where reading is open', async () => {
    const [reader, curator, admin] = [
      await tokens.make('read'),
      await tokens.make('curate'),
      await tokens.make('admin'),
    ];
    const none = await open.ask(MUTATION);
    expect(none.status).toBe(401);
    expect(none.headers.get('www-authenticate')).toMatch(/^Bearer /);
    expect(await codeIn(none)).toBe('UNAUTHENTICATED');
    const little = await open.ask(MUTATION, bearer(reader.text));
    expect(little.status).toBe(403);
    expect(await codeIn(little)).toBe('FORBIDDEN');
    expect(executed).toBe(0);
    expect(await statusOf(open.ask(MUTATION, bearer(curator.text)))).toBe(200);
    expect(await statusOf(open.ask(MUTATION, bearer(admin.text)))).toBe(200);
  });

  it('the history is told to those who have a token, by whatever way it is asked for', async () => {
    for (const query of [
      HISTORY,
      '{ h: history(of: "x") { __typename } }',
      '{ node { ... on HistoryEntry { by } } }',
      '{ node { ...F } } fragment F on HistoryEntry { by }',
    ]) {
      const response = await open.ask(query);
      expect(await codeIn(response)).toBe('UNAUTHENTICATED');
    }
    expect(executed).toBe(0);
    const { text } = await tokens.make('read');
    expect(await statusOf(open.ask(HISTORY, bearer(text)))).toBe(200);
  });

  it('a token that was revoked or has expired lets nobody in, at once, and neither does any other text', async () => {
    const revoked = await tokens.make('admin');
    expect(await statusOf(open.ask(MUTATION, bearer(revoked.text)))).toBe(200);
    await tokens.list.revoke(revoked.id, new Date().toISOString());
    const expired = await tokens.make('admin', -1);
    const good = await tokens.make('admin');
    executed = 0;
    for (const authorization of [
      `Bearer ${revoked.text}`,
      `Bearer ${expired.text}`,
      `Bearer ${good.text.slice(0, -1)}A${good.text.slice(-1)}`,
      `Basic ${good.text}`,
      good.text,
      'Bearer ',
      'Bearer null',
      `Bearer ${'x'.repeat(9_000)}`,
      'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4Iiwic2NvcGUiOiJhZG1pbiJ9.',
    ]) {
      const response = await open.ask(MUTATION, { authorization });
      expect(response.status).toBe(401);
      expect(await codeIn(response)).toBe('UNAUTHENTICATED');
      // Where reading is open too: who sends a token wants to be known.
      expect(await statusOf(open.ask('{ greeting }', { authorization }))).toBe(401);
    }
    expect(executed).toBe(0);
  });

  it('pages and health are for everybody: they hold nothing of the graph', async () => {
    const page = fetch(`${closed.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await statusOf(page)).toBe(200);
    expect(await statusOf(fetch(`${closed.url}/healthz`))).toBe(200);
    expect(await statusOf(fetch(closed.url))).toBe(200);
  });
});

describe('writing without a token', () => {
  const tokens = testTokens();
  let executed = 0;
  let server: TinyServer;
  let url = '';
  beforeAll(async () => {
    server = await startTinyServer({
      engine: {
        execute: (operation) => {
          executed += 1;
          return TINY_ENGINE.execute(operation);
        },
      },
      tokens: { tokens: tokens.list },
    });
    url = `${server.url}/graphql`;
  });
  afterAll(() => server.close());

  const body = JSON.stringify({ query: MUTATION });
  const json = { 'content-type': 'application/json' };
  const digest = 'c6b1c8c5a3f3c0d5d1e5b7d6a0b7f0c7e3b1d5c2f9f4a6b8c7d0e1f2a3b4c5d6';
  const persisted = { persistedQuery: { version: 1, sha256Hash: digest } };
  const get = (query: string): string => `?query=${encodeURIComponent(query)}`;
  const WAYS: readonly (readonly [way: string, path: string, init: RequestInit])[] = [
    ['POST', '', { method: 'POST', headers: json, body }],
    ['POST with a slash', '/', { method: 'POST', headers: json, body }],
    [
      'POST with the token in the address',
      `?access_token=x&token=x`,
      { method: 'POST', headers: json, body },
    ],
    ['GET', get(MUTATION), { headers: { 'apollo-require-preflight': '1' } }],
    ['GET without the header', get(MUTATION), {}],
    ['HEAD', get(MUTATION), { method: 'HEAD', headers: { 'apollo-require-preflight': '1' } }],
    ['PUT', '', { method: 'PUT', headers: json, body }],
    ['PATCH', '', { method: 'PATCH', headers: json, body }],
    ['DELETE', '', { method: 'DELETE', headers: json, body }],
    ['OPTIONS', get(MUTATION), { method: 'OPTIONS', headers: { 'apollo-require-preflight': '1' } }],
    [
      'another method by a header',
      get(MUTATION),
      { method: 'POST', headers: { ...json, 'x-http-method-override': 'GET' }, body },
    ],
    ['plain text', '', { method: 'POST', headers: { 'content-type': 'text/plain' }, body }],
    [
      'a form',
      '',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `query=${encodeURIComponent(MUTATION)}`,
      },
    ],
    [
      'application/graphql',
      '',
      {
        method: 'POST',
        headers: { 'content-type': 'application/graphql', 'apollo-require-preflight': '1' },
        body: MUTATION,
      },
    ],
    ['several operations in one request', '', { method: 'POST', headers: json, body: `[${body},${body}]` }],
    [
      'an alias',
      '',
      { method: 'POST', headers: json, body: JSON.stringify({ query: 'mutation { greeting: greet }' }) },
    ],
    [
      'a fragment',
      '',
      {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query: 'mutation { ...F } fragment F on Mutation { greet }' }),
      },
    ],
    [
      'one of two operations',
      '',
      {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query: `query A { greeting } mutation B { greet }`, operationName: 'B' }),
      },
    ],
    [
      'an operation of the name of a query',
      '',
      { method: 'POST', headers: json, body: JSON.stringify({ query: `mutation query { greet }` }) },
    ],
    [
      'a kept operation',
      '',
      { method: 'POST', headers: json, body: JSON.stringify({ extensions: persisted }) },
    ],
    [
      'an operation to keep',
      '',
      { method: 'POST', headers: json, body: JSON.stringify({ query: MUTATION, extensions: persisted }) },
    ],
    [
      'a directive that leaves it out',
      '',
      {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query: 'mutation { greet @skip(if: true) __typename }' }),
      },
    ],
    [
      'a subscription',
      '',
      { method: 'POST', headers: json, body: JSON.stringify({ query: 'subscription { greet }' }) },
    ],
    ['an empty header', '', { method: 'POST', headers: { ...json, authorization: '' }, body }],
    [
      'a header in another case',
      '',
      { method: 'POST', headers: { ...json, AUTHORIZATION: 'BEARER x' }, body },
    ],
    [
      'a header of another name',
      '',
      {
        method: 'POST',
        headers: { ...json, 'x-authorization': 'Bearer x', 'proxy-authorization': 'Bearer x' },
        body,
      },
    ],
    [
      'a cookie',
      '',
      { method: 'POST', headers: { ...json, cookie: 'authorization=Bearer x; token=x' }, body },
    ],
    [
      'two schemes in one header',
      '',
      { method: 'POST', headers: { ...json, authorization: 'Basic x, Bearer y' }, body },
    ],
    [
      'a claim to be this machine',
      '',
      {
        method: 'POST',
        headers: { ...json, 'x-forwarded-for': '127.0.0.1', forwarded: 'for=127.0.0.1', host: 'localhost' },
        body,
      },
    ],
    ['another address', '/../graphql', { method: 'POST', headers: json, body }],
    ['an address in capitals', '', { method: 'POST', headers: json, body }],
  ];

  it.each(WAYS)('does not get through by %s', async (way, path, init) => {
    executed = 0;
    const address = way === 'an address in capitals' ? url.replace('/graphql', '/GraphQL') : url;
    const response = await fetch(address + path, init);
    expect(executed).toBe(0);
    const text = await response.text();
    expect(text).not.toContain('"data"');
    // Clients expect 200 for an operation that is not kept; the answer says that it was not run.
    if (!text.includes('"PERSISTED_QUERY_NOT_FOUND"') && way !== 'OPTIONS')
      expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });
});
