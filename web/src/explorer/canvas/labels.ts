import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import type { DotAttributes, Drawing, DrawnGraph, LineAttributes } from './attributes.ts';
import { flushWith, placeName } from './label-places.ts';
import type { Box, Size } from './label-places.ts';
import { MANY_DOTS } from './layout-message.ts';
import { waysToWrite } from './name-lines.ts';
import type { Palette } from './palette.ts';

/** Pixels. */
const LABEL_SIZE = 13;
const LINE_HEIGHT = 15;

/** Dots up to which all names are candidates. */
const FEW_DOTS = 150;

/** How many names a part of the canvas may have before sigma leaves out those of small dots. */
export function labelDensity(graph: DrawnGraph): number {
  return graph.order > FEW_DOTS ? 2 : FEW_DOTS;
}

type DrawLabel = NodeLabelDrawingFunction<DotAttributes, LineAttributes>;
type Label = Parameters<DrawLabel>[1];

/** The names of a frame, which come together before any of them is written. */
export interface Labels {
  /** What sigma calls for each dot whose name may be written. */
  readonly collect: DrawLabel;
  /** Writes the names for which there is room beside their dot: those that have to be there first, then the larger dots. */
  readonly write: (drawing: Drawing, graph: DrawnGraph) => void;
}

export function labelsIn(palette: Palette): Labels {
  let collected: { readonly context: CanvasRenderingContext2D; readonly label: Label }[] = [];
  return {
    collect: (context, label) => {
      if (label.label !== null && label.label !== '') collected.push({ context, label });
    },
    write: (drawing, graph) => {
      const labels = collected.toSorted(
        ({ label: a }, { label: b }) =>
          Number(b.forceLabel ?? false) - Number(a.forceLabel ?? false) || b.size - a.size,
      );
      collected = [];
      const taken = boxesOfDots(drawing, graph);
      for (const { context, label } of labels) {
        context.font = `${LABEL_SIZE}px ${drawing.getSetting('labelFont')}`;
        const sizeOf = (lines: readonly string[]): Size => ({
          width: Math.max(...lines.map((line) => context.measureText(line).width)),
          height: lines.length * LINE_HEIGHT,
        });
        const ways = waysToWrite(label.label ?? '');
        const placed = placeName(label, ways, sizeOf, taken, drawing.getDimensions());
        if (placed === undefined) continue;
        taken.push(placed.box);
        writeLines(context, placed, label.x, palette);
      }
    },
  };
}

function writeLines(
  context: CanvasRenderingContext2D,
  { lines, box }: { readonly lines: readonly string[]; readonly box: Box },
  dot: number,
  { label, paper }: Palette,
): void {
  const { x, anchor } = flushWith(dot, box);
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  // Lines that pass below a name do not strike it through.
  Object.assign(context, { fillStyle: label, strokeStyle: paper, lineWidth: 3, lineJoin: 'round' });
  lines.forEach((line, index) => {
    const y = box.top + (index + 1) * LINE_HEIGHT - 4;
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  });
}

/** Where dots are that do not fade, so that no name is written over one; of many, names are written over some. */
function boxesOfDots(drawing: Drawing, graph: DrawnGraph): Box[] {
  if (graph.order > MANY_DOTS) return [];
  return graph.nodes().flatMap((id) => {
    const place = drawing.getNodeDisplayData(id);
    if (place === undefined || place.label === '') return [];
    const { x, y } = drawing.framedGraphToViewport(place);
    const radius = drawing.scaleSize(place.size);
    return [{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }];
  });
}
