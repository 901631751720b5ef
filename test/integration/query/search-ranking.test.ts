import { questionsFrom } from '../../../bench/search/questions.ts';
import { rankAll, readKnown, shareWithin } from '../../../bench/search/measure.ts';
import { createEngine } from '../../../src/query/engine.ts';
import { loadSchema } from '../../../src/query/schema.ts';
import { openTestStore } from '../../database/connect.ts';
import { loadDataset } from './dataset-graph.ts';

const store = openTestStore();
const engine = createEngine({
  schema: loadSchema(),
  read: (statement, options) => store.read(statement, options),
});

beforeAll(() => loadDataset(store));
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
