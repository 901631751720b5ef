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
 * every statement is written so that it can be applied again (IF NOT EXISTS).
 */
export async function migrate(
  store: Store,
  folder = packagePath('cypher', 'schema'),
): Promise<MigrationReport> {
  const migrations = await readMigrations(folder);
  const applied = await appliedNumbers(store, migrations);
  const open = migrations.filter(({ number }) => !applied.has(number));
  for (const migration of open) await apply(store, migration);
  if (open.length > 0)
    await store.write((tx) => tx.run({ text: 'CALL db.awaitIndexes(120)', parameters: {} }));
  return {
    applied: open.map(({ name }) => name),
    already: migrations.filter(({ number }) => applied.has(number)).map(({ name }) => name),
  };
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
