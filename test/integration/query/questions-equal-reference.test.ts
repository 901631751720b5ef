import fc from 'fast-check';
import { parse } from 'graphql';
import { createEngine } from '../../../src/query/engine.ts';
import { loadSchema } from '../../../src/query/schema.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { seededTelling } from '../../fixtures/graph/seeded-telling.ts';
import type { Graph } from '../../reference/graph.ts';
import { readGraph } from '../../reference/graph.ts';
import { answerInMemory } from '../../reference/resolve.ts';

const store = openTestStore();
const schema = loadSchema();
const engine = createEngine({
  schema,
  limits: { pathWork: 1_000_000 },
  read: (statement, options) => store.read(statement, { ...options, timeoutMs: 120_000 }),
});
let graph: Graph;

beforeAll(async () => {
  await emptyGraph(store);
  await loadTelling(store, seededTelling(4));
  graph = await readGraph(store);
});
afterAll(() => store.close());

async function expectSame(text: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
  const document = parse(text);
  const answer = await engine.execute({ document, variables });
  const wanted = await answerInMemory(schema, graph, document, variables);
  expect({ variables, ...plain(answer) }).toEqual({ variables, ...plain(wanted) });
}

function plain(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object;
}

/** The ids of all that a path may lead to, and one of nothing. */
function ids(): readonly string[] {
  const entities = graph.nodes.filter(({ labels }) => labels.has('Entity'));
  return [...entities.map(({ properties }) => String(properties['id'])), 'isac:nothing'];
}

describe('what a question answers is what a plain search of the graph in memory finds', () => {
  it('for the paths between any two entities, whichever is first, however many and long', async () => {
    const text = `query ($from: ID!, $to: ID!, $maxLength: Int, $limit: Int) {
      paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit) {
        truncated
        paths { length text en: text(language: EN) nodes { id } relations { id } }
      }
    }`;
    const end = fc.constantFrom(...ids());
    const asked = fc.record({
      from: end,
      to: end,
      maxLength: fc.integer({ min: 1, max: 4 }),
      limit: fc.integer({ min: 1, max: 25 }),
    });
    await fc.assert(
      fc.asyncProperty(asked, (variables) => expectSame(text, variables)),
      { numRuns: 40 },
    );
  }, 300_000);

  it.each([
    ['MINISTRY', 'ISAC', true],
    ['ORGANIZATION', 'ORGANIZATION', false],
    ['SECTOR', 'GOAL', false],
  ])('for a matrix of %s and %s, of all years and of each', async (rows, columns, includeEmpty) => {
    const text = `query ($fiscalYear: Int, $limit: Int) {
      matrix(rows: ${rows}, columns: ${columns}, fiscalYear: $fiscalYear, limit: $limit, includeEmpty: ${String(includeEmpty)}) {
        truncated
        rows { id }
        columns { id }
        coverage { measures completeMeasures pagesRead pagesTotal }
        cells { row column measures relations kinds sharedMeasures(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } } }
      }
    }`;
    for (const fiscalYear of [null, 2022, 2023, 2024]) {
      for (const limit of [500, 2]) await expectSame(text, { fiscalYear, limit });
    }
  });

  it('for what is missing', () =>
    expectSame('{ gaps { kind total query explanation en: explanation(language: EN) entity { id } } }', {}));
});
