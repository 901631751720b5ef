import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { checkServer } from '../../../src/cli/doctor/server.ts';
import { checkHome } from '../../../src/cli/doctor/home-folder.ts';
import { checkJava } from '../../../src/cli/doctor/java.ts';
import { checkMemory } from '../../../src/cli/doctor/memory.ts';
import { checkNode, isAtLeast } from '../../../src/cli/doctor/node-version.ts';
import { checkPort } from '../../../src/cli/doctor/port.ts';
import { findingText } from '../../../src/cli/doctor/run-doctor.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const parent = temporaryFolder();

async function whileAnswering(body: string, work: (port: number) => Promise<void>): Promise<void> {
  const server = createServer((_request, response) => response.end(body)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const address = server.address();
    await work(typeof address === 'object' && address !== null ? address.port : 0);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A port at which somebody listened. */
async function unused(): Promise<number> {
  let port = 0;
  await whileAnswering('', (listening) => {
    port = listening;
    return Promise.resolve();
  });
  return port;
}

describe('Node', () => {
  it('is fine where it runs these tests', () => {
    expect(checkNode().state).toBe('ok');
  });

  it('fails where it is too old, and says which is needed', () => {
    const { state, text } = checkNode('18.20.0');
    expect(state).toBe('fail');
    expect(text).toContain('got: 18.20.0');
  });

  it.each([
    ['20.19.0', '20.19', true],
    ['20.9.0', '20.19', false],
    ['22.0.0', '20.19', true],
    ['20', '20.19', false],
  ])('%s is at least %s: %s', (version, wanted, result) => {
    expect(isAtLeast(version, wanted)).toBe(result);
  });
});

describe('Java', () => {
  it('fails with what to install where there is none', async () => {
    const finding = await checkJava({ PATH: '/nowhere' });
    expect(finding).toMatchObject({ name: 'Java', state: 'fail' });
    expect(finding.advice).toContain('JDK');
  });
});

describe('the home', () => {
  it('may be a folder that is made later', async () => {
    const home = join(parent, 'a', 'b');
    const [folder, space] = await checkHome(home);
    expect(folder).toEqual({ name: 'Home', state: 'ok', text: home });
    expect(space?.name).toBe('Disk space');
  });

  it('fails where it cannot be written to', async () => {
    const [folder] = await checkHome('/proc/strategy-graph');
    expect(folder?.state).toBe('fail');
    expect(folder?.advice).toContain('STRATEGY_GRAPH_HOME');
  });
});

describe('the memory', () => {
  const home = join(parent, 'small');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'neo4j.conf'), 'server.memory.heap.max_size=512m\n');

  it('is enough where the heap of the database and what it takes beside fit', async () => {
    expect(await checkMemory(home, 1024 * 2 ** 20)).toMatchObject({ state: 'ok' });
    expect(await checkMemory(home, 1023 * 2 ** 20)).toMatchObject({ state: 'warn' });
  });
});

describe('the server', () => {
  const env = { STRATEGY_GRAPH_HOME: join(parent, 'server') };
  const stateOf = async (variables: Readonly<Record<string, string>>, name: string): Promise<unknown> =>
    (await checkServer({ ...env, ...variables })).find((finding) => finding.name === name)?.state;

  it('of this machine alone needs no token', async () => {
    expect((await checkServer(env)).map(({ name, state }) => [name, state])).toEqual([
      ['Access', 'ok'],
      ['Tokens', 'ok'],
      ['Kept answers', 'ok'],
      ['Traces', 'ok'],
    ]);
  });

  it('that others reach fails without anybody who is known, and warns where anybody reads', async () => {
    expect(await stateOf({ HOST: '0.0.0.0' }, 'Tokens')).toBe('fail');
    expect(await stateOf({ HOST: '0.0.0.0' }, 'Access')).toBe('ok');
    expect(await stateOf({ HOST: '0.0.0.0', READ_ACCESS: 'open' }, 'Access')).toBe('warn');
  });

  it('shares answers and sends traces where somebody listens, and tells no password', async () => {
    await whileAnswering('', async (port) => {
      const told = await checkServer({
        ...env,
        SHARED_CACHE: `redis://me:secret@127.0.0.1:${port}`,
        OTEL_EXPORTER_OTLP_ENDPOINT: `http://me:secret@127.0.0.1:${port}`,
      });
      expect(told.slice(2)).toEqual([
        { name: 'Kept answers', state: 'ok', text: `up to 64 MB, shared by 127.0.0.1:${port}` },
        { name: 'Traces', state: 'ok', text: `go to 127.0.0.1:${port}` },
      ]);
    });
  });

  it('warns of a shared cache and a receiver of traces where nobody listens, since it answers without', async () => {
    const port = await unused();
    expect(await stateOf({ SHARED_CACHE: `redis://127.0.0.1:${port}` }, 'Kept answers')).toBe('warn');
    expect(await stateOf({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` }, 'Traces')).toBe('warn');
  });

  it('fails on a variable that no start would take', async () => {
    const [finding] = await checkServer({ ...env, READ_ACCESS: 'maybe' });
    expect(finding).toMatchObject({ name: 'Settings', state: 'fail' });
    expect(finding?.advice).toContain('READ_ACCESS');
  });
});

describe('the port', () => {
  it('is fine where it is free', async () => {
    expect(await checkPort({ host: '127.0.0.1', port: 0 })).toMatchObject({ state: 'ok' });
  });

  it('is fine where our own server answers', async () => {
    await whileAnswering('{"status":"alive"}', async (port) => {
      const finding = await checkPort({ host: '127.0.0.1', port });
      expect(finding).toEqual({
        name: 'Port',
        state: 'ok',
        text: `Strategy Graph answers at 127.0.0.1:${port}`,
      });
    });
  });

  it('fails where another program listens, and names another one', async () => {
    await whileAnswering('hello', async (port) => {
      const finding = await checkPort({ host: '127.0.0.1', port });
      expect(finding.state).toBe('fail');
      expect(finding.advice).toContain(`PORT=${port + 1} npm start`);
    });
  });
});

describe('findingText', () => {
  it('puts the advice under what was found', () => {
    const text = findingText({
      name: 'Maven',
      state: 'fail',
      text: 'mvn is not there',
      advice: 'Install it.',
    });
    expect(text).toBe(`fail  Maven         mvn is not there\n${' '.repeat(20)}Install it.\n`);
  });
});
