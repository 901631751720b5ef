import neo4j from 'neo4j-driver';
import { join } from 'node:path';
import { checkBackup } from '../../../src/store/backup/check-backup.ts';
import { restoreBackup } from '../../../src/store/backup/restore-backup.ts';
import { writeBackup } from '../../../src/store/backup/write-backup.ts';
import { openStore } from '../../../src/store/store.ts';
import { loadTelling, unloadTeller } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore, testConfig } from '../../database/connect.ts';
import { page, registry } from '../../store/sample-tellings.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { dump } from './dump.ts';

const config = testConfig();
const store = openTestStore();
const exact = openStore(config, { isExact: true });
const folder = temporaryFolder();
const file = join(folder, 'graph.ndjson.gz');
const backup = (): ReturnType<typeof writeBackup> => writeBackup({ config, file, program: '0.0.0' });
const restore = (): ReturnType<typeof restoreBackup> => restoreBackup({ config, file });

beforeEach(async () => {
  await emptyGraph(store);
  await loadTelling(store, registry);
});
afterAll(async () => {
  await store.close();
  await exact.close();
});

/** Of each type that a property can have, and of each the values that JSON would bend. */
const VALUES = {
  text: '茶\u0000\u2028"',
  whole: neo4j.int(1),
  large: neo4j.int('9223372036854775807'),
  float: 1,
  floats: [0.5, -0, Infinity, -Infinity],
  yes: true,
  none: [],
  date: new neo4j.types.Date(neo4j.int(2024), neo4j.int(2), neo4j.int(29)),
  at: new neo4j.types.DateTime(
    ...([2024, 10, 27, 2, 30, 0, 5].map((part) => neo4j.int(part)) as [
      never,
      never,
      never,
      never,
      never,
      never,
      never,
    ]),
    neo4j.int(3600),
    'Europe/Berlin',
  ),
  span: new neo4j.types.Duration(neo4j.int(1), neo4j.int(-2), neo4j.int(3), neo4j.int(4)),
  place: new neo4j.types.Point(neo4j.int(4326), 139.7, 35),
  bytes: new Int8Array([0, -1, 127]),
};

async function valuesThere(): Promise<unknown> {
  const text = 'MATCH (n:Foreign)-[r:HAS]->(n) RETURN properties(n), properties(r)';
  return exact.read({ text, parameters: {} });
}

describe('a backup', () => {
  it('gives back every node and relationship with the types of their values, into an empty graph and over another', async () => {
    await loadTelling(store, page);
    await exact.write((transaction) =>
      transaction.run({
        text: 'CREATE (n:Foreign:`Of two words`) SET n = $values CREATE (n)-[r:HAS]->(n) SET r = $values',
        parameters: { values: VALUES },
      }),
    );
    const [first, values] = [await dump(store), await valuesThere()];
    const { nodes, relationships, revision } = await backup();
    const [[migrations = 0] = []] = await store.read({
      text: 'MATCH (m:Migration) RETURN count(m)',
      parameters: {},
    });
    // A dump tells neither migrations nor the state of the graph.
    expect(nodes + relationships).toBe(first.length + Number(migrations) + 1);
    expect(revision).toBe('2');

    await emptyGraph(store);
    expect(await restore()).toEqual({
      nodes,
      relationships,
      replaced: expect.any(Number) as unknown,
      revision: '2',
    });
    expect(await dump(store)).toEqual(first);
    expect(await valuesThere()).toEqual(values);
    expect(await restore()).toMatchObject({ revision: '2' });

    await unloadTeller(store, page.teller);
    expect(await restore()).toMatchObject({ revision: '4' });
    expect(await dump(store)).toEqual(first);
    expect(await loadTelling(store, page)).toMatchObject({ unchanged: true, revision: '4' });
  });

  it('lets whoever writes meanwhile come after it, and changes nothing itself', async () => {
    const before = await dump(store);
    const [{ revision }, report] = await Promise.all([backup(), loadTelling(store, page)]);
    const after = await dump(store);
    expect(report.revision).toBe('2');
    await restore();
    expect(await dump(store)).toEqual(revision === '1' ? before : after);
  });

  it('keeps who has access as it is: a token that was revoked since stays so', async () => {
    const tokens = (text: string): Promise<unknown> =>
      store.write((transaction) => transaction.run({ text, parameters: {} }));
    await tokens("CREATE (:Token {id: 'one', name: 'a'}), (:Token {id: 'two', name: 'b'})");
    await backup();
    await tokens("MATCH (t:Token) WITH t ORDER BY t.id LIMIT 1 SET t.revokedAt = '2030-01-01'");
    await tokens("MATCH (t:Token {id: 'two'}) DELETE t CREATE (:Token {id: 'three', name: 'c'})");
    await restore();
    const rows = await store.read({
      text: 'MATCH (t:Token) RETURN t.id, t.revokedAt ORDER BY t.id',
      parameters: {},
    });
    expect(rows).toEqual([
      ['one', '2030-01-01'],
      ['three', null],
      ['two', null],
    ]);
  });

  it('that could not be written leaves the one that was there before', async () => {
    await backup();
    const kept = await checkBackup(file);
    const aborted = AbortSignal.abort(new Error('stop'));
    await expect(writeBackup({ config, file, program: '1', signal: aborted })).rejects.toThrow();
    expect(await checkBackup(file)).toEqual(kept);
    expect(await loadTelling(store, page)).toMatchObject({ unchanged: false });
  });
});
