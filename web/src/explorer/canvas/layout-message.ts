/** What the layout worker is asked: nodes by index, edges as pairs of indices. */
export interface LayoutRequest {
  readonly nodes: readonly { readonly x: number; readonly y: number; readonly size: number }[];
  readonly edges: readonly { readonly source: number; readonly target: number; readonly weight: number }[];
  readonly iterations: number;
}

/** Coordinates x0 y0 x1 y1 …; `done` with the last ones. */
export interface LayoutStep {
  readonly positions: Float64Array;
  readonly done: boolean;
}
