import type { Picture } from '../network/network.ts';
import type { Position, Positions } from '../canvas/places.ts';

/** A picture with where its dots lie: y grows upwards, as on the canvas. */
export interface PlacedPicture {
  readonly picture: Picture;
  readonly positions: Positions;
}

export function placeOf({ positions }: PlacedPicture, id: string): Position {
  return positions.get(id) ?? { x: 0, y: 0 };
}

/** Coordinates as files say them: hundredths are finer than a pixel. */
export function rounded(coordinate: number): number {
  return Math.round(coordinate * 100) / 100;
}
