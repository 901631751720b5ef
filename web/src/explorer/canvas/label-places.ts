/** What is taken of a drawing, in pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Its middle and radius. */
interface Dot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where a name can stand beside a dot: right, or else left, below, above or aslant; undefined where all of it is taken, or off the sheet. */
function freePlace(
  { x, y, size }: Dot,
  { width, height }: Size,
  taken: readonly Box[],
  sheet: Size,
): Box | undefined {
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height });
  const gap = size + 3;
  // Aslant a name is as near to a round dot as beside it.
  const [aside, off] = [0.7 * gap, 0.4 * gap];
  return [
    box(x + gap, y - height / 2),
    box(x - gap - width, y - height / 2),
    box(x - width / 2, y + gap),
    box(x - width / 2, y - gap - height),
    box(x + aside, y + off),
    box(x + aside, y - off - height),
    box(x - aside - width, y + off),
    box(x - aside - width, y - off - height),
  ].find((place) => isWithin(place, sheet) && !taken.some((other) => overlap(place, other)));
}

/** The first of several ways to write a name that has a place, with the place. */
export function placeName(
  dot: Dot,
  ways: readonly (readonly string[])[],
  sizeOf: (lines: readonly string[]) => Size,
  taken: readonly Box[],
  sheet: Size,
): { readonly lines: readonly string[]; readonly box: Box } | undefined {
  for (const lines of ways) {
    const box = freePlace(dot, sizeOf(lines), taken, sheet);
    if (box !== undefined) return { lines, box };
  }
  return undefined;
}

/** Where the lines of a name begin, end or have their middle: flush with its dot where it stands beside it. */
export function flushWith(
  dot: number,
  { left, right }: Box,
): { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' } {
  if (left >= dot) return { x: left, anchor: 'start' };
  return right <= dot ? { x: right, anchor: 'end' } : { x: (left + right) / 2, anchor: 'middle' };
}

function isWithin({ left, right, top, bottom }: Box, sheet: Size): boolean {
  return left >= 0 && right <= sheet.width && top >= 0 && bottom <= sheet.height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
