/** What is taken of a drawing, in pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a name can stand beside a dot: right, or else left, below or above; undefined where all of it is taken. */
export function freePlace(
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  { width, height }: { readonly width: number; readonly height: number },
  taken: readonly Box[],
  edge: number,
): Box | undefined {
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height });
  const gap = size + 3;
  return [
    box(x + gap, y - height / 2),
    box(x - gap - width, y - height / 2),
    box(x - width / 2, y + gap),
    box(x - width / 2, y - gap - height),
  ].find((place) => place.left >= 0 && place.right <= edge && !taken.some((other) => overlap(place, other)));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
