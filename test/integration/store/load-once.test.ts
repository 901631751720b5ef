import { lastTransaction, loadOnce } from '../../database/load-once.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { page, registry, tellingOf } from '../../store/sample-tellings.ts';
import { dump } from './dump.ts';

const store = openTestStore();
let wanted: readonly string[] = [];
beforeAll(async () => {
  await emptyGraph(store);
  await loadOnce(store, registry);
  wanted = await dump(store);
});
afterAll(() => store.close());

async function run(text: string): Promise<void> {
  await store.write((transaction) => transaction.run({ text, parameters: {} }));
}

describe('a graph that is loaded once', () => {
  it('is left as it is where nothing was written since', async () => {
    const before = await lastTransaction();
    await loadOnce(store, registry);
    expect(await lastTransaction()).toBe(before);
  });

  it.each([
    ['a property, which no revision tells of', 'MATCH (n:Actor) SET n.nameEn = "another"'],
    ['a node', 'CREATE (:Stray)'],
    ['what was taken out', 'MATCH (n:Actor) WITH n LIMIT 1 DETACH DELETE n'],
  ])('is loaded anew after a write of %s', async (_, text) => {
    await run(text);
    expect(await dump(store)).not.toEqual(wanted);
    await loadOnce(store, registry);
    expect(await dump(store)).toEqual(wanted);
  });

  it('is loaded anew where another was wanted meanwhile, or one of the same teller', async () => {
    const other = tellingOf('dataset', { actors: registry.actors.slice(0, 1) });
    for (const telling of [page, other]) {
      await loadOnce(store, telling);
      expect(await dump(store)).not.toEqual(wanted);
      await loadOnce(store, registry);
      expect(await dump(store)).toEqual(wanted);
    }
  });

  it('takes a change of the schema for a write too', async () => {
    const before = await lastTransaction();
    await run('CREATE INDEX stray IF NOT EXISTS FOR (n:Stray) ON (n.size)');
    const between = await lastTransaction();
    expect(between).not.toBe(before);
    await run('DROP INDEX stray');
    expect(await lastTransaction()).not.toBe(between);
  });
});
