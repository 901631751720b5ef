import { createHash } from 'node:crypto';
import { isObjectType } from 'graphql';
import { keepingAnswers } from '../../../src/api/kept-answers/kept-answers.ts';
import { knownVersion } from '../../../src/api/kept-answers/known-version.ts';
import { loadSchema } from '../../../src/query/schema.ts';
import type { TinyServer } from '../tiny-server.ts';
import { startTinyServer, TINY_ENGINE } from '../tiny-server.ts';
import { bearer, testTokens } from './tokens.ts';

/** What only those with a token may ask for. */
interface Guarded {
  readonly what: string;
  readonly keyword: 'mutation' | 'query';
  readonly field: string;
  /** The same, with a directive that leaves it out. */
  readonly skipped: string;
  readonly type: 'Mutation' | 'Query';
}

const GUARDED: readonly Guarded[] = [
  {
    what: 'a mutation',
    keyword: 'mutation',
    field: 'greet',
    skipped: 'greet @skip(if: true)',
    type: 'Mutation',
  },
  {
    what: 'an import',
    keyword: 'mutation',
    field: 'importPlan(plan: "{}")',
    skipped: 'importPlan @skip(if: true)',
    type: 'Mutation',
  },
  {
    what: 'a history call',
    keyword: 'query',
    field: 'history(of: "x") { nodes { by } }',
    skipped: 'history(of: "x") @skip(if: true) { nodes { by } }',
    type: 'Query',
  },
  // No operation makes, lists or revokes a token: the command line does.
  {
    what: 'a token call',
    keyword: 'mutation',
    field: 'createToken(scope: ADMIN) { text }',
    skipped: 'createToken @skip(if: true)',
    type: 'Mutation',
  },
];

type Way = readonly [way: string, path: string, init: RequestInit];

const json = { 'content-type': 'application/json' };
const persisted = {
  persistedQuery: {
    version: 1,
    sha256Hash: 'c6b1c8c5a3f3c0d5d1e5b7d6a0b7f0c7e3b1d5c2f9f4a6b8c7d0e1f2a3b4c5d6',
  },
};
const get = (query: string): string => `?query=${encodeURIComponent(query)}`;

/** All the ways by which somebody might get past the gate. */
function waysOf({ keyword, field, skipped, type }: Guarded): readonly Way[] {
  const query = `${keyword} { ${field} }`;
  const body = JSON.stringify({ query });
  return [
    ['POST', '', { method: 'POST', headers: json, body }],
    ['POST with a slash', '/', { method: 'POST', headers: json, body }],
    [
      'POST with the token in the address',
      `?access_token=x&token=x`,
      { method: 'POST', headers: json, body },
    ],
    ['GET', get(query), { headers: { 'apollo-require-preflight': '1' } }],
    ['GET without the header', get(query), {}],
    ['HEAD', get(query), { method: 'HEAD', headers: { 'apollo-require-preflight': '1' } }],
    ['PUT', '', { method: 'PUT', headers: json, body }],
    ['PATCH', '', { method: 'PATCH', headers: json, body }],
    ['DELETE', '', { method: 'DELETE', headers: json, body }],
    ['OPTIONS', get(query), { method: 'OPTIONS', headers: { 'apollo-require-preflight': '1' } }],
    [
      'another method by a header',
      get(query),
      { method: 'POST', headers: { ...json, 'x-http-method-override': 'GET' }, body },
    ],
    ['plain text', '', { method: 'POST', headers: { 'content-type': 'text/plain' }, body }],
    [
      'a form',
      '',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `query=${encodeURIComponent(query)}`,
      },
    ],
    [
      'application/graphql',
      '',
      {
        method: 'POST',
        headers: { 'content-type': 'application/graphql', 'apollo-require-preflight': '1' },
        body: query,
      },
    ],
    ['several operations in one request', '', { method: 'POST', headers: json, body: `[${body},${body}]` }],
    [
      'an alias',
      '',
      { method: 'POST', headers: json, body: JSON.stringify({ query: `${keyword} { greeting: ${field} }` }) },
    ],
    [
      'a fragment',
      '',
      {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query: `${keyword} { ...F } fragment F on ${type} { ${field} }` }),
      },
    ],
    [
      'one of two operations',
      '',
      {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query: `query A { greeting } ${keyword} B { ${field} }`, operationName: 'B' }),
      },
    ],
    [
      'an operation of the name of a query',
      '',
      { method: 'POST', headers: json, body: JSON.stringify({ query: `${keyword} query { ${field} }` }) },
    ],
    [
      'a kept operation',
      '',
      { method: 'POST', headers: json, body: JSON.stringify({ extensions: persisted }) },
    ],
    [
      'an operation to keep',
      '',
      { method: 'POST', headers: json, body: JSON.stringify({ query: query, extensions: persisted }) },
    ],
    [
      'a directive that leaves it out',
      '',
      {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query: `${keyword} { ${skipped} __typename }` }),
      },
    ],
    [
      'a subscription',
      '',
      { method: 'POST', headers: json, body: JSON.stringify({ query: `subscription { ${field} }` }) },
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
}

describe('without a token', () => {
  const tokens = testTokens();
  let executed = 0;
  let server: TinyServer;
  beforeAll(async () => {
    server = await startTinyServer({
      engine: {
        answer: (operation) => {
          executed += 1;
          return TINY_ENGINE.answer(operation);
        },
      },
      tokens: { tokens: tokens.list },
    });
  });
  afterAll(() => server.close());

  const TRIED = GUARDED.flatMap((guarded) => waysOf(guarded).map((way) => [guarded.what, ...way] as const));

  it.each(TRIED)('%s does not get through by %s', async (_what, way, path, init) => {
    executed = 0;
    const url = `${server.url}${way === 'an address in capitals' ? '/GraphQL' : '/graphql'}`;
    const response = await fetch(url + path, init);
    expect(executed).toBe(0);
    const text = await response.text();
    expect(text).not.toContain('"data"');
    // Clients expect 200 for an operation that is not kept; the answer says that it was not run.
    if (!text.includes('"PERSISTED_QUERY_NOT_FOUND"') && way !== 'OPTIONS')
      expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  it('no operation of the API makes, lists or revokes tokens', () => {
    const fields = Object.values(loadSchema().getTypeMap()).flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()) : [],
    );
    expect(fields.filter((name) => /token/iu.test(name))).toEqual([]);
  });
});

/** The operation is known by then, and an answer that may be kept is. */
describe('without a token, after somebody with one asked the same', () => {
  const tokens = testTokens();
  let executed = 0;

  let server: TinyServer;
  afterEach(() => server.close());

  const startKeeping = (readAccess: 'open' | 'token'): Promise<TinyServer> =>
    startTinyServer({
      engine: {
        answer: (operation) => {
          executed += 1;
          return TINY_ENGINE.answer(operation);
        },
      },
      keptAnswers: keepingAnswers({ bytes: 1_000_000, version: knownVersion(() => Promise.resolve('1')) }),
      tokens: { tokens: tokens.list },
      readAccess,
    });

  /** The operation as it was asked before, and as who knows its digest asks for it. */
  function askedAgain(query: string): readonly Way[] {
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const inAddress = encodeURIComponent(JSON.stringify(extensions));
    const preflighted = { 'apollo-require-preflight': '1' };
    const post = (body: unknown): RequestInit => ({
      method: 'POST',
      headers: json,
      body: JSON.stringify(body),
    });
    return [
      ['the same body', '', post({ query })],
      ['an operation to keep', '', post({ query, extensions })],
      ['the digest of a kept operation', '', post({ extensions })],
      ['GET', get(query), { headers: preflighted }],
      ['the digest by GET', `?extensions=${inAddress}`, { headers: preflighted }],
      ['a tag', get(query), { headers: { ...preflighted, 'if-none-match': '*, W/"x"' } }],
    ];
  }

  it.each([
    ['a mutation', 'open', 'mutation { greet }', 'curate'],
    ['an import', 'open', 'mutation { importPlan(plan: "{}") }', 'curate'],
    ['a history call', 'open', '{ history(of: "x") { nodes { by } } }', 'read'],
    ['a question where reading is closed', 'token', '{ greeting }', 'read'],
  ] as const)('%s does not get through', async (_what, readAccess, query, scope) => {
    server = await startKeeping(readAccess);
    const known = bearer((await tokens.make(scope)).text);
    const url = `${server.url}/graphql`;
    for (const [, path, init] of askedAgain(query)) {
      const answer = await fetch(url + path, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), ...known },
      });
      const tag = answer.headers.get('etag');
      await answer.arrayBuffer();
      if (tag === null) continue;
      const guessed = { 'apollo-require-preflight': '1', 'if-none-match': tag };
      expect((await fetch(url + path, { headers: guessed })).status).toBe(401);
    }
    expect(executed).toBeGreaterThan(0);
    executed = 0;
    for (const [way, path, init] of askedAgain(query)) {
      const response = await fetch(url + path, init);
      const text = await response.text();
      expect([way, response.status >= 400 && response.status < 500]).toEqual([way, true]);
      expect(text).toMatch(/"UNAUTHENTICATED"|"BAD_REQUEST"/u);
      expect(text).not.toContain('"data"');
    }
    expect(executed).toBe(0);
  });
});
