import neo4j from 'neo4j-driver';
import { StoreError } from './store-error.ts';

/** Their first line names a token or a parameter's name and never a value, so that it may be told. */
const TELLABLE = /\.Statement\.(?:SyntaxError|SemanticError|ParameterMissing)$/u;

/** Of one transaction, or of all together; the server calls both passing. */
const OUT_OF_MEMORY = /MemoryPoolOutOfMemory|TransactionMemoryLimit/u;
/** The setting that the server names where a transaction has reached its own limit. */
const OWN_LIMIT = /\bdb\.memory\.transaction\.max\b/u;

/**
 * Whether the same statement, sent again, may well succeed: the connection broke, or the server says so. What took too much memory is
 * not sent again, though the server says so: it would take as much.
 */
export function isRetryable(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error) && !OUT_OF_MEMORY.test(error.code)
  );
}

/** Any failure as one of ours. The server's own message may hold values and the statement, so that it stays here. */
export function toStoreError(error: unknown, signal?: AbortSignal): unknown {
  if (signal?.aborted === true) {
    return new StoreError('DATABASE_ABORTED', 'The statement was ended by its caller', 'Ask again.');
  }
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code } = error;
  if (code === neo4j.error.SERVICE_UNAVAILABLE || code === neo4j.error.SESSION_EXPIRED) return unavailable();
  if (code.includes('TransactionTimedOut') || code.endsWith('LockAcquisitionTimeout')) return timedOut();
  if (code.startsWith('Neo.ClientError.Security.') || code.endsWith('.DatabaseNotFound')) {
    return new StoreError(
      'DATABASE_REFUSED',
      `The database refuses this user, password or database name (${code})`,
      'Look at NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.',
    );
  }
  if (code.includes('WriteOnReadOnlyAccess')) {
    return new StoreError(
      'DATABASE_READ_ONLY',
      `The database takes no changes (${code})`,
      'Reading goes on. Who runs it set it so: server.databases.default_to_read_only, or a replica.',
    );
  }
  // Its log could not be written; from then on it refuses everything until it is started again.
  if (/\.Transaction\.Transaction(?:LogError|StartFailed|CommitFailed)$/u.test(code)) {
    return new StoreError(
      'DATABASE_EXHAUSTED',
      `The database cannot write to its disk, or could not (${code})`,
      'Make room on the disk of the database, then start it again: strategy-graph db stop, then start. What was answered is safe.',
    );
  }
  if (OUT_OF_MEMORY.test(code) && OWN_LIMIT.test(error.message)) {
    return new StoreError(
      'DATABASE_MEMORY_LIMIT',
      `The statement would take more memory than one may (${code})`,
      'Ask for less, or load in smaller parts; or give the database more: server.memory.heap.max_size in the neo4j.conf of the home.',
    );
  }
  if (OUT_OF_MEMORY.test(code) || /OutOfMemory|OutOfDisk/u.test(code)) {
    return new StoreError(
      'DATABASE_EXHAUSTED',
      `The database has no room for this (${code})`,
      'Ask for less, or give it more memory: server.memory.heap.max_size in the neo4j.conf of the home.',
    );
  }
  if (code.startsWith('Neo.TransientError.') || code.startsWith('Neo.DatabaseError.General'))
    return unavailable(code);
  const told = TELLABLE.test(code) ? `: ${error.message.split('\n')[0] ?? ''}` : '';
  return new StoreError(
    'STATEMENT_FAILED',
    `The database could not run a statement (${code})${told}`,
    'This is a fault of the program: please report it with the code.',
  );
}

export function timedOut(): StoreError {
  return new StoreError(
    'DATABASE_TIMEOUT',
    'The statement ran into its time limit',
    'Ask for less (a smaller page, fewer levels, a filter), or raise the limit.',
  );
}

function unavailable(code?: string): StoreError {
  return new StoreError(
    'DATABASE_UNAVAILABLE',
    `The database does not answer${code === undefined ? '' : ` (${code})`}`,
    'Look whether it runs: strategy-graph doctor, strategy-graph db status. It is asked again by itself.',
  );
}
