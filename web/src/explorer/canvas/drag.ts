import type { Drawing, DrawnGraph } from './attributes.ts';
import type { Position } from './places.ts';

/**
 * Lets dots be dragged; the picture around them stays where it is. `onDropped` hears where one was let go. Gives whether the
 * click of now ends a drag: sigma takes it for one like any other.
 */
export function followDrag(
  drawing: Drawing,
  graph: DrawnGraph,
  onDropped: (id: string, position: Position) => void,
): () => boolean {
  let hasMoved = false;
  let dragged: { readonly id: string; moved?: Position } | undefined;
  drawing.on('downNode', ({ node }) => {
    hasMoved = false;
    dragged = { id: node };
    if (drawing.getCustomBBox() === null) drawing.setCustomBBox(drawing.getBBox());
  });
  drawing.on('moveBody', ({ event }) => {
    if (dragged === undefined) return;
    hasMoved = true;
    dragged.moved = drawing.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged.id, dragged.moved);
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const end = (): void => {
    if (dragged?.moved !== undefined) onDropped(dragged.id, dragged.moved);
    dragged = undefined;
  };
  drawing.on('upNode', end);
  drawing.on('upStage', end);
  drawing.on('downStage', () => {
    hasMoved = false;
  });
  return () => hasMoved;
}
