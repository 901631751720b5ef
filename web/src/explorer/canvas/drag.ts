import type { Drawing, DrawnGraph } from './drawing.ts';

/** Lets dots be dragged; the picture around them stays where it is. */
export function followDrag(drawing: Drawing, graph: DrawnGraph): void {
  let dragged: string | undefined;
  drawing.on('downNode', ({ node }) => {
    dragged = node;
    if (drawing.getCustomBBox() === null) drawing.setCustomBBox(drawing.getBBox());
  });
  drawing.on('moveBody', ({ event }) => {
    if (dragged === undefined) return;
    const { x, y } = drawing.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged, { x, y });
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const end = (): void => {
    dragged = undefined;
  };
  drawing.on('upNode', end);
  drawing.on('upStage', end);
}
