import { once } from 'node:events';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../integration/cli/built-cli.ts';
import { localHome, processesOf, removeHome } from '../../integration/cli/local-home.ts';
import { runCli } from '../../integration/cli/run-cli.ts';
import { startServer } from '../../integration/cli/running-server.ts';

/** A start takes seconds, on a busy machine many. */
const PATIENCE_MS = 180_000;

const homes: string[] = [];

function newHome(): string {
  const home = localHome();
  homes.push(home);
  return home;
}

async function statusOf(url: string): Promise<number> {
  return (await fetch(url)).status;
}

beforeAll(ensureBuilt, PATIENCE_MS);

afterAll(() => {
  homes.forEach(removeHome);
});

describe('start', () => {
  it(
    'serves two homes side by side, lets commands work beside it, and leaves nothing after SIGTERM to its group',
    async () => {
      const [one, two] = [newHome(), newHome()];
      const [first, second] = await Promise.all([
        startServer({ STRATEGY_GRAPH_HOME: one }, '--no-data'),
        startServer({ STRATEGY_GRAPH_HOME: two }, '--no-data'),
      ]);
      expect(await Promise.all([first, second].map(({ url }) => statusOf(`${url}/readyz`)))).toEqual([
        200, 200,
      ]);
      const beside = await runCli(['db', 'status', '--json'], { STRATEGY_GRAPH_HOME: one });
      expect(JSON.parse(beside.stdout)).toMatchObject({ isRunning: true });

      const ends = await Promise.all([first.end('SIGTERM'), second.end('SIGINT')]);
      for (const { status, seconds } of ends) {
        expect(status).toBe(0);
        expect(seconds).toBeLessThan(15);
      }
      expect([...processesOf(one), ...processesOf(two)]).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'begins again over what a killed process left behind',
    async () => {
      const home = newHome();
      const killed = await startServer({ STRATEGY_GRAPH_HOME: home }, '--no-data');
      await killed.end('SIGKILL');
      const next = await startServer({ STRATEGY_GRAPH_HOME: home }, '--no-data');
      expect(await statusOf(`${next.url}/readyz`)).toBe(200);
      await next.end('SIGTERM');
      expect(processesOf(home)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'says on a busy port what to do, with status 3, and leaves nothing running',
    async () => {
      const home = newHome();
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const address = other.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      try {
        const result = await runCli(['start', '--port', String(port)], { STRATEGY_GRAPH_HOME: home });
        expect(result.status).toBe(3);
        expect(result.stderr).toMatch(/^error PORT_IN_USE: .*\n {2}Stop it, or choose another port/u);
        expect(result.stdout).toBe('');
      } finally {
        other.close();
      }
      expect(processesOf(home)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'says without Java what to install, with status 3, and leaves nothing running',
    async () => {
      const home = newHome();
      const path = mkdtempSync(join(tmpdir(), 'path-'));
      homes.push(path);
      symlinkSync(process.execPath, join(path, 'node'));
      const variables = { STRATEGY_GRAPH_HOME: home, PATH: path, JAVA_HOME: '' };
      const result = await runCli(['start', '--port', '0'], variables);
      expect(result.status).toBe(3);
      expect(result.stderr).toMatch(/error JAVA_MISSING: .*\n {2}Install a JDK of version 17/u);
      expect(result.stderr).not.toMatch(/^ {4}at /mu);
      expect(processesOf(home)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'says of a database that does not answer how to reach one, with status 3',
    async () => {
      const variables = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' };
      const result = await runCli(['start', '--port', '0'], variables);
      expect(result.status).toBe(3);
      expect(result.stderr).toMatch(/error DATABASE_UNAVAILABLE: /u);
      expect(result.stderr).not.toMatch(/^ {4}at /mu);
    },
    PATIENCE_MS,
  );
});
