import * as z from 'zod';
import type { StoreConfig } from '../../src/store/config.ts';
import { migrate } from '../../src/store/migrations.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { openStore } from '../../src/store/store.ts';
import type { Store, StoreOptions, WriteResult } from '../../src/store/store.ts';
import { wipe } from '../../src/store/write/wipe.ts';

const databaseSchema = z.object({
  uri: z.string(),
  username: z.string(),
  password: z.string(),
  loadedNote: z.string(),
});

/** What start.ts tells of the database of a worker. */
export type TestDatabase = z.output<typeof databaseSchema>;

/** How to reach the server that start.ts started for the worker that runs this file. */
export function testConfig(): StoreConfig {
  const { uri, username, password } = testDatabase();
  return { uri, username, password };
}

/** The file in which load-once.ts notes what the database of this worker holds. */
export function loadedNote(): string {
  return testDatabase().loadedNote;
}

function testDatabase(): TestDatabase {
  const text = process.env['STRATEGY_GRAPH_TEST_DATABASES'];
  if (text === undefined) {
    throw new Error('No test server: run this test in the project "database" (test/integration, test/e2e)');
  }
  const worker = Number(process.env['JEST_WORKER_ID'] ?? 1);
  const database = z.array(databaseSchema).parse(JSON.parse(text))[worker - 1];
  if (database === undefined) throw new Error(`No test server for worker ${worker}`);
  return database;
}

/** Close it after the tests of the file: `afterAll(() => store.close())`. */
export function openTestStore(options?: StoreOptions): Store {
  return openStore(testConfig(), options);
}

/** Takes everything out of the test database and migrates it, so that a test starts from a known state. */
export async function emptyGraph(store: Store): Promise<void> {
  await wipe(store);
  try {
    await migrate(store);
  } catch (error) {
    // A kept server that an earlier state of the migrations was tried on.
    if (!(error instanceof StoreError) || !error.code.startsWith('MIGRATION_')) throw error;
    await dropSchema(store);
    await migrate(store);
  }
}

/** Takes all constraints, indexes and records of migrations away. */
export async function dropSchema(store: Store): Promise<void> {
  await store.write(async (transaction) => {
    const run = (text: string): Promise<WriteResult> => transaction.run({ text, parameters: {} });
    const constraints = await run('SHOW CONSTRAINTS YIELD name');
    for (const [name] of constraints.rows) await run(`DROP CONSTRAINT \`${String(name)}\``);
    const indexes = await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
    for (const [name] of indexes.rows) await run(`DROP INDEX \`${String(name)}\``);
  });
  const text = 'MATCH (m:Migration) DELETE m';
  await store.write((transaction) => transaction.run({ text, parameters: {} }));
}
