import type { StoreConfig } from '../store/config.ts';
import { storeConfigFromEnvironment } from '../store/config.ts';
import { homeFromEnvironment, seedFolder } from '../store/local/layout.ts';
import { startLocalServer } from '../store/local/local-server.ts';
import { preparingSeed } from '../store/local/seeded-server.ts';
import { migrate } from '../store/migrations.ts';
import type { Store } from '../store/store.ts';
import { openStore } from '../store/store.ts';
import { listenForStop, untilStopped } from './stop-signals.ts';
import type { Terminal } from './terminal.ts';

/** The database that the environment names, answering and with all migrations applied. */
export interface Database {
  readonly store: Store;
  readonly config: StoreConfig;
  /** Ends the connection and, when nobody else uses it, the local server behind it. */
  close(): Promise<void>;
}

/**
 * NEO4J_URI where it is set, else the local server of this home, started where it does not run yet.
 * @param beginsFilled a home that has no database yet may begin with the shipped dataset; else it begins empty
 */
export async function openDatabase(
  terminal: Terminal,
  onProgress: (line: string) => void,
  signal?: AbortSignal,
  beginsFilled = false,
): Promise<Database> {
  const config = storeConfigFromEnvironment(terminal.env);
  if (config !== undefined) return connect(config, () => Promise.resolve());
  const server = await startLocalServer({
    home: homeFromEnvironment(terminal.env),
    onProgress,
    signal,
    onFetched: preparingSeed(fillWithDataset, { onProgress, signal }),
    seed: beginsFilled ? seedFolder() : undefined,
  });
  return connect(server.config, () => server.stop());
}

/** What a seed holds. The dataset is read only where one is prepared. */
export async function fillWithDataset(store: Store): Promise<void> {
  const { shippedDataset } = await import('./dataset/shipped-dataset.ts');
  const { loadTelling } = await import('../store/write/load.ts');
  await loadTelling(store, shippedDataset().telling);
}

async function connect(config: StoreConfig, stopServer: () => Promise<void>): Promise<Database> {
  const store = openStore(config);
  const close = async (): Promise<void> => {
    try {
      await store.close();
    } finally {
      await stopServer();
    }
  };
  try {
    await store.verify();
    await migrate(store);
  } catch (error) {
    await close();
    throw error;
  }
  return { store, config, close };
}

/**
 * Does the work with the database up, beside a running server or without one. A signal to stop ends the
 * wait for the work; the database is closed either way, and what was not committed is not there.
 */
export async function withDatabase<T>(
  terminal: Terminal,
  work: (store: Store, signal: AbortSignal, config: StoreConfig) => Promise<T>,
): Promise<T> {
  const stop = listenForStop();
  try {
    const database = await openDatabase(terminal, terminal.say, stop.signal);
    try {
      const { store, config } = database;
      return await Promise.race([work(store, stop.signal, config), untilStopped(stop.signal)]);
    } finally {
      await database.close();
    }
  } finally {
    stop.release();
  }
}
