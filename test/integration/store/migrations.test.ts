import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, pendingMigrations } from '../../../src/store/migrations.ts';
import { wipe } from '../../../src/store/write/wipe.ts';
import { dropSchema, emptyGraph, openTestStore } from '../../database/connect.ts';
import { dump } from './dump.ts';

const store = openTestStore();
const folder = mkdtempSync(join(tmpdir(), 'strategy-graph-migrations-'));

/** Small ones of our own: each test starts from a database without any schema. */
function put(files: Readonly<Record<string, string>>): string {
  const place = mkdtempSync(join(folder, 'files-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
  return place;
}

const FIRST = 'CREATE INDEX cup_size IF NOT EXISTS\nFOR (n:Cup) ON (n.size);\n';
const SECOND = `// Two statements, the later one first seen broken.
CREATE INDEX cup_colour IF NOT EXISTS
FOR (n:Cup) ON (n.colour);

CREATE CONSTRAINT cup_id IF NOT EXISTS
FOR (n:Cup) REQUIRE n.id IS UNIQUE;
`;

async function namesOfSchema(): Promise<readonly string[]> {
  const text = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name";
  return (await store.read({ text, parameters: {} })).map(([name]) => String(name));
}

async function expectRefusal(work: Promise<unknown>, code: string, named: string): Promise<void> {
  await expect(work).rejects.toMatchObject({ name: 'StoreError', code });
  await expect(work).rejects.toThrow(named);
}

beforeEach(async () => {
  await wipe(store);
  await dropSchema(store);
});

afterAll(async () => {
  await dropSchema(store);
  await emptyGraph(store);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('migrations', () => {
  it('that two start at once are applied once, by one of the two', async () => {
    const other = openTestStore();
    const reports = await Promise.all([migrate(store), migrate(other), migrate(store)]);
    await other.close();
    const all = reports.map(({ applied, already }) => [...applied, ...already]);
    expect(all[1]).toEqual(all[0]);
    expect(reports.filter(({ applied }) => applied.length > 0)).toHaveLength(1);
    expect(await pendingMigrations(store)).toEqual([]);
    expect(await dump(store)).toEqual([]);
  });

  it('are applied once, in order, and later ones as they come', async () => {
    const place = put({ '0001-cups.cypher': FIRST });
    expect(await migrate(store, place)).toEqual({ applied: ['0001-cups.cypher'], already: [] });
    writeFileSync(join(place, '0002-more.cypher'), SECOND);
    expect(await pendingMigrations(store, place)).toEqual(['0002-more.cypher']);
    expect(await migrate(store, place)).toEqual({
      applied: ['0002-more.cypher'],
      already: ['0001-cups.cypher'],
    });
    expect(await migrate(store, place)).toMatchObject({ applied: [] });
    expect(await namesOfSchema()).toEqual(['cup_colour', 'cup_id', 'cup_size', 'migration_lock_id']);
  });

  it('that were changed after they were applied are an error that names the file', async () => {
    const place = put({ '0001-cups.cypher': FIRST, '0002-more.cypher': SECOND });
    await migrate(store, place);
    writeFileSync(join(place, '0002-more.cypher'), `${SECOND}// one more line\n`);
    await expectRefusal(migrate(store, place), 'MIGRATION_CHANGED', '0002-more.cypher');
    await expectRefusal(pendingMigrations(store, place), 'MIGRATION_CHANGED', '0002-more.cypher');
  });

  it('that a later version applied are an error that names the file', async () => {
    const place = put({ '0001-cups.cypher': FIRST, '0002-more.cypher': SECOND });
    await migrate(store, place);
    rmSync(join(place, '0002-more.cypher'));
    await expectRefusal(migrate(store, place), 'MIGRATION_MISSING', '0002-more.cypher');
  });

  it('that fail half-way name the file, leave none of it, and go on from there once it is mended', async () => {
    const broken = SECOND.replace('REQUIRE n.id', 'REQUIRE n.id.id');
    const place = put({ '0001-cups.cypher': FIRST, '0002-more.cypher': broken });
    await expectRefusal(migrate(store, place), 'MIGRATION_FAILED', '0002-more.cypher');
    expect(await namesOfSchema()).toEqual(['cup_size', 'migration_lock_id']);
    writeFileSync(join(place, '0002-more.cypher'), SECOND);
    expect(await migrate(store, place)).toMatchObject({ applied: ['0002-more.cypher'] });
  });

  it('whose records were not written any more are applied again without harm', async () => {
    const { applied } = await migrate(store);
    const schema = await namesOfSchema();
    const forget = { text: 'MATCH (m:Migration) DELETE m', parameters: {} };
    await store.write((transaction) => transaction.run(forget));
    expect(await migrate(store)).toEqual({ applied, already: [] });
    expect(await namesOfSchema()).toEqual(schema);
  });
});
