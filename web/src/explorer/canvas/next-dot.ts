import type { DrawnGraph } from './attributes.ts';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const WAYS: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export function isDirection(key: string): key is Direction {
  return key in WAYS;
}

/** The dot that an arrow key leads to: near, and rather straight on; from nowhere, the one with most lines. */
export function nextDot(graph: DrawnGraph, from: string | undefined, key: Direction): string | undefined {
  if (from === undefined || !graph.hasNode(from)) {
    return graph.nodes().toSorted((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1))[0];
  }
  const [wayX, wayY] = WAYS[key];
  const here = graph.getNodeAttributes(from);
  let best: { readonly id: string; readonly cost: number } | undefined;
  graph.forEachNode((id, { x, y }) => {
    const [aheadX, aheadY] = [x - here.x, y - here.y];
    const ahead = aheadX * wayX + aheadY * wayY;
    const aside = Math.abs(aheadX * wayY) + Math.abs(aheadY * wayX);
    const cost = ahead + 2 * aside;
    if (id !== from && ahead > aside * 0.5 && (best === undefined || cost < best.cost)) best = { id, cost };
  });
  return best?.id;
}
