import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { MANY_DOTS } from './layout-message.ts';
import type { LayoutRequest, LayoutStep } from './layout-message.ts';

/** How much wider than high: names are written from left to right, and most screens lie. */
const BREADTH = 1.55;
/** Iterations between two steps that the page can show. */
const SLICE = 50;

interface Place {
  x: number;
  y: number;
  size: number;
}

// ForceAtlas2 draws no lots: the same places to begin with end at the same places.
self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const { nodes, edges, iterations, until } = data;
  const count = nodes.length / 3;
  const graph = new Graph<Place>();
  for (let index = 0; index < count; index += 1) {
    const [x = 0, y = 0, size = 1] = nodes.subarray(index * 3);
    graph.addNode(String(index), { x, y, size });
  }
  for (let index = 0; index < edges.length; index += 3) {
    const [source, target, weight] = edges.subarray(index);
    graph.mergeEdge(String(source), String(target), { weight });
  }
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    edgeWeightInfluence: 0.3,
    gravity: 1.2,
    scalingRatio: 12,
  };
  let ran = 0;
  const tell = (): void => {
    const positions = new Float64Array(count * 2);
    graph.forEachNode((key, { x, y }) => {
      positions.set([x * BREADTH, y], Number(key) * 2);
    });
    const step: LayoutStep = { positions, ran, done: ran >= until };
    self.postMessage(step, { transfer: [positions.buffer] });
  };
  if (until === 0) tell();
  while (ran < until) {
    // First the dots find their neighbours, then they make room for each other.
    const adjustSizes = count <= MANY_DOTS && ran > iterations / 2;
    const slice = Math.min(SLICE, until - ran);
    forceAtlas2.assign(graph, { iterations: slice, settings: { ...settings, adjustSizes } });
    ran += slice;
    tell();
  }
});
