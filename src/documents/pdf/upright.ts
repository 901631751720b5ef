import type { PDFPageProxy } from 'pdfjs-dist';

/** [a, b, c, d, e, f] of a transformation as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

/**
 * From a page's own space to how it is looked at: turned as its /Rotate says, its lower left corner at 0, 0; x grows to the right,
 * y upwards, in points.
 */
export function uprightOf(page: PDFPageProxy): Matrix {
  const { transform, height } = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = height] = transform.map(Number);
  return [a, -b, c, -d, e, height - f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
