import { discAt, segmentAt } from '../../../../web/src/explorer/canvas/hit.ts';
import type { Segment } from '../../../../web/src/explorer/canvas/hit.ts';

const disc = (id: string, x: number, y: number, radius: number) => ({ id, x, y, radius });

describe('the dot under the pointer', () => {
  it('is the one that holds the point, at the scale of the camera', () => {
    const dots = [disc('a', 0, 0, 5), disc('b', 20, 0, 5)];
    expect(discAt(dots, { x: 17, y: 1 }, 1)).toBe('b');
    expect(discAt(dots, { x: 8, y: 0 }, 1)).toBeUndefined();
    expect(discAt(dots, { x: 8, y: 0 }, 2)).toBe('a');
  });

  it('is the one whose middle is nearest where dots overlap', () => {
    expect(discAt([disc('large', 0, 0, 30), disc('small', 20, 0, 5)], { x: 18, y: 0 }, 1)).toBe('small');
  });
});

describe('the line under the pointer', () => {
  const line = (id: string, to: readonly [number, number], reach = 1): Segment => ({
    id,
    from: { x: 0, y: 0 },
    to: { x: to[0], y: to[1] },
    reach,
  });

  it('may be missed by a margin, and ends where its dots are', () => {
    const lines = [line('a', [100, 0])];
    expect(segmentAt(lines, { x: 50, y: 4 }, 1, 4)).toBe('a');
    expect(segmentAt(lines, { x: 50, y: 6 }, 1, 4)).toBeUndefined();
    expect(segmentAt(lines, { x: 107, y: 0 }, 1, 4)).toBeUndefined();
  });

  it('is the nearest', () => {
    const lines = [line('flat', [100, 0]), line('steep', [100, 10])];
    expect(segmentAt(lines, { x: 50, y: 4 }, 1, 4)).toBe('steep');
  });

  it('is the thinnest of those between the same dots, whichever way they run: it is drawn on top', () => {
    const thick = line('thick', [100, 33], 3);
    const thin = { ...thick, id: 'thin', from: thick.to, to: thick.from, reach: 1 };
    for (const lines of [
      [thick, thin],
      [thin, thick],
    ]) {
      expect(segmentAt(lines, { x: 41.7, y: 15.3 }, 1, 4)).toBe('thin');
    }
  });

  it('may have no length', () => {
    expect(segmentAt([line('a', [0, 0])], { x: 1, y: 1 }, 1, 4)).toBe('a');
  });
});
