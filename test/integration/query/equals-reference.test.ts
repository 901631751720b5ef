import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { createEngine } from '../../../src/query/engine.ts';
import { loadSchema } from '../../../src/query/schema.ts';
import { encodeCursor } from '../../../src/query/cursor.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { seededTelling } from '../../fixtures/graph/seeded-telling.ts';
import { BEYOND_REFERENCE, drawOperation } from '../../property/query/arbitrary-operation.ts';
import type { Vocabulary } from '../../property/query/arbitrary-operation.ts';
import type { Graph } from '../../reference/graph.ts';
import { readGraph } from '../../reference/graph.ts';
import { answerInMemory } from '../../reference/resolve.ts';

const statements: string[] = [];
const store = openTestStore({ onStatement: (statement) => statements.push(statement.text) });
const schema = loadSchema();
const engine = createEngine({
  schema,
  // What is drawn at random may be large; limits have tests of their own.
  limits: { cost: 1e9, selections: 1e6, pathWork: 1e6 },
  read: (statement, options) => store.read(statement, { ...options, timeoutMs: 120_000 }),
});

afterAll(() => store.close());

function vocabularyOf(graph: Graph): Vocabulary {
  const cursors: Record<string, string[]> = { Relation: [], Evidence: [] };
  const ids: string[] = [];
  for (const { labels, properties } of graph.nodes) {
    if (labels.has('Node')) ids.push(String(properties['id']));
    if (labels.has('Passage')) cursors['Evidence']?.push(encodeCursor('Evidence', [properties['id']]));
    for (const label of labels) {
      cursors[label] = [...(cursors[label] ?? []), encodeCursor(label, [properties['sortKey']])];
    }
  }
  for (const { properties } of graph.edges) {
    if (typeof properties['id'] !== 'string') continue;
    ids.push(properties['id']);
    cursors['Relation']?.push(encodeCursor('Relation', [properties['id']]));
  }
  return { ids, cursors };
}

describe.each([1, 2, 3])('over the graph of seed %i', (seed) => {
  let graph: Graph;
  let words: Vocabulary;
  beforeAll(async () => {
    await emptyGraph(store);
    await loadTelling(store, seededTelling(seed));
    graph = await readGraph(store);
    words = vocabularyOf(graph);
  });

  it('any operation gives what graphql-js gives over the same data in memory, by one statement', async () => {
    const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 10);
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const { text, variables } = drawOperation(g, schema, words, BEYOND_REFERENCE);
        const document = parse(text);
        fc.pre(validate(schema, document).length === 0);
        statements.length = 0;
        const answer = await engine.execute({ document, variables });
        const wanted = await answerInMemory(schema, graph, document, variables);
        expect({ text, variables, ...plain(answer) }).toEqual({ text, variables, ...plain(wanted) });
        expect(statements.length).toBeLessThanOrEqual(1);
      }),
      { numRuns, endOnFailure: process.env['PROPERTY_SHRINK'] === undefined },
    );
  }, 600_000);
});

function plain(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object;
}
