import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { migrate } from '../migrations.ts';
import type { Store } from '../store.ts';
import { openStore } from '../store.ts';
import { archivingOptions, classArchive } from './class-archive.ts';
import type { FetchedServer } from './fetch-server.ts';
import { findJava } from './java.ts';
import { endServer } from './launch.ts';
import { homeLayout, seedFolder } from './layout.ts';
import type { LocalServerOptions } from './local-server.ts';
import { resetLocal, startLocalServer } from './local-server.ts';
import { withLock } from './lock.ts';
import { hasSeed, keepAsSeed } from './seed.ts';

/** Writing the class archive takes a few seconds, on a busy machine many. */
const ARCHIVE_MS = 120_000;
const PREPARE_MS = 10 * 60_000;

/** Writes into a migrated database what a new home is to begin with. */
export type FillSeed = (store: Store) => Promise<unknown>;

/**
 * What startLocalServer's `onFetched` does so that later homes may begin with a seed: a database that is migrated and
 * filled once, right after the server was fetched. That none could be prepared is told and stops nothing.
 */
export function preparingSeed(
  fill: FillSeed,
  options: Pick<LocalServerOptions, 'onProgress' | 'signal' | 'jvm'>,
): (server: FetchedServer) => Promise<void> {
  const onProgress = options.onProgress ?? (() => undefined);
  return async (server) => {
    try {
      await prepareSeed({ server, fill, ...options, onProgress });
    } catch (error) {
      options.signal?.throwIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      onProgress(`Warning: new homes will start more slowly, since none could be prepared: ${reason}`);
    }
  };
}

export interface SeedRequest extends Pick<LocalServerOptions, 'onProgress' | 'signal' | 'jvm'> {
  readonly server: FetchedServer;
  readonly fill: FillSeed;
  /** Where the seed will lie; its home lies beside it meanwhile. */
  readonly folder?: string;
}

/**
 * Migrates and fills a database in a home of its own, keeps its files as the seed, and the classes that the server
 * used as its archive. Two processes that prepare at once prepare once. Throws StoreError.
 */
export async function prepareSeed(request: SeedRequest): Promise<void> {
  const { server, onProgress = () => undefined, folder = seedFolder() } = request;
  const waiting = (holder: number): void => {
    onProgress(`Waiting for process ${holder}, which is preparing the database of new homes`);
  };
  await withLock(`${folder}.lock`, { waitMs: PREPARE_MS, onWait: waiting }, async () => {
    if (await hasSeed(folder, server.version)) return;
    const home = `${folder}-home`;
    // Of a process that was killed.
    if (existsSync(home)) await resetLocal(home);
    try {
      onProgress('Preparing the database that new homes begin with (once)');
      await runAndStop(home, request);
      await keepAsSeed(homeLayout(home), folder, server.version);
      onProgress('Prepared the database that new homes begin with');
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  });
}

async function runAndStop(home: string, { server, fill, jvm = [], signal }: SeedRequest): Promise<void> {
  const archive = classArchive(server, await findJava());
  const draft = join(home, 'classes.jsa');
  await mkdir(dirname(draft), { recursive: true });
  const archiving = existsSync(archive) ? [] : archivingOptions(draft);
  const local = await startLocalServer({ home, jvm: [...jvm, ...archiving], signal });
  try {
    const store = openStore(local.config);
    try {
      await store.verify();
      await migrate(store);
      await fill(store);
    } finally {
      await store.close();
    }
    signal?.throwIfAborted();
    await endServer(homeLayout(home), local, ARCHIVE_MS);
  } finally {
    await local.stop();
  }
  if (existsSync(draft)) await rename(draft, archive);
}
