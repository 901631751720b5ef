import type { Drawing, DrawnGraph } from './attributes.ts';
import type { Position } from './places.ts';

/** Lets dots be dragged; the picture around them stays where it is. `onDropped` hears where one was let go. */
export function followDrag(
  drawing: Drawing,
  graph: DrawnGraph,
  onDropped: (id: string, position: Position) => void,
): void {
  let dragged: { readonly id: string; moved?: Position } | undefined;
  drawing.on('downNode', ({ node }) => {
    dragged = { id: node };
    if (drawing.getCustomBBox() === null) drawing.setCustomBBox(drawing.getBBox());
  });
  drawing.on('moveBody', ({ event }) => {
    if (dragged === undefined) return;
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
}
