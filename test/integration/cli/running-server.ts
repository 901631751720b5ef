import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { CLI } from './built-cli.ts';
import type { Variables } from './run-cli.ts';
import { cleanEnvironment } from './run-cli.ts';

/** `strategy-graph start`, ready, in a process group of its own. */
export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** Sends the signal to the whole group, as a terminal does, and waits for the end of the process. */
  end(signal: NodeJS.Signals): Promise<{ readonly status: number | null; readonly seconds: number }>;
}

export async function startServer(
  variables: Variables,
  ...options: readonly string[]
): Promise<RunningServer> {
  const child = spawn(process.execPath, [CLI, 'start', '--port', '0', ...options], {
    env: cleanEnvironment(variables),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said: string[] = [];
  createInterface(child.stderr).on('line', (line) => said.push(line));
  const url = await readyUrl(child, said);
  const { pid } = child;
  if (pid === undefined) throw new Error('a process that prints has a number');
  return {
    url,
    pid,
    end: async (signal) => {
      const ended = once(child, 'close');
      const begun = performance.now();
      process.kill(-pid, signal);
      await ended;
      return { status: child.exitCode, seconds: (performance.now() - begun) / 1000 };
    },
  };
}

/** The line that a start ends with: `Strategy Graph is ready at http://127.0.0.1:40123/ (…)`. */
async function readyUrl(child: ChildProcess, said: readonly string[]): Promise<string> {
  if (child.stdout === null) throw new Error('standard output is a pipe here');
  for await (const line of createInterface(child.stdout)) {
    const url = /^Strategy Graph is ready at (http:\/\/\S+)\//u.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`the server did not become ready:\n${said.join('\n')}`);
}
