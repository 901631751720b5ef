import Sigma from 'sigma';
import type { Picture } from '../network/network.ts';
import type { DotAttributes, Drawing, DrawnGraph, LineAttributes } from './attributes.ts';
import { labelsIn } from './labels.ts';
import type { Box } from './label-places.ts';
import { MANY_DOTS } from './layout-message.ts';
import { seedPosition, sizeOf } from './places.ts';
import type { Positions } from './places.ts';
import { widthOf } from './line-width.ts';
import { currentPalette } from './current-palette.ts';
import type { Palette } from './palette.ts';
import { markPins } from './pin-marks.ts';
import { ShapeProgram } from './shape-program.ts';

/** What is looked at; everything else fades. */
export interface Focus {
  readonly selected: readonly string[];
  /** Under the pointer, or where the keyboard is. */
  readonly pointed: string | undefined;
}

export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** A sigma that draws `graph` into `place`, each type in its shape and colour. */
export function startDrawing(graph: DrawnGraph, place: HTMLElement, focus: () => Focus): Drawing {
  const palette = currentPalette();
  // Sigma draws once before it is there to be asked.
  const started = new Set<Drawing>();
  const labels = labelsIn(palette.label, () => [...started].flatMap((each) => boxesOfDots(each, graph)));
  const drawing: Drawing = new Sigma<DotAttributes, LineAttributes>(graph, place, {
    defaultDrawNodeLabel: labels.draw,
    // In place of the program for dots that have no other.
    nodeProgramClasses: { circle: ShapeProgram },
    allowInvalidContainer: true,
    // Of many lines each frame would be drawn once more, for the pointer alone.
    enableEdgeEvents: graph.order <= MANY_DOTS,
    zIndex: true,
    labelFont: getComputedStyle(document.body).fontFamily,
    labelSize: 13,
    labelColor: { color: palette.label },
    labelDensity: 2,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 7,
    stagePadding: 60,
    minEdgeThickness: 1.2,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    defaultDrawNodeHover: (context, data, settings) => {
      drawPlate(context, data, settings.labelFont, palette);
    },
    nodeReducer: (id, dot) => lookOfDot(graph, id, dot, focus(), palette),
    edgeReducer: (id, line) => lookOfLine(graph, id, line, focus(), palette),
  });
  started.add(drawing);
  drawing.on('beforeRender', labels.begin);
  markPins(drawing, graph, palette.label);
  return drawing;
}

function lookOfDot(
  graph: DrawnGraph,
  id: string,
  dot: DotAttributes,
  { selected, pointed }: Focus,
  palette: Palette,
): Partial<DotAttributes> & { color: string; zIndex: number; highlighted?: boolean; forceLabel?: boolean } {
  const color = palette.types[dot.entityType];
  const centre = pointed === undefined ? selected : [pointed];
  // Sigma hands over a copy of its own.
  if (centre.length === 0) return Object.assign(dot, { color, zIndex: 1 });
  const chosen = id === pointed || selected.includes(id);
  if (chosen) return { ...dot, color, zIndex: 3, highlighted: true, forceLabel: true };
  const near = centre.some((other) => graph.hasNode(other) && graph.areNeighbors(other, id));
  return near
    ? {
        ...dot,
        color,
        zIndex: 2,
        forceLabel: centre.some((other) => graph.hasNode(other) && graph.degree(other) <= 24),
      }
    : { ...dot, color: palette.faded, zIndex: 0, label: '' };
}

function lookOfLine(
  graph: DrawnGraph,
  id: string,
  line: LineAttributes,
  { selected, pointed }: Focus,
  palette: Palette,
): Partial<LineAttributes> & { color: string; zIndex: number } {
  const color = palette.families[line.family];
  const [one, other] = selected;
  const centre = pointed ?? one;
  // Thin lines lie on thick ones, so that two families between the same dots are both seen.
  if (centre === undefined) return Object.assign(line, { color, zIndex: -line.size });
  const ends = graph.extremities(id);
  const lit =
    pointed === undefined && other !== undefined
      ? ends.includes(centre) && ends.includes(other)
      : ends.includes(centre);
  return lit
    ? { ...line, color, size: line.size + 1, zIndex: 1 }
    : { ...line, color: palette.fadedLine, zIndex: 0 };
}

/** The name of a chosen dot on a plate, legible above lines and other names. */
function drawPlate(
  context: CanvasRenderingContext2D,
  data: { x: number; y: number; size: number; label?: string | null },
  font: string,
  palette: Palette,
): void {
  const label = data.label ?? '';
  if (label === '') return;
  context.font = `600 14px ${font}`;
  const width = context.measureText(label).width;
  const left = data.x + data.size + 2;
  context.fillStyle = palette.paper;
  context.strokeStyle = palette.label;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left, data.y - 13, width + 14, 26, 6);
  context.fill();
  context.stroke();
  context.beginPath();
  context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.stroke();
  context.fillStyle = palette.label;
  context.fillText(label, left + 7, data.y + 5);
}

/** Where dots are, so that no name is written over one; of many, names are written over some. */
function boxesOfDots(drawing: Drawing, graph: DrawnGraph): readonly Box[] {
  if (graph.order > MANY_DOTS) return [];
  return graph.mapNodes((id) => {
    const place = drawing.getNodeDisplayData(id);
    const { x, y } = drawing.framedGraphToViewport(place ?? { x: 0, y: 0 });
    const radius = drawing.scaleSize(place?.size ?? 0);
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
}

/** A name as long as there is room for beside a dot; the panel has the whole. */
function shortened(name: string): string {
  return name.length > 28 ? `${name.slice(0, 26).trimEnd()}…` : name;
}

/** Makes `graph` hold what the picture shows; dots that stay keep their place. */
export function fillGraph(graph: DrawnGraph, picture: Picture): void {
  const dots = new Map(picture.dots.map((dot) => [dot.id, dot]));
  graph.clearEdges();
  for (const id of graph.nodes()) if (!dots.has(id)) graph.dropNode(id);
  for (const dot of picture.dots) {
    const look = { size: sizeOf(dot.degree), label: shortened(dot.name), entityType: dot.type };
    if (graph.hasNode(dot.id)) graph.mergeNodeAttributes(dot.id, look);
    else graph.addNode(dot.id, { ...seedPosition(dot.id), ...look, pinned: false });
  }
  for (const line of picture.lines) {
    graph.addEdgeWithKey(line.id, line.source, line.target, {
      size: widthOf(line.weight),
      family: line.family,
    });
  }
}

/** Moves the dots of `graph` to their positions at once. */
export function placeDots(graph: DrawnGraph, positions: Positions): void {
  graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...positions.get(id) }), {
    attributes: ['x', 'y'],
  });
}

/** Marks the dots that were put somewhere by hand, and no others. */
export function markPinned(graph: DrawnGraph, ids: readonly string[]): void {
  const pinned = new Set(ids);
  graph.forEachNode((id, attributes) => {
    if (attributes.pinned !== pinned.has(id)) graph.setNodeAttribute(id, 'pinned', pinned.has(id));
  });
}
