import { placeOf, rounded } from './placed.ts';
import type { PlacedPicture } from './placed.ts';

/** Nodes and edges as the page has them, for D3 and for scripts. */
export function writeJson(placed: PlacedPicture): string {
  const { dots, lines } = placed.picture;
  const nodes = dots.map((dot) => {
    const { x, y } = placeOf(placed, dot.id);
    return { ...dot, x: rounded(x), y: rounded(y) };
  });
  return `${JSON.stringify({ nodes, edges: lines }, undefined, 2)}\n`;
}
