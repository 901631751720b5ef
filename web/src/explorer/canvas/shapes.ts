import type { EntityType } from '../../../generated/graphql.ts';

/** A regular polygon with a corner at `turn`, or a cross; each lies inside the circle of radius 1. */
export type Shape =
  | { readonly form: 'circle' }
  | { readonly form: 'cross' }
  | { readonly form: 'polygon'; readonly corners: number; readonly turn: number };

/** Angles in radians from the top, clockwise. */
export const SHAPES: Readonly<Record<EntityType, Shape>> = {
  MINISTRY: { form: 'polygon', corners: 4, turn: Math.PI / 4 },
  ISAC: { form: 'circle' },
  SECTOR: { form: 'polygon', corners: 6, turn: 0 },
  ORGANIZATION: { form: 'polygon', corners: 4, turn: 0 },
  MEASURE: { form: 'polygon', corners: 3, turn: 0 },
  INSTRUMENT: { form: 'polygon', corners: 3, turn: Math.PI },
  EVENT: { form: 'cross' },
  GOAL: { form: 'polygon', corners: 5, turn: 0 },
  STRATEGY: { form: 'polygon', corners: 8, turn: Math.PI / 8 },
};

/** Half the width of a bar of the cross. */
const BAR = 0.34;

/** The shape as the points of an SVG polygon around 0 0 with radius 1; undefined for a circle. */
export function outline(shape: Shape): string | undefined {
  switch (shape.form) {
    case 'circle':
      return undefined;
    case 'cross': {
      const arm = 0.94;
      return [
        [-BAR, -arm],
        [BAR, -arm],
        [BAR, -BAR],
        [arm, -BAR],
        [arm, BAR],
        [BAR, BAR],
        [BAR, arm],
        [-BAR, arm],
        [-BAR, BAR],
        [-arm, BAR],
        [-arm, -BAR],
        [-BAR, -BAR],
      ]
        .map((point) => point.join(' '))
        .join(',');
    }
    case 'polygon':
      return Array.from({ length: shape.corners }, (_, corner) => {
        const angle = shape.turn + (corner * 2 * Math.PI) / shape.corners;
        return `${Math.sin(angle).toFixed(3)} ${(-Math.cos(angle)).toFixed(3)}`;
      }).join(',');
  }
}

/** GLSL: how far `p` is out from the middle, where 1 is the outline of the shape. */
export function distanceInShader(shape: Shape): string {
  switch (shape.form) {
    case 'circle':
      return 'length(p)';
    case 'cross': {
      const [bar, arm] = [BAR.toFixed(3), '0.940'];
      return `min(max(abs(p.x) / ${bar}, abs(p.y) / ${arm}), max(abs(p.x) / ${arm}, abs(p.y) / ${bar}))`;
    }
    case 'polygon': {
      const step = (2 * Math.PI) / shape.corners;
      // Measured across the nearest side: half a step beside a corner.
      const angle = `(atan(p.x, p.y) - ${(shape.turn + step / 2).toFixed(5)})`;
      return `cos(floor(0.5 + ${angle} / ${step.toFixed(5)}) * ${step.toFixed(5)} - ${angle}) * length(p) / ${Math.cos(step / 2).toFixed(5)}`;
    }
  }
}
