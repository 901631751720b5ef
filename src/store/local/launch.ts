import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '../store-error.ts';
import { answersBolt } from './bolt-port.ts';
import { archiveOptions } from './class-archive.ts';
import { startFailure } from './start-failure.ts';
import type { FetchedServer } from './fetch-server.ts';
import { findJava } from './java.ts';
import type { HomeLayout } from './layout.ts';
import { identityOf, isRunning, sendSignal } from './processes.ts';
import { dropState, homeArgument, writeState } from './server-state.ts';
import type { ServerState } from './server-state.ts';
import type { UserSettings } from './settings.ts';

const START_MS = 120_000;
const POLL_MS = 50;
const STOP_MS = 10_000;

/** What Neo4j reaches into; without them it warns, or fails where memory is mapped. */
export const OPENED_PACKAGES = ['java.nio', 'java.io', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/**
 * Starts the server in a session of its own: a signal to our process group must reach us alone, so that the
 * server is stopped once and in order. Returns when it answers; throws what the server said when it does not.
 */
export async function launch(
  layout: HomeLayout,
  server: FetchedServer,
  port: number,
  user: UserSettings,
  jvm: readonly string[],
  signal?: AbortSignal,
): Promise<ServerState> {
  const java = await findJava();
  await mkdir(dirname(layout.consoleLog), { recursive: true });
  const log = openSync(layout.consoleLog, 'w', 0o600);
  const child = spawn(
    java.command,
    [
      ...OPENED_PACKAGES,
      '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
      `-Xmx${user.heap}`,
      '-Dfile.encoding=UTF-8',
      '-XX:+ExitOnOutOfMemoryError',
      ...archiveOptions(server, java, jvm),
      ...jvm,
      ...user.jvm,
      '-cp',
      join(server.lib, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      homeArgument(layout),
      `--config-dir=${dirname(layout.settings)}`,
    ],
    { detached: true, stdio: ['ignore', log, log], cwd: layout.database },
  );
  closeSync(log);
  child.unref();
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  const identity = child.pid === undefined ? undefined : identityOf(child.pid);
  if (identity === undefined) return failed;
  const state = { ...identity, port, version: server.version };
  await writeState(layout, state);
  if (!(await untilAnswering(state, signal))) {
    const said = await readFile(layout.consoleLog, 'utf8').catch(() => '');
    await endServer(layout, state);
    signal?.throwIfAborted();
    throw startFailure(said, layout);
  }
  return state;
}

/** False when it ended before it answered, did not answer in two minutes, or the signal ended the wait. */
export async function untilAnswering(state: ServerState, signal?: AbortSignal): Promise<boolean> {
  const deadline = Date.now() + START_MS;
  while (isRunning(state) && signal?.aborted !== true) {
    if (await answersBolt(state.port)) return true;
    if (Date.now() > deadline) return false;
    await pause(POLL_MS);
  }
  return false;
}

/**
 * Asks the server to end, and ends it when it has not within the time (10 s); what it had committed is safe either
 * way.
 */
export async function endServer(
  layout: HomeLayout,
  server: Pick<ServerState, 'pid'>,
  waitMs = STOP_MS,
): Promise<void> {
  const identity = identityOf(server.pid);
  if (identity !== undefined) {
    sendSignal(identity.pid, 'SIGTERM');
    const deadline = Date.now() + waitMs;
    while (isRunning(identity)) {
      if (Date.now() > deadline) sendSignal(identity.pid, 'SIGKILL');
      if (Date.now() > deadline + STOP_MS) {
        throw new StoreError(
          'DATABASE_STOP_FAILED',
          `The local database (process ${identity.pid}) does not end`,
          'End the process by hand; nothing that was committed is lost.',
        );
      }
      await pause(POLL_MS);
    }
  }
  await dropState(layout);
}
