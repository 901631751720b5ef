import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutRequest, LayoutStep } from './layout-message.ts';

/** Iterations between two steps that the page can show. */
const SLICE = 50;

interface Place {
  x: number;
  y: number;
  size: number;
}

// ForceAtlas2 draws no lots: the same places to begin with end at the same places.
self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const graph = new Graph<Place>();
  for (const [index, node] of data.nodes.entries()) graph.addNode(String(index), { ...node });
  for (const edge of data.edges) {
    graph.mergeEdge(String(edge.source), String(edge.target), { weight: edge.weight });
  }
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    edgeWeightInfluence: 0.3,
    gravity: 1.2,
    scalingRatio: 12,
  };
  for (let ran = 0; ran < data.iterations; ran += SLICE) {
    // First the dots find their neighbours, then they make room for each other.
    const adjustSizes = data.nodes.length < 600 && ran > data.iterations / 2;
    forceAtlas2.assign(graph, {
      iterations: Math.min(SLICE, data.iterations - ran),
      settings: { ...settings, adjustSizes },
    });
    const positions = new Float64Array(data.nodes.length * 2);
    graph.forEachNode((key, { x, y }) => {
      positions.set([x, y], Number(key) * 2);
    });
    const step: LayoutStep = { positions, done: ran + SLICE >= data.iterations };
    self.postMessage(step, { transfer: [positions.buffer] });
  }
});
