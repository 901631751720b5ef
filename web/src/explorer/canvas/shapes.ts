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
/** How far a bar of the cross reaches. */
const ARM = 0.94;

/** The shape as the points of an SVG polygon around 0 0 with radius 1; undefined for a circle. */
export function outline(shape: Shape): string | undefined {
  switch (shape.form) {
    case 'circle':
      return undefined;
    case 'cross': {
      return [
        [-BAR, -ARM],
        [BAR, -ARM],
        [BAR, -BAR],
        [ARM, -BAR],
        [ARM, BAR],
        [BAR, BAR],
        [BAR, ARM],
        [-BAR, ARM],
        [-BAR, BAR],
        [-ARM, BAR],
        [-ARM, -BAR],
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

/** What `distanceOf` of the shader is told of a shape: its corners, 0 for a circle and -1 for a cross, and its turn. */
export function numbersOf(shape: Shape): readonly [number, number] {
  switch (shape.form) {
    case 'circle':
      return [0, 0];
    case 'cross':
      return [-1, 0];
    case 'polygon':
      return [shape.corners, shape.turn];
  }
}

/** GLSL: how far `p` is out from the middle, where 1 is the outline of the shape; measured across the nearest side of a polygon. */
export const DISTANCE_IN_SHADER = /* glsl */ `
float distanceOf(vec2 p, vec2 shape) {
  if (shape.x < -0.5) {
    vec2 q = abs(p);
    return min(max(q.x / ${BAR.toFixed(3)}, q.y / ${ARM.toFixed(3)}), max(q.x / ${ARM.toFixed(3)}, q.y / ${BAR.toFixed(3)}));
  }
  if (shape.x < 0.5) return length(p);
  float half_step = ${Math.PI.toFixed(5)} / shape.x;
  float angle = atan(p.x, p.y) - shape.y - half_step;
  float beside = angle - floor(0.5 + angle / (2.0 * half_step)) * 2.0 * half_step;
  return cos(beside) * length(p) / cos(half_step);
}`;
