import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { StoreError } from '../store-error.ts';
import type { FetchedServer } from './fetch-server.ts';
import { findJava } from './java.ts';
import { codeOf } from './lock.ts';
import type { HomeLayout } from './layout.ts';
import { OPENED_PACKAGES } from './launch.ts';
import { adminArgument } from './server-state.ts';

export interface AdminStreams {
  /** What the tool reads from standard input. */
  readonly input?: Readable;
  /** Where its standard output goes; nowhere when absent. */
  readonly output?: Writable;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs neo4j-admin on the files of a home whose server is stopped. Throws DATABASE_ADMIN_FAILED with the line that it
 * gave as its reason, and what the streams throw.
 * @param words such as `['database', 'dump', 'neo4j', '--to-stdout']`
 */
export async function runAdmin(
  layout: HomeLayout,
  server: FetchedServer,
  words: readonly string[],
  { input, output, signal }: AdminStreams,
): Promise<void> {
  const java = await findJava();
  const child = spawn(
    java.command,
    [
      ...OPENED_PACKAGES,
      adminArgument(layout),
      ...['-cp', join(server.lib, '*'), 'org.neo4j.cli.AdminTool'],
      ...words,
    ],
    {
      env: { ...process.env, NEO4J_HOME: layout.database, NEO4J_CONF: dirname(layout.settings) },
      stdio: [input === undefined ? 'ignore' : 'pipe', output === undefined ? 'ignore' : 'pipe', 'pipe'],
      signal,
    },
  );
  const ended = once(child, 'close');
  const moved = Promise.all([
    // A tool that has seen enough closes its end; why, it says itself.
    input && child.stdin && pipeline(input, child.stdin).catch(ignoreBrokenPipe),
    output && child.stdout && pipeline(child.stdout, output),
  ]);
  const [, , said] = await Promise.all([ended, moved, child.stderr === null ? '' : text(child.stderr)]);
  if (child.exitCode === 0) return;
  const lines = said.split('\n').map((line) => line.trim());
  const reason =
    lines.find((line) => /^(?:Failed to|.*Exception:|.*No space left)/u.test(line)) ?? lines.at(-1) ?? '';
  throw new StoreError(
    'DATABASE_ADMIN_FAILED',
    `neo4j-admin ${words.slice(0, 2).join(' ')} ended with status ${child.exitCode}: ${reason}`,
    `Look at free space and permissions of ${layout.home}.`,
  );
}

function ignoreBrokenPipe(error: unknown): void {
  const code = codeOf(error);
  if (code !== 'EPIPE' && code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}
