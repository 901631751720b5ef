import type { Position } from './places.ts';

export interface Disc extends Position {
  readonly id: string;
  readonly radius: number;
}

export interface Segment {
  readonly id: string;
  readonly from: Position;
  readonly to: Position;
  /** Half its width. */
  readonly reach: number;
}

/** The disc that holds the point; where several do, that whose middle is nearest. Radii count `scale` times. */
export function discAt(discs: Iterable<Disc>, point: Position, scale: number): string | undefined {
  let best: { readonly id: string; readonly distance: number } | undefined;
  for (const { id, radius, x, y } of discs) {
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance <= radius * scale && (best === undefined || distance < best.distance)) {
      best = { id, distance };
    }
  }
  return best?.id;
}

/**
 * The segment that the point is on, or no farther from than `margin`; the nearest, and of those that lie on each other the thinnest,
 * which is drawn on top. Widths count `scale` times.
 */
export function segmentAt(
  segments: Iterable<Segment>,
  point: Position,
  scale: number,
  margin: number,
): string | undefined {
  let best: { readonly id: string; readonly distance: number; readonly reach: number } | undefined;
  for (const { id, from, to, reach } of segments) {
    const distance = distanceTo(from, to, point);
    if (distance > reach * scale + margin) continue;
    // Lines between the same dots may run either way, and then differ in the last digit.
    const isSame = best !== undefined && Math.abs(distance - best.distance) < margin / 100;
    if (best === undefined || (isSame ? reach < best.reach : distance < best.distance)) {
      best = { id, distance, reach };
    }
  }
  return best?.id;
}

function distanceTo(from: Position, to: Position, { x, y }: Position): number {
  const [wayX, wayY] = [to.x - from.x, to.y - from.y];
  const length = wayX * wayX + wayY * wayY;
  const along = length === 0 ? 0 : ((x - from.x) * wayX + (y - from.y) * wayY) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + share * wayX - x, from.y + share * wayY - y);
}
