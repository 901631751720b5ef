import { readFileSync, writeFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import * as z from 'zod';
import type { Telling } from '../../src/model/facts.ts';
import type { Store } from '../../src/store/store.ts';
import { loadTelling } from '../../src/store/write/load.ts';
import { emptyGraph, loadedNote, testConfig } from './connect.ts';

const noteSchema = z.object({ teller: z.string(), digest: z.string(), transaction: z.string() });

/**
 * A graph of nothing but this telling: left as it is where it is that already, else emptied and loaded. That a file before left it so is
 * seen by the database's last transaction, which is noted after a load and which every commit replaces, whoever makes it and
 * whatever it changes: data, schema or a name that is new. The note is of this run, so that a kept server does not answer with
 * what another state of the code has loaded.
 */
export async function loadOnce(store: Store, telling: Telling): Promise<void> {
  const { teller, digest } = telling;
  const noted = readNote();
  const transaction = await lastTransaction();
  if (noted?.teller === teller && noted.digest === digest && noted.transaction === transaction) return;
  await emptyGraph(store);
  await loadTelling(store, telling);
  const note: z.output<typeof noteSchema> = { teller, digest, transaction: await lastTransaction() };
  writeFileSync(loadedNote(), JSON.stringify(note));
}

/** The bookmark of the test database: it names the last transaction that changed it, to whoever reads. */
export async function lastTransaction(): Promise<string> {
  const { uri, username, password } = testConfig();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const session = driver.session();
    await session.run('RETURN 1');
    return session.lastBookmarks().join(' ');
  } finally {
    await driver.close();
  }
}

function readNote(): z.output<typeof noteSchema> | undefined {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(loadedNote(), 'utf8')));
  } catch {
    // Nothing was loaded so in this run.
    return undefined;
  }
}
