import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A request below GraphQL that nobody means well with. */
export interface HostileRequest {
  readonly what: string;
  readonly init?: RequestInit;
  /** After /graphql. */
  readonly rest?: string;
}

const QUERY = '{ __typename }';
const BODY = JSON.stringify({ query: QUERY });
const JSON_TYPE = { 'content-type': 'application/json' };
const GET = { headers: { 'apollo-require-preflight': '1' } };

const post = (
  what: string,
  body: string | ArrayBuffer,
  headers: Readonly<Record<string, string>> = JSON_TYPE,
): HostileRequest => ({
  what,
  init: { method: 'POST', headers, body },
});
const bytes = (...parts: readonly (string | readonly number[])[]): ArrayBuffer => {
  const buffer = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );
  return new Uint8Array(buffer).buffer;
};

/** Well-formed HTTP with bodies, headers and addresses that are not what GraphQL asks for. */
export const HOSTILE_REQUESTS: readonly HostileRequest[] = [
  ...[
    '',
    ' ',
    '{',
    '[]',
    '{}',
    '""',
    'null',
    '0',
    'true',
    '{"query": 1}',
    '{"query": null}',
    '{"query": {}}',
    '{"query": []}',
    '\u0000',
    '{"query":"\\u0000"}',
  ].map((body) => post(`the body ${JSON.stringify(body)}`, body)),
  post('100,000 open brackets', '['.repeat(100_000)),
  post(
    'JSON 100,000 levels deep',
    `{"query":"${QUERY}","variables":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
  ),
  post('JSON that says a key twice', '{"query":"{ __typename }","query":"{ a }","__proto__":{"query":"x"}}'),
  post('a number of a million digits', `{"query":"${QUERY}","variables":{"a":${'9'.repeat(900_000)}}}`),
  post('a body of nearly 1 MB', JSON.stringify({ query: `${QUERY} #${'x'.repeat(1_000_000)}` })),
  post('a body beyond 1 MB', JSON.stringify({ query: `${QUERY} #${'x'.repeat(4_000_000)}` })),
  post('a bomb of gzip', new Uint8Array(gzipSync(Buffer.alloc(50_000_000, 0x20))).buffer, {
    ...JSON_TYPE,
    'content-encoding': 'gzip',
  }),
  post('gzip that is none', BODY, { ...JSON_TYPE, 'content-encoding': 'gzip' }),
  post('a broken gzip', new Uint8Array(gzipSync(BODY).subarray(0, 20)).buffer, {
    ...JSON_TYPE,
    'content-encoding': 'gzip',
  }),
  post('an unknown encoding', BODY, { ...JSON_TYPE, 'content-encoding': 'zstd, x, x, x, gzip' }),
  post('invalid UTF-8', bytes('{"query":"{ a', [0xff, 0xfe, 0xc0, 0x80], '}"}')),
  post(
    'an overlong NUL in a variable',
    bytes('{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":"', [0xc0, 0x80], '"}}'),
  ),
  post(
    'half a surrogate in JSON',
    '{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":"\\ud800"}}',
  ),
  post('UTF-16', bytes([0xff, 0xfe], [...Buffer.from(BODY, 'utf16le')]), {
    'content-type': 'application/json; charset=utf-16',
  }),
  post('UTF-7', BODY, { 'content-type': 'application/json; charset=utf-7' }),
  post('a charset of nobody', BODY, { 'content-type': 'application/json; charset=klingon; charset=x' }),
  ...[
    'text/plain',
    'text/html',
    'application/xml',
    'application/graphql',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'application/octet-stream',
    '/',
    'application/',
    ';',
    'application/json;;;=',
    `application/json; x="${'y'.repeat(4_000)}`,
  ].map((type) => post(`the content type ${type.slice(0, 40)}`, BODY, { 'content-type': type })),
  post('1,000 operations at once', `[${Array.from({ length: 1_000 }, () => BODY).join(',')}]`),
  post('a list of nothing', '[[[]]]'),
  post(
    'a kept operation that is not kept',
    JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }),
  ),
  post(
    'a kept operation of another digest',
    JSON.stringify({
      query: QUERY,
      extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } },
    }),
  ),
  post(
    'a kept operation of no digest',
    JSON.stringify({ extensions: { persistedQuery: { version: 1e9, sha256Hash: { a: 1 } } } }),
  ),
  post('extensions that are a text', JSON.stringify({ query: QUERY, extensions: 'x' })),
  post('an operation name that is an object', JSON.stringify({ query: QUERY, operationName: {} })),
  post(
    'an operation name of 100,000 letters',
    JSON.stringify({ query: QUERY, operationName: 'x'.repeat(100_000) }),
  ),
  post('150 headers', BODY, {
    ...JSON_TYPE,
    ...Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`x-${index}`, 'y'])),
  }),
  post('headers of 40 kB', BODY, { ...JSON_TYPE, 'x-long': 'y'.repeat(40_000) }),
  post('a token of 12 kB', BODY, { ...JSON_TYPE, authorization: `Bearer ${'x'.repeat(12_000)}` }),
  post('hostile headers', BODY, {
    ...JSON_TYPE,
    'x-request-id': 'a\tb',
    'x-forwarded-for': '1,'.repeat(2_000),
    forwarded: ';;;=',
    'accept-encoding': '*;q=9,,,;',
    accept: 'a/b,'.repeat(2_000),
    'if-none-match': '"'.repeat(1_000),
    cookie: '='.repeat(1_000),
  }),
  post('no type that is accepted', BODY, { ...JSON_TYPE, accept: 'image/png' }),
  ...[
    '',
    '?',
    '?query',
    '?query=',
    '?query=%7B',
    '?query=%',
    '?query=%ff%fe',
    '?query=%00',
    '?query=a&query=b',
    '?query[a]=b',
    '?query={__typename}&variables=',
    '?query={__typename}&variables={',
    '?query={__typename}&variables=[]',
    '?query={__typename}&variables=7',
    '?query={__typename}&extensions=x',
    '?query={__typename}&operationName=x',
    `?query={__typename}&variables=${encodeURIComponent(`{"a":${'['.repeat(3_000)}${']'.repeat(3_000)}}`)}`,
    `?query=${'%7Ba'.repeat(3_000)}`,
    `?${'a=b&'.repeat(3_000)}`,
    '?__proto__[query]=x',
    '/',
    '/..',
    '/%00',
    '/%ff',
    '//x',
    '/a/b/c',
    ';x=y',
    '?query=mutation%7B__typename%7D',
  ].map((rest) => ({
    what: `GET ${rest.slice(0, 50)}`,
    rest,
    init: GET,
  })),
  ...['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].flatMap((method) =>
    [GET.headers, { ...GET.headers, ...JSON_TYPE }].map((headers) => ({
      what: `${method} with ${Object.keys(headers).length} headers`,
      init: { method, headers, ...(method === 'GET' || method === 'HEAD' ? {} : { body: BODY }) },
    })),
  ),
];

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

/** Bytes that are no well-formed request; the server may also just hang up. */
export const HOSTILE_BYTES: readonly (readonly [what: string, bytes: string | Uint8Array])[] = [
  ['no HTTP at all', 'こんにちは\r\n\r\n'],
  ['a greeting of TLS', new Uint8Array([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03])],
  ['a preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['bytes of every value', new Uint8Array(Array.from({ length: 4_096 }, (_, index) => index % 256))],
  ['an unknown method', 'BREW /graphql HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['CONNECT', 'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['TRACE', 'TRACE /graphql HTTP/1.1\r\nHost: x\r\n\r\n'],
  [
    'an upgrade',
    'GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n',
  ],
  ['an expectation of nobody', `${HEAD}Expect: 200-maybe\r\nContent-Length: 2\r\n\r\n{}`],
  ['no host', 'GET /graphql HTTP/1.1\r\n\r\n'],
  ['HTTP/0.9', 'GET /\r\n\r\n'],
  ['HTTP/9.9', 'GET / HTTP/9.9\r\nHost: x\r\n\r\n'],
  [
    'a whole address',
    'GET http://elsewhere.example/graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  ],
  ['an address that is none', 'GET \\\\graphql%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
  ['an address of 100,000 letters', `GET /${'x'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
  ['5,000 headers', `${HEAD}${'X-A: b\r\n'.repeat(5_000)}\r\n`],
  ['a header with NUL', `${HEAD}X-A: \u0000\r\n\r\n`],
  ['a header over two lines', `${HEAD}X-A: b\r\n c\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}`],
  ['two lengths', `${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x`],
  ['a length and chunks', `${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['a length below nothing', `${HEAD}Content-Length: -1\r\n\r\n`],
  ['a length beyond all', `${HEAD}Content-Length: ${'9'.repeat(40)}\r\n\r\n`],
  ['chunks that are none', `${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`],
  ['a chunk beyond all', `${HEAD}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}\r\n`],
  ['an encoding of nobody', `${HEAD}Transfer-Encoding: gzip, x\r\n\r\n{}`],
  [
    'a request within a request',
    `${HEAD}Content-Length: 2\r\n\r\n{}GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
  ],
];

/** All that comes back until the server hangs up, or until it has answered; what is begun is not ended by us. */
export async function answerToBytes(url: string, text: string | Uint8Array): Promise<string> {
  const socket = connected(url);
  let answer = '';
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString('latin1');
    if (answer.includes('\r\n\r\n')) socket.destroy();
  });
  const closed = once(socket, 'close');
  socket.write(text);
  // Who waits for more than was announced is told by this that no more will come.
  socket.end();
  await closed;
  return answer;
}

/** What comes back to who sends a beginning and then a letter a second, once the server has had enough; after how many seconds. */
export async function answerToSlow(
  url: string,
  beginning: string,
): Promise<{ readonly answer: string; readonly seconds: number }> {
  const begun = performance.now();
  const socket = connected(url);
  let answer = '';
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString('latin1');
  });
  socket.write(beginning);
  const drip = setInterval(() => socket.write('x'), 1_000);
  await once(socket, 'close');
  clearInterval(drip);
  return { answer, seconds: (performance.now() - begun) / 1000 };
}

function connected(url: string): Socket {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  // A server that hangs up midway is a way of answering.
  socket.on('error', () => socket.destroy());
  return socket;
}
