import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { testConfig } from '../../database/connect.ts';
import { CLI } from '../../integration/cli/built-cli.ts';
import type { CliResult } from '../../integration/cli/run-cli.ts';
import { cleanEnvironment } from '../../integration/cli/run-cli.ts';

/** Runs the compiled command line (test/integration/cli/built-cli.ts) in a folder, against the test's database. */
export function runBuilt(words: readonly string[], folder: string): Promise<CliResult> {
  return ended(process.execPath, [CLI, ...words], folder);
}

/** Runs a line of Bash in which `strategy-graph` is the compiled command line; what fails of a pipe fails all of it. */
export function runInBash(line: string, folder: string): Promise<CliResult> {
  const command = `strategy-graph() { "${process.execPath}" "${CLI}" "$@"; }; set -o pipefail; ${line}`;
  return ended('bash', ['-c', command], folder);
}

async function ended(program: string, words: readonly string[], folder: string): Promise<CliResult> {
  const { uri, username, password } = testConfig();
  const variables = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    STRATEGY_GRAPH_HOME: folder,
  };
  const child = spawn(program, words, {
    cwd: folder,
    env: cleanEnvironment(variables),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: child.exitCode, stdout, stderr };
}
