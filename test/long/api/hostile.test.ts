import { answerToBytes, answerToSlow, HOSTILE_BYTES, HOSTILE_REQUESTS } from './hostile-http.ts';
import { HOSTILE_OPERATIONS } from './hostile-operations.ts';
import { programOverDataset } from './watched-program.ts';

const PATIENCE_MS = 300_000;
/** What may be held after all was asked three times more than after the first time. */
const GROWTH = 1.2;
/** What is slow in arriving: a head within 10 s, a request within 30 s (docs/operating.md); and some for a busy machine. */
const SLOW_HEAD_S = 10;
const SLOW_BODY_S = 30;
const SOME_S = 15;

const program = programOverDataset(PATIENCE_MS);

/** What is wrong with an answer; undefined where nothing is. */
async function faultOf(what: string, rest: string, init: RequestInit): Promise<string | undefined> {
  const response = await fetch(`${program().url}/graphql${rest}`, {
    ...init,
    signal: AbortSignal.timeout(PATIENCE_MS / 5),
  });
  const text = await response.text();
  if (response.status >= 500) return `${what}: ${response.status} ${text.slice(0, 300)}`;
  if (/INTERNAL_SERVER_ERROR|\n\s+at |MATCH \(/u.test(text))
    return `${what}: tells of the inside: ${text.slice(0, 300)}`;
  if (
    response.status >= 400 &&
    init.method !== 'HEAD' &&
    !/"code":"[A-Z_]+"/u.test(text) &&
    response.status !== 431
  )
    return `${what}: ${response.status} without a code: ${text.slice(0, 300)}`;
  return undefined;
}

async function faultsOfAll(): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { what, query, variables } of HOSTILE_OPERATIONS) {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${program().token}` },
      body: JSON.stringify({ query, variables }),
    };
    const fault = await faultOf(what, '', init);
    if (fault !== undefined) faults.push(fault);
  }
  for (const { what, rest = '', init = {} } of HOSTILE_REQUESTS) {
    const fault = await faultOf(what, rest, init);
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}

describe('what nobody means well with', () => {
  it(
    'is refused with a code, or answered; nothing of it is a fault of ours',
    async () => {
      expect(await faultsOfAll()).toEqual([]);
    },
    PATIENCE_MS,
  );

  it.each(HOSTILE_BYTES)('is no reason to fail: %s', async (_what, text) => {
    const answer = await answerToBytes(program().url, text);
    expect(answer).toMatch(/^$|^HTTP\/1\.1 [1-4]\d\d /u);
  });

  it(
    'does not keep others waiting where it is slow, and is let go',
    async () => {
      const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
      // More of each than are worked on and wait at once.
      const slowly = (beginning: string) =>
        Array.from({ length: 100 }, () => answerToSlow(program().url, beginning));
      const heads = slowly(`${head}X-A: `);
      const bodies = slowly(`${head}Content-Length: 500000\r\n\r\n{"query":"`);
      const quick = await fetch(`${program().url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ statistics { documents } }"}',
      });
      expect(quick.status).toBe(200);
      for (const { answer, seconds } of await Promise.all(heads)) {
        expect(answer).toMatch(/^HTTP\/1\.1 408 /u);
        expect(seconds).toBeLessThan(SLOW_HEAD_S + SOME_S);
      }
      for (const { answer, seconds } of await Promise.all(bodies)) {
        expect(answer).toMatch(/^$|^HTTP\/1\.1 408 /u);
        expect(seconds).toBeLessThan(SLOW_BODY_S + SOME_S);
      }
    },
    PATIENCE_MS,
  );

  it(
    'leaves the memory as it was, and the server alive',
    async () => {
      const held = await program().heldBytes();
      for (let round = 0; round < 3; round += 1) await faultsOfAll();
      const after = await program().heldBytes();
      expect(after).toBeLessThan(held * GROWTH);
      expect((await fetch(`${program().url}/readyz`)).status).toBe(200);
      expect(program().said.filter((line) => line.includes('"problem"'))).toEqual([]);
      expect((await program().end()).status).toBe(0);
    },
    PATIENCE_MS,
  );
});
