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
