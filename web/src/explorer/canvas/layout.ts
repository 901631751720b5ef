import type { Picture } from '../network/network.ts';
import { MANY_DOTS } from './layout-message.ts';
import type { LayoutRequest, LayoutStep } from './layout-message.ts';
import { seedPosition, sizeOf } from './places.ts';
import type { Positions } from './places.ts';

/**
 * Lays the picture out in a worker, so that the page stays free. The same picture gives the same positions.
 * Returns how to stop; `onPositions` hears of each step, the last one marked.
 */
export function layOut(
  picture: Picture,
  onPositions: (positions: Positions, done: boolean) => void,
): () => void {
  const dots = picture.dots.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
    const { positions, done } = data;
    if (done) worker.terminate();
    onPositions(
      new Map(
        dots.map(({ id }, place) => [id, { x: positions[place * 2] ?? 0, y: positions[place * 2 + 1] ?? 0 }]),
      ),
      done,
    );
  });
  const request: LayoutRequest = {
    nodes: Float64Array.from(
      dots.flatMap(({ id, degree }) => {
        const { x, y } = seedPosition(id);
        return [x, y, sizeOf(degree)];
      }),
    ),
    edges: edgesOf(picture, new Map(dots.map((dot, place) => [dot.id, place]))),
    iterations: dots.length > MANY_DOTS ? 200 : 600,
  };
  worker.postMessage(request, [request.nodes.buffer, request.edges.buffer]);
  return () => {
    worker.terminate();
  };
}

function edgesOf({ lines }: Picture, places: ReadonlyMap<string, number>): LayoutRequest['edges'] {
  return Float64Array.from(
    lines
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ source, target, weight }) => {
        const [from, to] = [places.get(source), places.get(target)];
        return from === undefined || to === undefined ? [] : [from, to, Math.sqrt(weight)];
      }),
  );
}
