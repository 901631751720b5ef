/** Pictures of more dots are laid out in fewer rounds, and shown on the way. */
export const MANY_DOTS = 600;

/** What the layout worker is asked: nodes by index as x0 y0 size0 x1 …, edges as source0 target0 weight0 source1 …. */
export interface LayoutRequest {
  readonly nodes: Float64Array;
  readonly edges: Float64Array;
  /** A picture that is laid out whole takes so many. */
  readonly iterations: number;
  /** Those after which it is stopped; may be none. */
  readonly until: number;
}

/** Coordinates x0 y0 x1 y1 … after so many iterations; `done` with the last ones. */
export interface LayoutStep {
  readonly positions: Float64Array;
  readonly ran: number;
  readonly done: boolean;
}
