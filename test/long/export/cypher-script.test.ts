import fc from 'fast-check';
import type { GraphSource } from '../../../src/export/graph.ts';
import type { AttributeValue } from '../../../src/export/attributes.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { hostileGraph } from '../../export/arbitrary-graph.ts';
import { expectedGraph } from '../../export/expected.ts';
import type { Properties } from '../../export/expected.ts';
import { sampleGraph, textIn } from '../../export/sample-graph.ts';

const store = openTestStore();
afterAll(() => store.close());

/** Statements end in `;` at the end of a line, as cypher-shell sees it; a text holds no line end of its own. */
async function run(script: string): Promise<void> {
  const statements = script.split(/;\n/u).map((text) => text.replace(/^\/\/.*\n/u, '').trim());
  for (const text of statements.filter(
    (statement) => statement !== '' && !statement.startsWith('CREATE CONSTRAINT'),
  )) {
    await store.write((transaction) => transaction.run({ text, parameters: {} }));
  }
}

async function properties(text: string): Promise<readonly Properties[]> {
  const rows = await store.read({ text, parameters: {} });
  return rows.map(([map]) => map as Record<string, AttributeValue>);
}

async function expectBack(source: GraphSource): Promise<void> {
  await emptyGraph(store);
  await run(await textIn('cypher', source));
  const expected = await expectedGraph(source);
  const byId = (one: Properties, other: Properties): number =>
    String(one['id']) < String(other['id']) ? -1 : 1;
  const nodes = await properties('MATCH (n:Node:Entity) RETURN properties(n)');
  expect([...nodes].sort(byId)).toEqual(
    [...expected.nodes]
      .sort(byId)
      .map((node) => Object.fromEntries(Object.entries(node).filter(([name]) => name !== 'label'))),
  );
  const edges = await properties(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN r{.*, source: a.id, target: b.id, kind: type(r)}',
  );
  expect([...edges].sort(byId)).toEqual([...expected.edges].sort(byId));
}

describe('the Cypher script', () => {
  it('makes the same graph in an empty database', async () => {
    await expectBack(sampleGraph());
    const labels = await store.read({ text: 'MATCH (n:Actor:Ministry) RETURN n.nameJa', parameters: {} });
    expect(labels).toEqual([['金融庁']]);
  });

  it('brings hostile text back as it was', async () => {
    await fc.assert(fc.asyncProperty(hostileGraph, expectBack), { numRuns: 25 });
  });
});
