import { flushWith, placeName } from '../canvas/label-places.ts';
import type { Box, Size } from '../canvas/label-places.ts';
import { lengthOf, waysToWrite } from '../canvas/name-lines.ts';
import { sizeOf } from '../canvas/places.ts';
import type { Position } from '../canvas/places.ts';
import { widthOf } from '../canvas/line-width.ts';
import type { Palette } from '../canvas/palette.ts';
import { SHAPES, outline } from '../canvas/shapes.ts';
import type { DrawnDot } from '../network/network.ts';
import { placeOf, rounded } from './placed.ts';
import type { PlacedPicture } from './placed.ts';
import { xml } from './xml.ts';

/** Pixels. */
export const SVG_SIZE = { width: 1600, height: 1200 };
const MARGIN = 90;
const FONT_SIZE = 15;
const LINE_HEIGHT = 17;

/** What is drawn, to scale, with the shapes and colours of the canvas; every name that has room. */
export function writeSvg(placed: PlacedPicture, palette: Palette): string {
  const { dots, lines } = placed.picture;
  const onSheet = frame(dots.map(({ id }) => placeOf(placed, id)));
  const at = (id: string): Position => onSheet(placeOf(placed, id));
  const drawnLines = lines
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ source, target, family, weight }) => {
      const [from, to] = [at(source), at(target)];
      return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${palette.families[family]}" stroke-width="${rounded(widthOf(weight))}"/>`;
    });
  const drawnDots = dots.map((dot) => drawDot(dot, at(dot.id), palette));
  const { width, height } = SVG_SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" fill="${palette.paper}"/>
<g id="edges">
${drawnLines.join('\n')}
</g>
<g id="nodes">
${drawnDots.join('\n')}
</g>
<g id="names" fill="${palette.label}" stroke="${palette.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" font-family="system-ui, 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif" font-size="${FONT_SIZE}">
${namesOf(dots, at).join('\n')}
</g>
</svg>
`;
}

/** From the places of the layout, whose y grows upwards, to those of the sheet. */
function frame(places: readonly Position[]): (place: Position) => Position {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right, low, high] = [least(xs), -least(negated(xs)), least(ys), -least(negated(ys))];
  const scale = Math.min(
    (SVG_SIZE.width - 2 * MARGIN) / Math.max(right - left, 1),
    (SVG_SIZE.height - 2 * MARGIN) / Math.max(high - low, 1),
  );
  return ({ x, y }) => ({
    x: rounded(SVG_SIZE.width / 2 + (x - (left + right) / 2) * scale),
    y: rounded(SVG_SIZE.height / 2 - (y - (low + high) / 2) * scale),
  });
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function negated(numbers: readonly number[]): readonly number[] {
  return numbers.map((number) => -number);
}

function drawDot({ id, name, type, degree }: DrawnDot, { x, y }: Position, palette: Palette): string {
  const points = outline(SHAPES[type]);
  const form = points === undefined ? '<circle r="1"/>' : `<polygon points="${points}"/>`;
  return `<g id="${xml(id)}" transform="translate(${x} ${y}) scale(${rounded(sizeOf(degree))})" fill="${palette.types[type]}"><title>${xml(name)}</title>${form}</g>`;
}

/** The names of the best linked first: those have the room. */
function namesOf(dots: readonly DrawnDot[], at: (id: string) => Position): readonly string[] {
  const taken: Box[] = dots.map(({ id, degree }) => {
    const [{ x, y }, radius] = [at(id), sizeOf(degree)];
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
  return dots
    .toSorted((a, b) => b.degree - a.degree)
    .flatMap(({ id, name, degree }) => {
      const dot = { ...at(id), size: sizeOf(degree) };
      const placed = placeName(dot, waysToWrite(name), sheetSizeOf, taken, SVG_SIZE);
      if (placed === undefined) return [];
      const { lines, box } = placed;
      taken.push(box);
      const { x, anchor } = flushWith(dot.x, box);
      return lines.map((line, index) => {
        const y = rounded(box.top + (index + 1) * LINE_HEIGHT - 4);
        return `<text x="${rounded(x)}" y="${y}" text-anchor="${anchor}">${xml(line)}</text>`;
      });
    });
}

function sheetSizeOf(lines: readonly string[]): Size {
  return { width: Math.max(...lines.map(lengthOf)) * FONT_SIZE, height: lines.length * LINE_HEIGHT };
}
