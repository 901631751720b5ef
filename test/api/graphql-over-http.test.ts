import { GraphQLError } from 'graphql';
import { StoreError } from '../../src/store/store-error.ts';
import type { TinyServer } from './tiny-server.ts';
import { TINY_ENGINE, codeIn, startTinyServer } from './tiny-server.ts';

describe('GraphQL over HTTP', () => {
  let server: TinyServer;
  beforeAll(async () => {
    server = await startTinyServer();
  });
  afterAll(() => server.close());

  it('answers a POST by the engine', async () => {
    const response = await server.ask('{ greeting }');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toEqual({ data: { greeting: 'こんにちは' } });
  });

  it('answers in the media type of the GraphQL specification where it is asked for', async () => {
    const response = await server.ask('{ greeting }', { accept: 'application/graphql-response+json' });
    expect(response.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
  });

  it('answers a query by GET from a client that says it is no form or image of another site', async () => {
    const address = `${server.url}/graphql?query=${encodeURIComponent('{ greeting }')}`;
    const trusted = await fetch(address, { headers: { 'apollo-require-preflight': '1' } });
    expect(await trusted.json()).toEqual({ data: { greeting: 'こんにちは' } });
    const untold = await fetch(address);
    expect(untold.status).toBe(400);
    expect(await codeIn(untold)).toBe('BAD_REQUEST');
  });

  it('runs no mutation by GET', async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent('mutation { greet }')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
    expect(await codeIn(response)).toBe('BAD_REQUEST');
  });

  it.each([
    ['an operation that does not parse', '{ greeting', 'GRAPHQL_PARSE_FAILED'],
    ['an operation of thousands of words', `{ ${'greeting '.repeat(6_000)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['a field that does not exist', '{ farewell }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two operations and no name',
      'query A { greeting } query B { greeting }',
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('refuses %s with 400 and a code', async (_what, query, code) => {
    const response = await server.ask(query);
    expect(response.status).toBe(400);
    expect(await codeIn(response)).toBe(code);
  });

  it.each([
    ['a body that is not JSON', 'application/json', '{"query":', 400, 'INVALID_JSON'],
    [
      'a body over 1 MB',
      'application/json',
      JSON.stringify({ query: 'x'.repeat(1_100_000) }),
      413,
      'BODY_TOO_LARGE',
    ],
    ['an unknown charset', 'application/json; charset=klingon', '{}', 415, 'UNSUPPORTED_ENCODING'],
    [
      'several operations in one request',
      'application/json',
      '[{"query":"{ greeting }"}]',
      400,
      'BAD_REQUEST',
    ],
    ['what a form of another site may send', 'text/plain', '{"query":"{ greeting }"}', 400, 'BAD_REQUEST'],
  ])('refuses %s', async (_what, contentType, body, status, code) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body,
    });
    expect(response.status).toBe(status);
    expect(await codeIn(response)).toBe(code);
  });

  it('compresses a long answer for a client that accepts it, and only then', async () => {
    const compressed = await server.ask('{ long }', { 'accept-encoding': 'gzip' });
    expect(compressed.headers.get('content-encoding')).toBe('gzip');
    expect(await compressed.json()).toEqual({ data: { long: 'ながい'.repeat(2_000) } });
    const plain = await server.ask('{ long }', { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  it('gives every answer an id, the one that the client sent where it is decent', async () => {
    const given = await server.ask('{ greeting }', { 'x-request-id': 'proxy-17' });
    expect(given.headers.get('x-request-id')).toBe('proxy-17');
    const hostile = await server.ask('{ greeting }', { 'x-request-id': 'a b"<script>' });
    expect(hostile.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('lets no page of another site read its answers', async () => {
    const response = await server.ask('{ greeting }', { origin: 'https://elsewhere.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('the estimated cost', () => {
  const cost = { estimated: 7, limit: 50_000 };
  let server: TinyServer;
  beforeAll(async () => {
    server = await startTinyServer({
      engine: { answer: async (operation) => ({ ...(await TINY_ENGINE.answer(operation)), cost }) },
    });
  });
  afterAll(() => server.close());

  const post = async (extensions: unknown): Promise<unknown> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ greeting }', extensions }),
    });
    return response.json();
  };
  const data = { greeting: 'こんにちは' };

  it('is told to who asks for it by the extensions of the request', async () => {
    expect(await post({ cost: true })).toEqual({ data, extensions: { cost } });
    const rest = `query=${encodeURIComponent('{ greeting }')}&extensions=${encodeURIComponent('{"cost":true}')}`;
    const got = await fetch(`${server.url}/graphql?${rest}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await got.json()).toEqual({ data, extensions: { cost } });
  });

  it.each([[undefined], [{}], [{ cost: false }], [{ cost: 'x' }]])(
    'is not told for %p',
    async (extensions) => {
      expect(await post(extensions)).toEqual({ data });
    },
  );
});

describe('an error of the engine', () => {
  it('keeps its code and advice; without data the status tells it too', async () => {
    let databaseAnswers = false;
    const server = await startTinyServer({
      engine: {
        answer: (operation) =>
          databaseAnswers
            ? TINY_ENGINE.answer(operation)
            : Promise.resolve({
                errors: [
                  new GraphQLError('The database does not answer', {
                    extensions: { code: 'DATABASE_UNAVAILABLE', advice: 'Try again.', stacktrace: ['at x'] },
                    originalError: new StoreError(
                      'DATABASE_UNAVAILABLE',
                      'The database does not answer',
                      'Try again.',
                    ),
                  }),
                ],
                data: 'null',
              }),
      },
    });
    const failed = await server.ask('{ greeting }');
    expect(failed.status).toBe(503);
    expect(failed.headers.get('retry-after')).toBe('5');
    expect(await failed.json()).toEqual({
      errors: [
        {
          message: 'The database does not answer',
          extensions: { code: 'DATABASE_UNAVAILABLE', advice: 'Try again.' },
        },
      ],
    });
    databaseAnswers = true;
    expect((await server.ask('{ greeting }')).status).toBe(200);
    await server.close();
  });

  it('that nobody foresaw tells the client its request id alone, and the log the rest', async () => {
    const secret = new Error('MATCH (n) RETURN n.password');
    const server = await startTinyServer({ engine: { answer: () => Promise.reject(secret) } });
    const response = await server.ask('{ greeting }', { 'x-request-id': 'seen-by-both' });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).toContain('INTERNAL_SERVER_ERROR');
    expect(text).toContain('seen-by-both');
    expect(text).not.toMatch(/MATCH|\bat .*:\d+|stack/);
    expect(server.problems).toEqual([{ requestId: 'seen-by-both', error: secret }]);
    await server.close();
  });

  it('of a statement of ours is a fault of ours, whatever the database says of it', async () => {
    const error = new StoreError('STATEMENT_FAILED', 'SyntaxError near MATCH', 'Report it.');
    const failed = new GraphQLError('It failed.', { originalError: error, extensions: { code: error.code } });
    const server = await startTinyServer({
      engine: { answer: () => Promise.resolve({ errors: [failed], data: 'null' }) },
    });
    const response = await server.ask('{ greeting }');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/MATCH|STATEMENT/);
    expect(server.problems).toMatchObject([{ error }]);
    await server.close();
  });

  it('of one field leaves the rest of the answer', async () => {
    const error = new GraphQLError('No greeting today.', {
      path: ['greeting'],
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const server = await startTinyServer({
      engine: { answer: () => Promise.resolve({ errors: [error], data: '{"greeting":null}' }) },
    });
    const response = await server.ask('{ greeting }');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      errors: [{ message: 'No greeting today.', path: ['greeting'], extensions: { code: 'BAD_USER_INPUT' } }],
      data: { greeting: null },
    });
    await server.close();
  });
});
