import type { Drawing, DrawnGraph } from './attributes.ts';
import { followDrag } from './drag.ts';
import type { Position } from './places.ts';

/** What a reader does with the pointer. A list of ids is a dot, or the two ends of a line; an empty one is neither. */
export interface PointerListener {
  readonly onPoint: (ids: readonly string[]) => void;
  /** The line under the pointer is to be drawn as such; undefined for none. */
  readonly onLine: (line: string | undefined) => void;
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onDrop: (id: string, position: Position) => void;
}

/** Tells what the pointer is on, what is chosen with it, and where a dot is dragged to. */
export function followPointer(
  drawing: Drawing,
  graph: DrawnGraph,
  { onPoint, onLine, onChoose, onDrop }: PointerListener,
): void {
  const endsDrag = followDrag(drawing, graph, onDrop);
  // What the picture is drawn past while it is moved is not meant.
  const isHeld = (): boolean => drawing.getMouseCaptor().isMouseDown;
  const showLine = (line: string): void => {
    drawing.refresh({ partialGraph: { edges: [line] }, skipIndexation: true, schedule: true });
  };
  // Sigma says that a line was left only after it said which dot was entered from it.
  let isOnDot = false;
  drawing.on('enterNode', ({ node }) => {
    isOnDot = true;
    if (!isHeld()) onPoint([node]);
  });
  drawing.on('enterEdge', ({ edge }) => {
    isOnDot = false;
    if (isHeld()) return;
    onPoint(graph.extremities(edge));
    onLine(edge);
    showLine(edge);
  });
  drawing.on('leaveNode', () => {
    isOnDot = false;
    onPoint([]);
  });
  drawing.on('leaveEdge', ({ edge }) => {
    if (!isOnDot) onPoint([]);
    onLine(undefined);
    if (graph.hasEdge(edge)) showLine(edge);
  });
  drawing.on('clickNode', ({ node }) => {
    if (!endsDrag()) onChoose([node]);
  });
  drawing.on('clickEdge', ({ edge }) => {
    if (!endsDrag()) onChoose(graph.extremities(edge));
  });
  drawing.on('clickStage', () => {
    if (!endsDrag()) onChoose([]);
  });
}
