export type StoreErrorCode =
  /** Nothing answers at the address, or the connection broke and did not come back in time. */
  | 'DATABASE_UNAVAILABLE'
  /** The statement ran into its time limit. */
  | 'DATABASE_TIMEOUT'
  /** The statement would take more memory than one may. */
  | 'DATABASE_MEMORY_LIMIT'
  /** The database answers, but not to this user, password or database name. */
  | 'DATABASE_REFUSED'
  /** The caller's signal ended it. */
  | 'DATABASE_ABORTED'
  /** The database has not the memory or the disk for it. */
  | 'DATABASE_EXHAUSTED'
  /** The database takes no changes at the moment: it was set so. */
  | 'DATABASE_READ_ONLY'
  /** The statement is wrong or broke a constraint: a fault of ours, never of the user's input. */
  | 'STATEMENT_FAILED'
  | 'CONFIG_INVALID'
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'MAVEN_MISSING'
  | 'FETCH_FAILED'
  | 'HOME_UNUSABLE'
  | 'HOME_BUSY'
  | 'PASSWORD_LOST'
  | 'TOKENS_UNREADABLE'
  | 'PORT_BUSY'
  | 'DATABASE_START_FAILED'
  | 'DATABASE_STOP_FAILED'
  /** Neo4j's own tool could not do what it was asked for. */
  | 'DATABASE_ADMIN_FAILED'
  | 'MIGRATION_CHANGED'
  | 'MIGRATION_MISSING'
  | 'MIGRATION_NUMBERING'
  | 'MIGRATION_FAILED'
  /** The file is something else. */
  | 'NOT_A_BACKUP'
  /** It is cut, or not what was written. */
  | 'BACKUP_DAMAGED'
  /** A later version wrote it. */
  | 'BACKUP_NEWER';

/**
 * What the store could not do: a code for programs, one sentence for people, and what they can do about it.
 * No error of the driver, of Maven or of the server leaves the store otherwise; the text holds neither a
 * statement nor a parameter.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly advice: string;

  constructor(code: StoreErrorCode, message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.advice = advice;
  }
}
