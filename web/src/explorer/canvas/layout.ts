import type { Picture } from '../network/network.ts';
import { FAMILIES } from './kinds.ts';
import { MANY_DOTS } from './layout-message.ts';
import type { LayoutRequest, LayoutStep } from './layout-message.ts';
import { seedPosition, sizeOf } from './places.ts';
import type { Positions } from './places.ts';

/** Where the dots are after so many iterations of the layout. */
export interface LaidOut {
  readonly positions: Positions;
  readonly ran: number;
  readonly done: boolean;
}

/**
 * Lays the picture out in a worker, so that the page stays free; to its end, or for `stopAfter` iterations. The same picture gives the
 * same positions. Returns how to stop; `onStep` hears of each step, the last one marked.
 */
export function layOut(
  picture: Picture,
  stopAfter: number | undefined,
  onStep: (laid: LaidOut) => void,
): () => void {
  const dots = picture.dots.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
    const { positions: xy, ran, done } = data;
    if (done) worker.terminate();
    const positions = new Map(
      dots.map(({ id }, place) => [id, { x: xy[place * 2] ?? 0, y: xy[place * 2 + 1] ?? 0 }]),
    );
    onStep({ positions, ran, done });
  });
  const iterations = dots.length > MANY_DOTS ? 200 : 600;
  const request: LayoutRequest = {
    nodes: Float64Array.from(
      dots.flatMap(({ id, degree }) => {
        const { x, y } = seedPosition(id);
        return [x, y, sizeOf(degree)];
      }),
    ),
    edges: edgesOf(picture, new Map(dots.map((dot, place) => [dot.id, place]))),
    iterations,
    until: Math.min(stopAfter ?? iterations, iterations),
  };
  worker.postMessage(request, [request.nodes.buffer, request.edges.buffer]);
  return () => {
    worker.terminate();
  };
}

/** In an order that follows from the picture alone; numbers sort quicker than ids, and the page waits for it. */
function edgesOf({ lines }: Picture, places: ReadonlyMap<string, number>): LayoutRequest['edges'] {
  const weights = new Map<number, number>();
  for (const { source, target, family, weight } of lines) {
    const [from, to] = [places.get(source), places.get(target)];
    if (from === undefined || to === undefined) continue;
    const pair = Math.min(from, to) * places.size + Math.max(from, to);
    weights.set(pair * FAMILIES.length + FAMILIES.indexOf(family), weight);
  }
  const edges = new Float64Array(weights.size * 3);
  Float64Array.from(weights.keys())
    .sort()
    .forEach((key, index) => {
      const pair = Math.floor(key / FAMILIES.length);
      const [from, to] = [Math.floor(pair / places.size), pair % places.size];
      edges.set([from, to, Math.sqrt(weights.get(key) ?? 1)], index * 3);
    });
  return edges;
}
