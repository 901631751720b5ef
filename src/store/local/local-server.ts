import { chmod, mkdir, rm } from 'node:fs/promises';
import { openStore } from '../store.ts';
import { StoreError } from '../store-error.ts';
import type { StoreConfig } from '../config.ts';
import { answersBolt, freePort, USUAL_PORT } from './bolt-port.ts';
import { fetchServer, isFetched } from './fetch-server.ts';
import type { FetchedServer } from './fetch-server.ts';
import { findJava } from './java.ts';
import { homeLayout, serverFolder } from './layout.ts';
import type { HomeLayout } from './layout.ts';
import { endServer, launch, untilAnswering } from './launch.ts';
import { withLock } from './lock.ts';
import { homePassword, readPassword } from './password.ts';
import { endPause, isPaused, notePause } from './pause.ts';
import type { Progress } from './progress.ts';
import { portTaken } from './start-failure.ts';
import { readState, rememberedPort, strayServers } from './server-state.ts';
import type { ServerState } from './server-state.ts';
import { copySeed } from './seed.ts';
import { finishSwap } from './swap-data.ts';
import { readUserSettings, writeSettings } from './settings.ts';
import { enter, forgetUsers, isInUse, keepRunning } from './users.ts';

/** Longer than a start or a stop takes on a slow machine. */
const LOCK_MS = 180_000;
const PORT_TRIES = 3;

export interface LocalServerOptions {
  /** Folder of the database and all its state. */
  readonly home: string;
  readonly onProgress?: Progress | undefined;
  /** Leaves the server running after this process, until `stopLocal`: what `db start` does. */
  readonly keep?: boolean | undefined;
  /** Gives up a start or a fetch under way; nothing of it stays behind. */
  readonly signal?: AbortSignal | undefined;
  /** More options of the JVM. */
  readonly jvm?: readonly string[] | undefined;
  /** Folder of the seed that a home without a database begins with; else it begins empty. */
  readonly seed?: string | undefined;
  /** Done once the server had to be fetched, before it is started. */
  readonly onFetched?: ((server: FetchedServer) => Promise<void>) | undefined;
}

export interface LocalServer {
  readonly config: StoreConfig;
  /** True when it was running already. */
  readonly reused: boolean;
  readonly pid: number;
  readonly port: number;
  /** Ends this use of the server, and the server when nobody else uses it. Safe to call twice. */
  stop(): Promise<void>;
}

export interface LocalStatus {
  readonly home: string;
  readonly isRunning: boolean;
  /** Stopped for a dump or a restore, which is under way or was cut off. */
  readonly isPaused: boolean;
  readonly pid: number | null;
  readonly port: number | null;
  readonly uri: string | null;
  /** Of Neo4j. */
  readonly version: string | null;
  readonly dataFolder: string;
  readonly consoleLog: string;
}

/**
 * The local Neo4j of a home: the one that runs already, else a new one; fetched first when it must be. Whatever a
 * process that was killed left behind is taken over or ended. Throws StoreError.
 */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const layout = homeLayout(options.home);
  const onProgress = options.onProgress ?? (() => undefined);
  await prepareHome(layout);
  // Told at once, not after a fetch of half a minute.
  if ((await readState(layout)) === undefined) await findJava();
  const wasFetched = await isFetched(serverFolder());
  const server = await fetchServer(onProgress, serverFolder(), options.signal);
  if (!wasFetched) await options.onFetched?.(server);
  return withHomeLock(layout, onProgress, async () => {
    await finishSwap(layout);
    if (options.seed !== undefined) await copySeed(options.seed, layout, server.version);
    const password = await homePassword(layout);
    const running = await reusable(layout);
    // Those who used one that a dump or restore stopped use it on.
    if (running === undefined && !isPaused(layout)) await forgetUsers(layout);
    const state = running ?? (await startAnew(layout, server, password, options, onProgress));
    await endPause(layout);
    if (options.keep === true) await keepRunning(layout);
    const user = options.keep === true ? undefined : await enter(layout);
    let stopped: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      if (user === undefined) return;
      await withHomeLock(
        layout,
        () => undefined,
        async () => {
          await user.leave();
          if (!(await isInUse(layout))) await endEvery(layout);
        },
      );
    };
    return {
      config: { uri: uriOf(state), username: 'neo4j', password },
      reused: running !== undefined,
      pid: state.pid,
      port: state.port,
      stop: () => (stopped ??= stop()),
    };
  });
}

/**
 * Does the work on the files of a home while its server is stopped. One that ran runs again afterwards, whatever came of the work: at
 * the same port, for the same users, who see a database that was away for some seconds.
 */
export async function whileStopped<T>(
  options: Pick<LocalServerOptions, 'home' | 'onProgress' | 'signal'>,
  work: (layout: HomeLayout, server: FetchedServer) => Promise<T>,
): Promise<T> {
  const { home, onProgress = () => undefined } = options;
  const layout = homeLayout(home);
  await prepareHome(layout);
  const server = await fetchServer(onProgress, serverFolder(), options.signal);
  return withHomeLock(layout, onProgress, async () => {
    await finishSwap(layout);
    const ran = (await readState(layout)) !== undefined || isPaused(layout);
    if (ran) await notePause(layout);
    await endEvery(layout);
    try {
      return await work(layout, server);
    } finally {
      // Also after a signal to stop: others use it.
      if (ran) {
        await startAnew(layout, server, await homePassword(layout), { home }, onProgress);
        await endPause(layout);
      }
    }
  });
}

/** What runs for this home now; never waits. */
export async function localStatus(home: string): Promise<LocalStatus> {
  const layout = homeLayout(home);
  const state = await readState(layout);
  const isRunning = state !== undefined && (await answersBolt(state.port));
  return {
    home: layout.home,
    isRunning,
    isPaused: !isRunning && isPaused(layout),
    pid: state?.pid ?? null,
    port: state?.port ?? null,
    uri: state === undefined ? null : uriOf(state),
    version: state?.version ?? null,
    dataFolder: layout.database,
    consoleLog: layout.consoleLog,
  };
}

/** How to reach the server of this home if it runs; starts nothing. */
export async function runningLocalConfig(home: string): Promise<StoreConfig | undefined> {
  const layout = homeLayout(home);
  const [state, password] = await Promise.all([readState(layout), readPassword(layout.password)]);
  if (state === undefined || password === undefined || !(await answersBolt(state.port))) return undefined;
  return { uri: uriOf(state), username: 'neo4j', password };
}

/** Stops the server of this home whoever uses it; false when none ran. */
export async function stopLocal(home: string): Promise<boolean> {
  const layout = homeLayout(home);
  await prepareHome(layout);
  return withHomeLock(
    layout,
    () => undefined,
    async () => {
      const ran = await endEvery(layout);
      await forgetUsers(layout);
      await endPause(layout);
      return ran;
    },
  );
}

/** Stops the server and takes its data, password and port away; the fetched server and the user's settings stay. */
export async function resetLocal(home: string): Promise<void> {
  const layout = homeLayout(home);
  await prepareHome(layout);
  await withHomeLock(
    layout,
    () => undefined,
    async () => {
      await endEvery(layout);
      await forgetUsers(layout);
      for (const path of [layout.database, layout.password, layout.port, layout.pause]) {
        await rm(path, { recursive: true, force: true });
      }
    },
  );
}

/** A server that runs and answers; one that its starter left while it was starting is waited for. */
async function reusable(layout: HomeLayout): Promise<ServerState | undefined> {
  for (const pid of await strayServers(layout)) await endServer(layout, { pid });
  const state = await readState(layout);
  if (state === undefined || (await untilAnswering(state))) return state;
  await endServer(layout, state);
  return undefined;
}

async function startAnew(
  layout: HomeLayout,
  server: FetchedServer,
  password: string,
  { jvm = [], signal }: LocalServerOptions,
  onProgress: Progress,
): Promise<ServerState> {
  const settings = await readUserSettings(layout);
  const remembered = await rememberedPort(layout);
  const wanted = [...(remembered === undefined ? [] : [remembered]), USUAL_PORT];
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(attempt === 1 ? wanted : []);
    await writeSettings(layout, port, settings);
    onProgress(`Starting the Neo4j ${server.version} server on 127.0.0.1:${port}`);
    try {
      const state = await launch(layout, server, port, settings, jvm, signal);
      if (await knows(state, password)) return state;
      // It was another server that answered there; ours will have ended, or is about to.
      await endServer(layout, state);
      throw portTaken(`127.0.0.1:${port}`);
    } catch (error) {
      // Somebody took the port between our look and the server's own: look again.
      const isTaken = error instanceof StoreError && error.code === 'PORT_BUSY';
      if (!isTaken || attempt === PORT_TRIES) throw error;
    }
  }
}

/** Whether the server that answers at the port takes our password, as no other home's does. */
async function knows(state: ServerState, password: string): Promise<boolean> {
  const store = openStore({ uri: uriOf(state), username: 'neo4j', password });
  try {
    await store.verify();
    return true;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'DATABASE_REFUSED') return false;
    throw error;
  } finally {
    await store.close();
  }
}

async function endEvery(layout: HomeLayout): Promise<boolean> {
  const state = await readState(layout);
  const pids = [...(state === undefined ? [] : [state.pid]), ...(await strayServers(layout))];
  for (const pid of pids) await endServer(layout, { pid });
  return pids.length > 0;
}

async function prepareHome(layout: HomeLayout): Promise<void> {
  try {
    await mkdir(layout.home, { recursive: true, mode: 0o700 });
    await mkdir(layout.database, { recursive: true });
    await chmod(layout.database, 0o700);
  } catch (cause) {
    throw new StoreError(
      'HOME_UNUSABLE',
      `The folder ${layout.home} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Look at its permissions and free space, or let STRATEGY_GRAPH_HOME name another folder.',
      { cause },
    );
  }
}

function withHomeLock<T>(layout: HomeLayout, onProgress: Progress, work: () => Promise<T>): Promise<T> {
  const onWait = (holder: number): void => {
    onProgress(`Waiting for process ${holder}, which is starting or stopping the database of this home`);
  };
  return withLock(layout.lock, { waitMs: LOCK_MS, onWait }, work);
}

function uriOf(state: ServerState): string {
  return `bolt://127.0.0.1:${state.port}`;
}
