import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import type { Line } from '../../../src/query/network/metrics.ts';
import { betweennessOf, communitiesOf } from '../../../src/query/network/metrics.ts';

/** Two triangles, a-b-c and d-e-f-and-g, that hang together by c–d alone. */
const LINES: readonly Line[] = ['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd', 'eg', 'gd', 'gf'].map(
  ([source = '', target = '']) => ({ source, target, weight: 1 }),
);
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

describe('communitiesOf', () => {
  it('parts what hangs together from the rest, the largest first', () => {
    expect(Object.fromEntries(communitiesOf(IDS, LINES))).toEqual({
      a: 1,
      b: 1,
      c: 1,
      d: 0,
      e: 0,
      f: 0,
      g: 0,
    });
  });

  it('gives the same every time', () => {
    expect(communitiesOf(IDS, LINES)).toEqual(communitiesOf(IDS, LINES));
  });

  it('counts every node for itself where no line is', () => {
    expect([...communitiesOf(['a', 'b'], [{ source: 'a', target: 'a', weight: 1 }])]).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });
});

/** CommonJS whose export is the function itself, while its types tell of a `default` inside. */
const reference = 'default' in betweennessModule ? betweennessModule.default : betweennessModule;
const goOn = (): undefined => undefined;

describe('betweennessOf', () => {
  it('is highest at the bridge, and none at the end of a line', async () => {
    const shares = await betweennessOf(IDS, LINES, goOn);
    expect(shares.get('a')).toBe(0);
    expect(shares.get('d')).toBeCloseTo(9 / 15);
    expect(shares.get('c')).toBeCloseTo(8 / 15);
  });

  it.each([[[]], [['a']], [['a', 'b']]])('is none in a graph of %j', async (ids: readonly string[]) => {
    const shares = await betweennessOf(ids, [{ source: 'a', target: 'a', weight: 1 }], goOn);
    expect([...shares.values()]).toEqual(ids.map(() => 0));
  });

  it('is what graphology-metrics gives for any graph', async () => {
    const line = fc.record({
      source: fc.constantFrom(...IDS),
      target: fc.constantFrom(...IDS),
      weight: fc.nat(9),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
        const graph = new UndirectedGraph();
        for (const id of IDS) graph.addNode(id);
        for (const { source, target } of lines) if (source !== target) graph.mergeEdge(source, target);
        const wanted = reference(graph, { getEdgeWeight: null });
        for (const [id, share] of await betweennessOf(IDS, lines, goOn)) {
          expect(share).toBeCloseTo(wanted[id] ?? 0, 12);
        }
      }),
    );
  });

  it('asks for a pause after each node', async () => {
    let pauses = 0;
    await betweennessOf(IDS, LINES, () => {
      pauses += 1;
      return undefined;
    });
    expect(pauses).toBe(IDS.length);
  });
});
