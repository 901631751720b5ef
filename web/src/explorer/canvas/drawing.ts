import type { Settings } from 'sigma/settings';
import type { Picture } from '../network/network.ts';
import type { DotAttributes, Drawing, DrawnGraph, LineAttributes } from './attributes.ts';
import { BufferedSigma } from './buffered-sigma.ts';
import { MANY_DOTS } from './layout-message.ts';
import { labelDensity, labelsIn } from './labels.ts';
import { seedPosition, sizeOf } from './places.ts';
import type { Positions } from './places.ts';
import { widthOf } from './line-width.ts';
import { currentPalette } from './current-palette.ts';
import { LineProgram } from './line-program.ts';
import type { Palette } from './palette.ts';
import { drawPlate } from './plate.ts';
import { pickByPlace } from './picking.ts';
import { markPins } from './pin-marks.ts';
import { ShapeProgram } from './shape-program.ts';

/** What is looked at; everything else fades. */
export interface Focus {
  /** A dot, or two for the line between them. */
  readonly selected: readonly string[];
  /** The dot under the pointer, or where the keyboard is. */
  readonly pointed: string | undefined;
  /** The line under the pointer; it is drawn thicker, and nothing fades. */
  readonly line: string | undefined;
}

export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * A sigma that draws `graph` into `place`, each type in its shape and colour. `onShown` hears of each picture that came into the page,
 * and how many milliseconds it was drawn.
 */
export function startDrawing(
  graph: DrawnGraph,
  place: HTMLElement,
  focus: () => Focus,
  onShown: (tookMs: number) => void,
): Drawing {
  const palette = currentPalette();
  const labels = labelsIn(palette);
  const settings: Partial<Settings<DotAttributes, LineAttributes>> = {
    defaultDrawNodeLabel: labels.collect,
    // In place of the programs for dots and lines that have no other.
    nodeProgramClasses: { circle: ShapeProgram },
    edgeProgramClasses: { line: LineProgram },
    allowInvalidContainer: true,
    enableEdgeEvents: true,
    // Names are not turned along, and nobody turns a network on purpose.
    enableCameraRotation: false,
    zIndex: true,
    labelFont: getComputedStyle(document.body).fontFamily,
    labelDensity: labelDensity(graph),
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 7,
    stagePadding: Math.min(50, place.offsetWidth / 14),
    minEdgeThickness: 1.2,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    defaultDrawNodeHover: (context, data, settings) => {
      drawPlate(context, data, settings.labelFont, palette);
    },
    nodeReducer: (id, dot) => lookOfDot(graph, id, dot, focus(), palette),
    edgeReducer: (id, line) => lookOfLine(graph, id, line, focus(), palette),
  };
  const drawing: Drawing = new BufferedSigma(graph, place, settings, onShown);
  const writeLabels = (): void => {
    labels.write(drawing, graph);
  };
  // Sigma has drawn once already.
  writeLabels();
  drawing.on('afterRender', writeLabels);
  pickByPlace(drawing, graph);
  markPins(drawing, graph, palette.label);
  return drawing;
}

/**
 * Draws what changes with the focus. Where there are many dots, nothing fades for one that is pointed at: it and its neighbours are
 * drawn anew, and the thousands of others are left as they are.
 */
export function showFocus(drawing: Drawing, graph: DrawnGraph, before: Focus, now: Focus): void {
  if (graph.order <= MANY_DOTS || before.selected !== now.selected) {
    drawing.scheduleRefresh();
    return;
  }
  const pointed = [before.pointed, now.pointed].filter((id) => id !== undefined);
  const dots = pointed.filter((id) => graph.hasNode(id));
  const around = {
    nodes: dots.flatMap((dot) => [dot, ...graph.neighbors(dot)]),
    edges: dots.flatMap((dot) => graph.edges(dot)),
  };
  drawing.refresh({ partialGraph: around, skipIndexation: true, schedule: true });
}

function lookOfDot(
  graph: DrawnGraph,
  id: string,
  dot: DotAttributes,
  { selected, pointed }: Focus,
  palette: Palette,
): Partial<DotAttributes> & { color: string; zIndex: number; highlighted?: boolean; forceLabel?: boolean } {
  const color = palette.types[dot.entityType];
  if (id === pointed || selected.includes(id)) {
    return { ...dot, color, zIndex: 3, highlighted: true, forceLabel: true };
  }
  const [one, other] = centreOf(graph, selected, pointed);
  // Sigma hands over a copy of its own.
  if (one === undefined) return Object.assign(dot, { color, zIndex: 1 });
  const isNear = other === undefined && graph.hasNode(one) && graph.areNeighbors(one, id);
  return isNear
    ? { ...dot, color, zIndex: 2, forceLabel: graph.degree(one) <= 24 }
    : { ...dot, color: palette.faded, zIndex: 0, label: '' };
}

function lookOfLine(
  graph: DrawnGraph,
  id: string,
  line: LineAttributes,
  { selected, pointed, line: under }: Focus,
  palette: Palette,
): Partial<LineAttributes> & { color: string; zIndex: number } {
  const color = palette.families[line.family];
  const size = id === under ? line.size + 2 : line.size;
  const centre = centreOf(graph, selected, pointed);
  if (pointed !== undefined && graph.hasExtremity(id, pointed)) {
    return { ...line, color, size: size + 1, zIndex: 1 };
  }
  // Thin lines lie on thick ones, so that two families between the same dots are both seen.
  if (centre.length === 0) return Object.assign(line, { color, size, zIndex: -line.size });
  const ends = graph.extremities(id);
  return centre.every((dot) => ends.includes(dot))
    ? { ...line, color, size: size + 1, zIndex: 1 }
    : { ...line, color: id === under ? color : palette.fadedLine, size, zIndex: 0 };
}

/** What the rest fades for. */
function centreOf(
  graph: DrawnGraph,
  selected: readonly string[],
  pointed: string | undefined,
): readonly string[] {
  return pointed === undefined || graph.order > MANY_DOTS ? selected : [pointed];
}

/** Makes `graph` hold what the picture shows; dots that stay keep their place. */
export function fillGraph(graph: DrawnGraph, picture: Picture): void {
  const dots = new Map(picture.dots.map((dot) => [dot.id, dot]));
  graph.clearEdges();
  for (const id of graph.nodes()) if (!dots.has(id)) graph.dropNode(id);
  for (const dot of picture.dots) {
    const look = { size: sizeOf(dot.degree), label: dot.name, entityType: dot.type };
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
