import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { testConfig } from '../../../database/connect.ts';
import { CLI } from '../../../integration/cli/built-cli.ts';
import { cleanEnvironment } from '../../../integration/cli/run-cli.ts';

/** The test's database for a process of our own; its home holds nothing. */
export function variablesOf(home: string): Readonly<Record<string, string>> {
  const { uri, username, password } = testConfig();
  return {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    STRATEGY_GRAPH_HOME: home,
    STRATEGY_GRAPH_DATA: 'none',
  };
}

export interface Ended {
  /** It said that it was done: whatever it was asked for must hold from now on. */
  readonly acknowledged: boolean;
  readonly ms: number;
}

/** Runs the compiled command line, and kills it (SIGKILL) after so many milliseconds unless it has ended by then. */
export async function runKilled(home: string, words: readonly string[], afterMs?: number): Promise<Ended> {
  const begun = performance.now();
  const child = spawn(process.execPath, [CLI, ...words], {
    cwd: home,
    env: cleanEnvironment(variablesOf(home)),
    stdio: 'ignore',
  });
  const timer = afterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), afterMs);
  await once(child, 'close');
  clearTimeout(timer);
  return { acknowledged: child.exitCode === 0, ms: performance.now() - begun };
}

/** How long something takes that nobody disturbs: until it begins its work, and in all. */
export interface Duration {
  readonly begins: number;
  readonly ends: number;
}

/** What the seed makes of the run: another one is another fifty moments. */
const SEED = Number(process.env['KILL_SEED'] ?? 20_240_710);

/** Moments at random from the seed (mulberry32), spread over a duration and a little beyond its end. */
export function randomMoments(name: string): (duration: Duration) => number {
  let state = Buffer.from(name).reduce((sum, byte) => Math.imul(sum, 31) + byte, SEED);
  return ({ begins, ends }) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return begins + share * (1.05 * ends - begins);
  };
}
