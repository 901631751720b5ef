import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type {
  Config,
  Driver,
  ManagedTransaction,
  NotificationFilter,
  Result,
  Session,
  SessionConfig,
} from 'neo4j-driver';
import type { StoreConfig } from './config.ts';
import { isRetryable, timedOut, toStoreError } from './driver-error.ts';
import { rowOf, toDriverParameters } from './driver-values.ts';
import type { Statement } from './statement.ts';

export type Row = readonly unknown[];

interface ReadOptions {
  /** Ends the statement, here and in the database: DATABASE_ABORTED. */
  readonly signal?: AbortSignal | undefined;
  /** After which the database ends the statement: DATABASE_TIMEOUT. Absent: 30 s for `read`, none for `stream`. */
  readonly timeoutMs?: number | undefined;
}

/** What a statement changed. */
interface Counters {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
}

export interface WriteResult {
  readonly rows: readonly Row[];
  readonly counters: Counters;
}

export interface WriteTransaction {
  run(statement: Statement): Promise<WriteResult>;
}

/**
 * The one door to Neo4j. Rows are positional, integers are JavaScript numbers, failures are StoreErrors. After the
 * database was away, the next call reaches it again.
 */
export interface Store {
  /** One statement in one read transaction; sent again where the server or the connection fails for a moment. */
  read(statement: Statement, options?: ReadOptions): Promise<readonly Row[]>;
  /** The same, row by row: the database is asked for more only as rows are taken. */
  stream(statement: Statement, options?: ReadOptions): AsyncIterable<Row>;
  /**
   * Everything that the work does is one transaction: all there, or nothing. Run again from its start where the
   * database marks the failure as passing (a deadlock, a lost connection), so that it must rest on nothing but its input.
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  /** Resolves when the database answers to this user. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Sees each statement before it is sent; nothing is logged otherwise. */
  readonly onStatement?: ((statement: Statement) => void) | undefined;
  /**
   * Values pass as the driver has them: an integer of the database is an Integer, and every JavaScript number that is sent is a
   * float. For who copies a graph; others would trip over it.
   */
  readonly isExact?: boolean | undefined;
}

const READ_TIMEOUT_MS = 30_000;
/** What the database may take beyond the time limit of a statement to say that it ran into it. */
const SILENCE_MS = 5_000;
/** Pauses before a read is sent again: a second in all, so that a caller learns soon that the database is away. */
const BACKOFF_MS = [50, 200, 750];
const WRITE_RETRY_MS = 10_000;
const LEAVE_MS = 1_000;
const FETCH_SIZE = 1_000;

export function openStore(config: StoreConfig, options: StoreOptions = {}): Store {
  const { isExact = false } = options;
  const driver = openDriver(config, isExact);
  const parametersOf = isExact
    ? ({ parameters }: Statement) => ({ ...parameters })
    : ({ parameters }: Statement) => toDriverParameters(parameters);
  // On a cluster, a read after a write of ours sees what was written. Reads themselves leave no bookmark: managing it takes a tenth of a
  // small read.
  let written: readonly string[] = [];
  const bookmarkManager = neo4j.bookmarkManager();
  const database = config.database === undefined ? {} : { database: config.database };
  const openSession = (defaultAccessMode: 'READ' | 'WRITE'): Session => {
    const after = defaultAccessMode === 'READ' ? { bookmarks: [...written] } : { bookmarkManager };
    const choices: Readonly<SessionConfig> = {
      ...database,
      ...after,
      defaultAccessMode,
      fetchSize: FETCH_SIZE,
    };
    return driver.session(choices);
  };

  async function* stream(statement: Statement, readOptions: ReadOptions = {}): AsyncGenerator<Row> {
    const { signal, timeoutMs } = readOptions;
    for (let attempt = 0; ; attempt += 1) {
      let started = false;
      const session = openSession('READ');
      // Closing the session resets its connection, which ends the statement in the database too.
      const abort = (): void => void session.close();
      signal?.addEventListener('abort', abort, { once: true });
      try {
        signal?.throwIfAborted();
        options.onStatement?.(statement);
        const limits =
          timeoutMs === undefined ? {} : { timeout: neo4j.int(Math.max(1, Math.ceil(timeoutMs))) };
        for await (const record of send(session, statement.text, parametersOf(statement), limits)) {
          started = true;
          yield rowOf(record);
        }
        signal?.throwIfAborted();
        return;
      } catch (error) {
        const wait = BACKOFF_MS[attempt];
        if (started || wait === undefined || signal?.aborted === true || !isRetryable(error)) {
          throw toStoreError(error, signal);
        }
        await pause(wait);
      } finally {
        signal?.removeEventListener('abort', abort);
        await session.close();
      }
    }
  }

  return {
    stream,
    async read(statement, readOptions = {}) {
      const { signal, timeoutMs = READ_TIMEOUT_MS } = readOptions;
      for (let attempt = 0; ; attempt += 1) {
        const session = openSession('READ');
        try {
          options.onStatement?.(statement);
          const rows = await untilCut(signal, timeoutMs + SILENCE_MS, async () => {
            const limits = { timeout: neo4j.int(Math.max(1, Math.ceil(timeoutMs))) };
            const result = await send(session, statement.text, parametersOf(statement), limits);
            return result.records.map(rowOf);
          });
          await session.close();
          return rows;
        } catch (error) {
          // Resets its connection, which ends the statement in the database too; one that is silent is not waited for.
          session.close().catch(() => undefined);
          const wait = BACKOFF_MS[attempt];
          if (wait === undefined || signal?.aborted === true || !isRetryable(error)) {
            throw toStoreError(error, signal);
          }
          await pause(wait);
        }
      }
    },
    async write(work) {
      const session = openSession('WRITE');
      try {
        const result = await session.executeWrite((transaction) => {
          return work(writeTransaction(transaction, parametersOf, options));
        });
        written = [...(await bookmarkManager.getBookmarks())];
        return result;
      } catch (error) {
        throw toStoreError(error);
      } finally {
        await session.close();
      }
    },
    async verify() {
      try {
        await driver.verifyConnectivity(database);
      } catch (error) {
        throw toStoreError(error);
      }
    },
    // Takes leave of the server, for which a silent one is not waited.
    close: () => Promise.race([driver.close(), pause(LEAVE_MS, undefined, { ref: false })]),
  };
}

/**
 * Sends one statement. The driver notes the stack of each call for its errors, which nobody sees since they become StoreErrors: a tenth
 * of a small read goes into it otherwise.
 */
function send(
  session: Session,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  limits: Parameters<Session['run']>[2],
): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return session.run(text, parameters, limits);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function openDriver(config: StoreConfig, isExact: boolean): Driver {
  const notificationFilter: Readonly<NotificationFilter> = { minimumSeverityLevel: 'OFF' };
  const choices: Readonly<Config> = {
    disableLosslessIntegers: !isExact,
    // Half of the time of a small read goes into it otherwise.
    telemetryDisabled: true,
    notificationFilter,
    maxTransactionRetryTime: WRITE_RETRY_MS,
    connectionAcquisitionTimeout: 15_000,
    connectionTimeout: 10_000,
    maxConnectionPoolSize: 100,
    userAgent: 'strategy-graph',
  };
  return neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), choices);
}

function writeTransaction(
  transaction: ManagedTransaction,
  parametersOf: (statement: Statement) => Record<string, unknown>,
  options: StoreOptions,
): WriteTransaction {
  return {
    async run(statement) {
      options.onStatement?.(statement);
      try {
        const result = await transaction.run(statement.text, parametersOf(statement));
        return { rows: result.records.map(rowOf), counters: result.summary.counters.updates() };
      } catch (error) {
        // The driver runs all of the work again for what it thinks passing: for its own errors alone.
        throw isRetryable(error) ? error : toStoreError(error);
      }
    },
  };
}

/** Ends with the signal at once, and where nothing at all has come in the time given: a network can be silent for ever, and so can a planner. */
async function untilCut<T>(
  signal: AbortSignal | undefined,
  patienceMs: number,
  work: () => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  let cut: ((error: Error) => void) | undefined;
  const cutOff = new Promise<never>((_, reject) => {
    cut = reject;
  });
  const abort = (): void => cut?.(new Error('aborted'));
  signal?.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(() => cut?.(timedOut()), patienceMs);
  try {
    return await Promise.race([work(), cutOff]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
