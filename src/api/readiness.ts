import { pendingMigrations } from '../store/migrations.ts';
import { StoreError } from '../store/store-error.ts';
import type { Store } from '../store/store.ts';

/** One thing that must hold before the server can answer questions. */
export interface ReadinessCheck {
  readonly name: 'database' | 'migrations' | 'data';
  readonly ok: boolean;
  /** What to do where it does not hold. */
  readonly advice?: string;
}

/** Asks afresh each time, so that a database that came back is seen at once. Never rejects. */
export type CheckReadiness = () => Promise<readonly ReadinessCheck[]>;

/** A database that takes longer does not count as answering. */
const DATABASE_PATIENCE_MS = 3_000;

/**
 * Does the database answer, are all migrations applied, and has the start brought the data in?
 *
 * @param isDataLoaded says whether what was to be loaded at the start is there
 */
export function readinessOf(
  store: Store,
  isDataLoaded: () => boolean,
  patienceMs = DATABASE_PATIENCE_MS,
): CheckReadiness {
  return async () => {
    const database = await checkDatabase(store, patienceMs);
    return [
      database,
      database.ok
        ? await checkMigrations(store, patienceMs)
        : { name: 'migrations', ok: false, advice: 'Cannot be told without the database.' },
      isDataLoaded()
        ? { name: 'data', ok: true }
        : { name: 'data', ok: false, advice: 'It is being loaded: ask again in a few seconds.' },
    ];
  };
}

async function checkDatabase(store: Store, patienceMs: number): Promise<ReadinessCheck> {
  try {
    await within(patienceMs, store.verify());
    return { name: 'database', ok: true };
  } catch (error) {
    return { name: 'database', ok: false, advice: adviceOf(error) };
  }
}

async function checkMigrations(store: Store, patienceMs: number): Promise<ReadinessCheck> {
  try {
    const pending = await within(patienceMs, pendingMigrations(store));
    if (pending.length === 0) return { name: 'migrations', ok: true };
    return {
      name: 'migrations',
      ok: false,
      advice: `Not applied yet: ${pending.join(', ')}. Starting the server applies them.`,
    };
  } catch (error) {
    return { name: 'migrations', ok: false, advice: adviceOf(error) };
  }
}

async function within<T>(patienceMs: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(
        new StoreError('DATABASE_TIMEOUT', 'The database is slow to answer', 'Ask again in a few seconds.'),
      );
    }, patienceMs);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function adviceOf(error: unknown): string {
  return error instanceof StoreError
    ? `${error.message}. ${error.advice}`
    : 'Look into the log of the server, then run: strategy-graph doctor';
}
