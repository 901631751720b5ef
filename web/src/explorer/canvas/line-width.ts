/** In pixels, by how many relations a line stands for. */
export function widthOf(weight: number): number {
  return Math.min(7, 1 + Math.sqrt(weight));
}
