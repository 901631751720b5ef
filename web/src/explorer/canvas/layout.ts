import type { Picture } from '../network/network.ts';
import type { LayoutRequest, LayoutStep } from './layout-message.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<string, Position>;

/** A number from 0 to 1 that a text always has (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) / 0xffffffff;
}

/** Where a dot begins: the same id always at the same place within a ring. */
export function seedPosition(id: string): Position {
  const angle = hashOf(id) * 2 * Math.PI;
  const radius = 60 + 60 * hashOf(`${id}/radius`);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** In pixels, by the number of neighbours. */
export function sizeOf(degree: number): number {
  return 5 + 2.6 * Math.sqrt(degree);
}

/**
 * Lays the picture out in a worker, so that the page stays free. The same picture gives the same positions.
 * Returns how to stop; `onPositions` hears of each step, the last one marked.
 */
export function layOut(
  picture: Picture,
  onPositions: (positions: Positions, done: boolean) => void,
): () => void {
  const dots = picture.dots.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const index = new Map(dots.map((dot, place) => [dot.id, place]));
  const edges = picture.lines
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ source, target, weight }) => {
      const [from, to] = [index.get(source), index.get(target)];
      return from === undefined || to === undefined || from === to
        ? []
        : [{ source: from, target: to, weight: Math.sqrt(weight) }];
    });
  const request: LayoutRequest = {
    nodes: dots.map((dot) => ({ ...seedPosition(dot.id), size: sizeOf(dot.degree) })),
    edges,
    iterations: dots.length > 1_000 ? 200 : 600,
  };
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
    onPositions(
      new Map(
        dots.map((dot, place) => [
          dot.id,
          { x: data.positions[place * 2] ?? 0, y: data.positions[place * 2 + 1] ?? 0 },
        ]),
      ),
      data.done,
    );
    if (data.done) worker.terminate();
  });
  worker.postMessage(request);
  return () => {
    worker.terminate();
  };
}
