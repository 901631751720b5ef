import { createReadStream, existsSync } from 'node:fs';
import { copyFile, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { fetchServer } from '../local/fetch-server.ts';
import { homeLayout, serverFolder } from '../local/layout.ts';
import type { HomeLayout } from '../local/layout.ts';
import { resetLocal, startLocalServer, whileStopped } from '../local/local-server.ts';
import type { LocalServerOptions } from '../local/local-server.ts';
import { USUAL_PORT } from '../local/bolt-port.ts';
import { identityOf } from '../local/processes.ts';
import { runAdmin } from '../local/run-admin.ts';
import { readUserSettings, writeSettings } from '../local/settings.ts';
import { swapData } from '../local/swap-data.ts';
import { migrate } from '../migrations.ts';
import { StoreError } from '../store-error.ts';
import { openStore } from '../store.ts';
import { damaged } from './backup-error.ts';
import { writeDraft } from './draft-file.ts';
import { holdingsOf } from './holdings.ts';
import type { Holdings } from './holdings.ts';

export interface DumpRequest extends Pick<LocalServerOptions, 'home' | 'onProgress' | 'signal'> {
  readonly file: string;
}

/** How a dump of Neo4j begins: packed by Zstandard, or by gzip. */
const MAGICS = ['DZV1', 'DGV1'];

export async function isDump(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return MAGICS.includes(buffer.toString('latin1', 0, bytesRead));
  } finally {
    await handle.close();
  }
}

/**
 * Dumps the local database with Neo4j's own tool: stopped meanwhile, and started again where it ran. The dump is loaded into a
 * database of its own, which must open and tell what it holds, before it gets its name. Throws StoreError, and what the system
 * says of the file.
 */
export function dumpLocal(request: DumpRequest): Promise<Holdings> {
  const { home, file, onProgress = () => undefined, signal } = request;
  const work = async (draft: string, openDraft: () => Promise<Writable>): Promise<Holdings> => {
    // One that was killed is brought in order by its start: only what was stopped in order can be dumped.
    const local = await startLocalServer({ home, onProgress, signal });
    await local.stop();
    const output = await openDraft();
    onProgress('Dumping the database, which is stopped meanwhile');
    await whileStopped(request, async (layout, server) => {
      const words = ['database', 'dump', 'neo4j', '--to-stdout'];
      await runAdmin(layout, server, words, { output, signal });
    });
    return withDump({ ...request, file: draft }, ({ holdings }) => Promise.resolve(holdings));
  };
  return writeDraft(file, work, signal);
}

/**
 * Puts the database of a dump in the place of the local one, where that is decided. The dump was loaded and opened by then. Throws
 * BACKUP_DAMAGED, and StoreError.
 */
export function restoreDump<T extends { readonly isRestored: boolean }>(
  request: DumpRequest,
  decide: (dumped: Holdings) => Promise<T>,
): Promise<T> {
  return withDump(request, async ({ holdings, layout }) => {
    const decision = await decide(holdings);
    if (!decision.isRestored) return decision;
    request.onProgress?.('Putting the database in its place, which is stopped meanwhile');
    await whileStopped(request, (target) => swapData(target, layout.data));
    return decision;
  });
}

interface OpenedDump {
  readonly holdings: Holdings;
  /** Of the home, stopped, that has the database of the dump. */
  readonly layout: HomeLayout;
}

/** Loads a dump into a home of its own, within the given one, and opens it there; it is taken away after the work. */
async function withDump<T>(
  { home, file, onProgress = () => undefined, signal }: DumpRequest,
  work: (dump: OpenedDump) => Promise<T>,
): Promise<T> {
  await clearScratch(home);
  const scratch = join(homeLayout(home).home, `dump-${process.pid}`);
  const layout = homeLayout(scratch);
  const server = await fetchServer(onProgress, serverFolder(), signal);
  try {
    onProgress('Loading the dump into a database of its own');
    const given = homeLayout(home).userSettings;
    await writeSettings(layout, USUAL_PORT, await readUserSettings(homeLayout(home)));
    if (existsSync(given)) await copyFile(given, layout.userSettings);
    const words = ['database', 'load', 'neo4j', '--from-stdin'];
    await runAdmin(layout, server, words, { input: createReadStream(file), signal }).catch(ofDump(file));
    return await work({ holdings: await holdingsAt(scratch, signal), layout });
  } finally {
    await resetLocal(scratch);
    await rm(scratch, { recursive: true, force: true });
  }
}

/** `dump-4711`, where no process 4711 is left. */
async function clearScratch(home: string): Promise<void> {
  const root = homeLayout(home).home;
  for (const name of await readdir(root).catch(() => [])) {
    const pid = /^dump-(\d+)$/u.exec(name)?.[1];
    if (pid === undefined || identityOf(Number(pid)) !== undefined) continue;
    await resetLocal(join(root, name));
    await rm(join(root, name), { recursive: true, force: true });
  }
}

function ofDump(file: string): (error: unknown) => never {
  return (error) => {
    const isOfFile =
      error instanceof StoreError &&
      error.code === 'DATABASE_ADMIN_FAILED' &&
      /archive|Zstd|Truncated|corrupt/iu.test(error.message);
    throw isOfFile ? damaged(file, 'it cannot be unpacked') : error;
  };
}

async function holdingsAt(home: string, signal: AbortSignal | undefined): Promise<Holdings> {
  const local = await startLocalServer({ home, signal });
  try {
    const store = openStore(local.config);
    try {
      await migrate(store);
      return await holdingsOf(store);
    } finally {
      await store.close();
    }
  } finally {
    await local.stop();
  }
}
