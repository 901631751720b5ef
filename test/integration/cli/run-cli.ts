import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { CLI } from './built-cli.ts';

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Variables = Readonly<Record<string, string>>;

/** What every command here sees: no database, home or address but those that the test gives. */
export function cleanEnvironment(variables: Variables): Record<string, string> {
  const { PATH = '', JAVA_HOME, HOME = '' } = process.env;
  return { PATH, HOME, ...(JAVA_HOME === undefined ? {} : { JAVA_HOME }), ...variables };
}

/** Runs the compiled command line to its end. */
export async function runCli(args: readonly string[], variables: Variables, input = ''): Promise<CliResult> {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: cleanEnvironment(variables),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: child.exitCode, stdout, stderr };
}
