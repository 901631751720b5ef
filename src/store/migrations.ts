import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packagePath } from '../model/package-path.ts';
import { StoreError } from './store-error.ts';
import type { Store } from './store.ts';

/** `0001-identity.cypher`: applied once, in the order of their numbers, from 0001 on without a gap. */
const FILE_NAME = /^(\d{4})-([a-z0-9-]+)\.cypher$/u;

const MARK_TEXT = `MERGE (m:Migration {number: $number})
SET m.name = $name, m.checksum = $checksum, m.appliedAt = $appliedAt`;
const APPLIED_TEXT = 'MATCH (m:Migration) RETURN m.number, m.name, m.checksum ORDER BY m.number';
/** Without it two that take the lock at once would each make a node of their own and none would wait. */
const LOCK_CONSTRAINT = 'migration_lock_id';
const MAKE_LOCK_TEXT = `CREATE CONSTRAINT ${LOCK_CONSTRAINT} IF NOT EXISTS
FOR (n:MigrationLock) REQUIRE n.id IS UNIQUE`;
const HAS_LOCK_TEXT = 'SHOW CONSTRAINTS YIELD name WHERE name = $name RETURN count(*) > 0';
/** Made and deleted in one transaction: held from the first to the end of the second, never seen by anybody. */
const TAKE_LOCK_TEXT = "MERGE (lock:MigrationLock {id: 'migrations'}) SET lock.takenAt = timestamp()";
const DROP_LOCK_TEXT = "MATCH (lock:MigrationLock {id: 'migrations'}) DELETE lock";

export interface Migration {
  readonly number: number;
  readonly name: string;
  /** SHA-256 of the file. */
  readonly checksum: string;
  readonly statements: readonly string[];
}

export interface MigrationReport {
  /** File names, in order. */
  readonly applied: readonly string[];
  readonly already: readonly string[];
}

/**
 * Brings the graph's constraints and indexes up to the files of the folder. Throws MIGRATION_CHANGED where a file
 * that was applied is no longer what it was, MIGRATION_MISSING where it is gone, MIGRATION_NUMBERING,
 * MIGRATION_FAILED. A file is one transaction; its record is another, since schema and data cannot share one, and
 * every statement is written so that it can be applied again (IF NOT EXISTS). Two that migrate at once follow one
 * another, and the second finds everything done.
 */
export async function migrate(
  store: Store,
  folder = packagePath('cypher', 'schema'),
): Promise<MigrationReport> {
  const migrations = await readMigrations(folder);
  const found = await appliedNumbers(store, migrations);
  if (migrations.every(({ number }) => found.has(number))) return reportOf(migrations, found);
  return underLock(store, async () => {
    const applied = await appliedNumbers(store, migrations);
    const open = migrations.filter(({ number }) => !applied.has(number));
    for (const migration of open) await apply(store, migration);
    if (open.length > 0) await runAlone(store, 'CALL db.awaitIndexes(120)');
    return reportOf(migrations, applied);
  });
}

/** The files that are not applied yet; throws like {@link migrate}. Reads only. */
export async function pendingMigrations(
  store: Store,
  folder = packagePath('cypher', 'schema'),
): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  const applied = await appliedNumbers(store, migrations);
  return migrations.filter(({ number }) => !applied.has(number)).map(({ name }) => name);
}

/** Whether these, from the first on, are migrations of today as they were applied then; what is missing can be applied. */
export function areKnown(
  applied: readonly Pick<Migration, 'number' | 'checksum'>[],
  migrations: readonly Pick<Migration, 'number' | 'checksum'>[],
): boolean {
  return applied.every(({ number, checksum }, index) => {
    const today = migrations[index];
    return today?.number === number && today.checksum === checksum;
  });
}

export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).sort();
  return Promise.all(
    names.map(async (name, index) => {
      const number = Number(FILE_NAME.exec(name)?.[1]);
      if (number !== index + 1) {
        throw new StoreError(
          'MIGRATION_NUMBERING',
          `Migrations are named NNNN-name.cypher and numbered from 0001 without gap or double, but got: ${name} as number ${index + 1}`,
          `Rename ${join(folder, name)}.`,
        );
      }
      const text = await readFile(join(folder, name), 'utf8');
      const checksum = createHash('sha256').update(text).digest('hex');
      return { number, name, checksum, statements: splitStatements(text) };
    }),
  );
}

/** Parts a file at each `;` that ends a line; comment lines go. */
export function splitStatements(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/u)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

function reportOf(migrations: readonly Migration[], already: ReadonlySet<number>): MigrationReport {
  const names = (isAlready: boolean): readonly string[] =>
    migrations.filter(({ number }) => already.has(number) === isAlready).map(({ name }) => name);
  return { applied: names(false), already: names(true) };
}

/**
 * Does the work while no other process migrates this database. The lock is a node of a transaction that stays open
 * meanwhile, so that it goes with whoever holds it, however that one ends.
 */
async function underLock<T>(store: Store, work: () => Promise<T>): Promise<T> {
  try {
    await runAlone(store, MAKE_LOCK_TEXT);
  } catch (error) {
    // Two that make it at once: one is told that it exists, in spite of IF NOT EXISTS.
    const [row] = await store.read({ text: HAS_LOCK_TEXT, parameters: { name: LOCK_CONSTRAINT } });
    if (row?.[0] !== true) throw error;
  }
  return store.write(async (transaction) => {
    await transaction.run({ text: TAKE_LOCK_TEXT, parameters: {} });
    const result = await work();
    await transaction.run({ text: DROP_LOCK_TEXT, parameters: {} });
    return result;
  });
}

async function runAlone(store: Store, text: string): Promise<void> {
  await store.write((transaction) => transaction.run({ text, parameters: {} }));
}

async function appliedNumbers(store: Store, migrations: readonly Migration[]): Promise<ReadonlySet<number>> {
  const rows = await store.read({ text: APPLIED_TEXT, parameters: {} });
  for (const [number, name, checksum] of rows) {
    const file = migrations.find((migration) => migration.number === number);
    if (file === undefined) {
      throw new StoreError(
        'MIGRATION_MISSING',
        `The graph was brought up to ${String(name)}, which this version does not have`,
        'Use the version of Strategy Graph that this database was last used with, or a later one.',
      );
    }
    if (file.checksum !== checksum) {
      throw new StoreError(
        'MIGRATION_CHANGED',
        `A migration that was applied never changes, but ${file.name} is not what was applied`,
        `Put ${file.name} back as it was and state the change in a new migration; or start anew with: strategy-graph db reset`,
      );
    }
  }
  return new Set(rows.map(([number]) => Number(number)));
}

async function apply(store: Store, migration: Migration): Promise<void> {
  const { number, name, checksum } = migration;
  try {
    await store.write(async (transaction) => {
      for (const text of migration.statements) await transaction.run({ text, parameters: {} });
    });
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'STATEMENT_FAILED') throw error;
    throw new StoreError('MIGRATION_FAILED', `${name} could not be applied: ${error.message}`, error.advice);
  }
  const appliedAt = new Date().toISOString();
  await store.write((transaction) =>
    transaction.run({ text: MARK_TEXT, parameters: { number, name, checksum, appliedAt } }),
  );
}
