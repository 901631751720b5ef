import { drawingOf, omissionNote } from '../../src/export/drawing.ts';
import { listedSource, SAMPLE_EDGES, SAMPLE_NODES, sampleGraph, textIn } from './sample-graph.ts';

const [FIRST_NODE] = SAMPLE_NODES;
const [FIRST_EDGE] = SAMPLE_EDGES;

/** A ring of nodes, the last the best connected. */
function ring(length: number): ReturnType<typeof listedSource> {
  if (FIRST_NODE === undefined || FIRST_EDGE === undefined) throw new Error('The sample is not empty');
  const [node, edge] = [FIRST_NODE, FIRST_EDGE];
  const numbers = Array.from({ length }, (_, index) => index);
  return listedSource(
    numbers.map((index) => ({ ...node, id: `node:${String(index).padStart(5, '0')}`, degree: index })),
    numbers.map((index) => ({
      ...edge,
      id: `edge:${index}`,
      source: `node:${String(index).padStart(5, '0')}`,
      target: `node:${String((index + 1) % length).padStart(5, '0')}`,
    })),
  );
}

describe('a drawing', () => {
  it('has everything of a small graph and no note', async () => {
    const drawing = await drawingOf(sampleGraph(), { nodes: 100, edges: 100 });
    expect([drawing.nodes.length, drawing.edges.length]).toEqual([SAMPLE_NODES.length, SAMPLE_EDGES.length]);
    expect(omissionNote(drawing)).toBeUndefined();
  });

  it('keeps the best connected of a large one and the edges among them, and counts the rest', async () => {
    const drawing = await drawingOf(ring(1000), { nodes: 3, edges: 100 });
    expect(drawing.nodes.map(({ id }) => id)).toEqual(['node:00999', 'node:00998', 'node:00997']);
    expect(drawing.edges.map(({ id }) => id)).toEqual(['edge:997', 'edge:998']);
    expect(omissionNote(drawing)).toMatch(/^Drawn: 3 of 1000 nodes, 2 of 1000 edges/u);
  });

  it('says in DOT and in Mermaid that it is not everything', async () => {
    expect(await textIn('dot', ring(3000))).toMatch(/^\/\/ Drawn: 1000 of 3000 nodes, 999 of 3000 edges/u);
    expect(await textIn('dot', ring(900), { drawnEdges: 5 })).toContain('5 of 900 edges');
    const mermaid = await textIn('mermaid', ring(3000));
    expect(mermaid).toContain('%% Drawn: 200 of 3000 nodes, 199 of 3000 edges');
    expect(mermaid.length).toBeLessThan(50_000);
  });
});
