import { questionsFrom } from '../../../bench/search/questions.ts';
import { rankAll, readKnown, shareWithin } from '../../../bench/search/measure.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { tellingOf } from '../../../src/dataset/telling.ts';
import { createEngine } from '../../../src/query/engine.ts';
import { loadSchema } from '../../../src/query/schema.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';

const store = openTestStore();
const engine = createEngine({
  schema: loadSchema(),
  read: (statement, options) => store.read(statement, options),
});

beforeAll(async () => {
  await emptyGraph(store);
  await loadTelling(store, tellingOf(readDataset().dataset));
}, 120_000);
afterAll(() => store.close());

describe('200 questions from the names and texts of the dataset', () => {
  it.each([1, 2])(
    'find what is wanted: seed %i',
    async (seed) => {
      const questions = questionsFrom(await readKnown(store), seed);
      expect(questions).toHaveLength(200);
      const ranked = await rankAll(engine, questions);
      expect(shareWithin(ranked, 10)).toBeGreaterThanOrEqual(0.98);
      expect(shareWithin(ranked, 1)).toBeGreaterThanOrEqual(0.9);
    },
    120_000,
  );
});
