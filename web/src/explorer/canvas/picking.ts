import type { Drawing, DrawnGraph } from './attributes.ts';
import { discAt, segmentAt } from './hit.ts';
import type { Disc, Segment } from './hit.ts';
import type { Position } from './places.ts';

/** How far from a line, in pixels, the pointer still means it: a thin one is hard to hit. */
const LINE_MARGIN = 4;

/**
 * Lets sigma find what lies under the pointer by where dots are. By itself it draws all of them once more, each in a colour of its
 * own, and reads the colour under the pointer back, for which the page waits.
 */
export function pickByPlace(drawing: Drawing, graph: DrawnGraph): void {
  let placed: Placed | undefined;
  drawing.on('afterProcess', () => {
    placed = undefined;
  });
  const place = (): Placed => (placed ??= placedIn(drawing, graph));
  /** Pixels to what sigma places dots by, in which there is no camera. */
  const unit = (): number => {
    const [one, other] = [0, 1].map((x) => drawing.viewportToFramedGraph({ x, y: 0 }));
    return (other?.x ?? 0) - (one?.x ?? 0);
  };
  const scale = (): number => drawing.scaleSize(1) * unit();
  Object.assign(drawing, {
    getNodeAtPosition: (point: Position) =>
      discAt(place().discs, drawing.viewportToFramedGraph(point), scale()) ?? null,
    getEdgeAtPoint: (x: number, y: number) =>
      segmentAt(place().segments, drawing.viewportToFramedGraph({ x, y }), scale(), LINE_MARGIN * unit()) ??
      null,
  });
}

interface Placed {
  readonly discs: readonly Disc[];
  readonly segments: readonly Segment[];
}

function placedIn(drawing: Drawing, graph: DrawnGraph): Placed {
  const discs = new Map(
    graph.mapNodes((id, { size }) => {
      const { x, y } = drawing.getNodeDisplayData(id) ?? { x: 0, y: 0 };
      return [id, { id, x, y, radius: size }] as const;
    }),
  );
  const segments = graph.mapEdges((id, { size }, source, target) => {
    const [from, to] = [discs.get(source), discs.get(target)];
    return from === undefined || to === undefined ? [] : [{ id, from, to, reach: size / 2 }];
  });
  return { discs: [...discs.values()], segments: segments.flat() };
}
