import fc from 'fast-check';
import { flushWith, placeName } from '../../../../web/src/explorer/canvas/label-places.ts';
import type { Box, Size } from '../../../../web/src/explorer/canvas/label-places.ts';

const SHEET = { width: 400, height: 300 };
const sizeOf = (lines: readonly string[]): Size => ({
  width: 10 * Math.max(...lines.map((line) => line.length)),
  height: 15 * lines.length,
});
const WAYS = [['a long name'], ['a long', 'name']];

describe('the place of a name', () => {
  it('is right of its dot, or else left', () => {
    const dot = { x: 200, y: 150, size: 10 };
    expect(placeName(dot, WAYS, sizeOf, [], SHEET)?.box.left).toBe(213);
    const right = { left: 205, right: 300, top: 100, bottom: 200 };
    expect(placeName(dot, WAYS, sizeOf, [right], SHEET)?.box.right).toBe(187);
  });

  it('is that of the first way to write it for which there is room', () => {
    const narrow = { width: 80, height: 300 };
    expect(placeName({ x: 2, y: 150, size: 5 }, WAYS, sizeOf, [], narrow)?.lines).toEqual(['a long', 'name']);
    expect(
      placeName({ x: 2, y: 150, size: 5 }, WAYS, sizeOf, [], { width: 50, height: 300 }),
    ).toBeUndefined();
  });

  it('is on the sheet, covers nothing that is taken, and tells with what it is flush', () => {
    const box = fc
      .record({ left: fc.nat(400), top: fc.nat(300), width: fc.nat(80), height: fc.nat(80) })
      .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }));
    fc.assert(
      fc.property(fc.nat(400), fc.nat(300), fc.array(box), (x, y, taken) => {
        const placed = placeName({ x, y, size: 8 }, WAYS, sizeOf, taken, SHEET);
        if (placed === undefined) return;
        const { left, right, top, bottom } = placed.box;
        expect(left >= 0 && right <= SHEET.width && top >= 0 && bottom <= SHEET.height).toBe(true);
        for (const other of taken) {
          const overlaps =
            left < other.right && other.left < right && top < other.bottom && other.top < bottom;
          expect(overlaps).toBe(false);
        }
        const flush = flushWith(x, placed.box);
        expect(flush.x).toBe({ start: left, middle: (left + right) / 2, end: right }[flush.anchor]);
      }),
    );
  });
});
