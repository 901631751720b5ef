import { GraphChangedError } from '../../../src/export/stored-graph.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { expectedGraph } from '../../export/expected.ts';
import { textIn } from '../../export/sample-graph.ts';
import { page, registry } from '../../store/sample-tellings.ts';
import { wholeGraph } from './whole-graph.ts';

const store = openTestStore();
afterAll(() => store.close());
beforeEach(async () => {
  await emptyGraph(store);
  await loadTelling(store, registry);
  await loadTelling(store, page);
});

async function count(text: string): Promise<unknown> {
  const rows = await store.read({ text, parameters: {} });
  return rows[0]?.[0];
}

describe('the stored graph', () => {
  it('gives every entity and every relation once, in the order of ids', async () => {
    const { nodes, edges } = await expectedGraph(await wholeGraph(store));
    expect(nodes).toHaveLength(Number(await count('MATCH (n:Entity) RETURN count(n)')));
    expect(edges).toHaveLength(
      Number(await count('MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN count(r)')),
    );
    const ids = nodes.map(({ id }) => String(id));
    expect(ids).toEqual([...new Set(ids)].sort());
    const sources = edges.map(({ source }) => String(source));
    expect(sources).toEqual([...sources].sort());
    for (const edge of edges) expect(ids).toEqual(expect.arrayContaining([edge['source'], edge['target']]));
  });

  it('counts of a degree the relations of our kinds and nothing else', async () => {
    const { nodes, edges } = await expectedGraph(await wholeGraph(store));
    for (const { id, degree } of nodes) {
      const ends = edges.flatMap(({ source, target }) => [source, target]);
      expect([id, degree]).toEqual([id, ends.filter((end) => end === id).length]);
    }
  });

  it('is the same file twice, and says which revision it is', async () => {
    const written = async (): Promise<string> => textIn('graphml', await wholeGraph(store));
    expect(await written()).toBe(await written());
    expect((await wholeGraph(store)).meta.revision).toBe('2');
  });

  it('refuses to go on when somebody wrote in between', async () => {
    const source = await wholeGraph(store);
    await emptyGraph(store);
    await loadTelling(store, registry);
    await expect(expectedGraph(source)).rejects.toThrow(GraphChangedError);
  });
});
