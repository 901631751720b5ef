import fc from 'fast-check';
import type { Teller } from '../../../src/model/facts.ts';
import { measureId } from '../../../src/model/ids.ts';
import { curate } from '../../../src/store/curation/curate.ts';
import type { Curation } from '../../../src/store/curation/curation.ts';
import { migrate } from '../../../src/store/migrations.ts';
import { loadTelling, unloadTeller } from '../../../src/store/write/load.ts';
import { writeAllFurtherRelations } from '../../../src/store/write/further-relations.ts';
import { wipe } from '../../../src/store/write/wipe.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { read, relation, tellingOf } from '../../store/sample-tellings.ts';
import { miscounted } from './miscounted.ts';
import { anyTelling } from './telling-arbitrary.ts';

const store = openTestStore();
afterAll(() => store.close());
beforeAll(() => emptyGraph(store));

/** PROPERTY_RUNS draws more. */
const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 3), endOnFailure: true };

function curated(change: (curation: Curation) => Curation): Promise<unknown> {
  return curate(store, { by: 'test', action: 'test', input: {} }, ({ curation }) =>
    Promise.resolve({ curation: change(curation), about: [] }),
  );
}

const merge = (keep: string, merged: string, type: 'MINISTRY' | 'ORGANIZATION') => () =>
  curated((curation) => ({
    ...curation,
    merges: [...curation.merges, { id: `history:${merged}`, keep, type, merged: [merged] }],
  }));

const step = fc.oneof(
  ...(['dataset', 'document:one', 'document:two'] as const).flatMap((teller) => [
    anyTelling(teller).map((telling) => () => loadTelling(store, telling)),
    fc.constant(() => unloadTeller(store, teller)),
  ]),
);

const MEASURE = measureId('one', 1, 'ア');

/** That the ministry answers for the measure in a year. */
const responsible = (teller: Teller, fiscalYear: number) =>
  tellingOf(teller, {
    actors: [{ id: 'ministry:a', type: 'MINISTRY', nameJa: '茶の省', aliases: [], passages: [read(1, 1)] }],
    measures: [{ id: MEASURE, documentId: 'document:one', ordinal: 1, passages: [read(1, 1)] }],
    relations: [relation('RESPONSIBLE_FOR', 'ministry:a', MEASURE, [read(1, 1)], { fiscalYear })],
  });

async function run(text: string): Promise<void> {
  await store.write((transaction) => transaction.run({ text, parameters: {} }));
}

async function migrateAgain(): Promise<void> {
  await run("MATCH (m:Migration {name: '0006-further-relations.cypher'}) DELETE m");
  await migrate(store);
}

async function furtherRelations(): Promise<unknown> {
  const text = 'RETURN COUNT { ()-[:FURTHER_RESPONSIBLE_FOR]->() }';
  const [row] = await store.read({ text, parameters: {} });
  return row?.[0];
}

describe('the measures of a node', () => {
  it('are counted once each, however many documents tell of them for other years', async () => {
    await wipe(store);
    const further: unknown[] = [];
    for (const [teller, year] of [
      ['document:one', 2023],
      ['document:two', 2024],
      ['dataset', 2025],
    ] as const) {
      await loadTelling(store, responsible(teller, year));
      further.push(await furtherRelations());
      expect(await miscounted(store)).toEqual([]);
    }
    await unloadTeller(store, 'document:two');
    further.push(await furtherRelations());
    expect(await miscounted(store)).toEqual([]);
    expect(further).toEqual([0, 1, 2, 1]);
  });

  it.each([
    ['by the migration', () => migrateAgain()],
    ['where a backup is restored', () => store.write(writeAllFurtherRelations)],
  ])('are counted of a graph of an earlier version too, %s', async (_, bringUp) => {
    await wipe(store);
    await loadTelling(store, responsible('document:one', 2023));
    await loadTelling(store, responsible('document:two', 2024));
    await run('MATCH ()-[further:FURTHER_RESPONSIBLE_FOR]->() DELETE further');
    expect(await miscounted(store)).not.toEqual([]);
    await bringUp();
    expect(await miscounted(store)).toEqual([]);
  });

  it('are counted by its degrees, whatever is loaded, taken out, merged and parted again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), step, async (before, after) => {
        await wipe(store);
        for (const one of before) await one();
        await merge('ministry:a', 'ministry:b', 'MINISTRY')();
        expect(await miscounted(store)).toEqual([]);
        await merge('organization:x', 'organization:y', 'ORGANIZATION')();
        await after();
        expect(await miscounted(store)).toEqual([]);
        await curated((curation) => ({ ...curation, merges: [] }));
        expect(await miscounted(store)).toEqual([]);
      }),
      RUNS,
    );
  });
});
