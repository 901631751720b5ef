import type { Drawing, DrawnGraph } from './attributes.ts';

const LAYER = 'pins';

/** Draws a ring around each dot that was put somewhere by hand. */
export function markPins(drawing: Drawing, graph: DrawnGraph, color: string): void {
  drawing.createCanvasContext(LAYER, { style: { pointerEvents: 'none' } });
  const context = drawing.getCanvases()[LAYER]?.getContext('2d');
  if (!context) return;
  let isMarked = false;
  drawing.on('afterRender', () => {
    const pinned = graph.filterNodes((_, dot) => dot.pinned);
    // A layer that stays as it is costs no frame anything.
    if (pinned.length === 0 && !isMarked) return;
    isMarked = pinned.length > 0;
    const { width, height } = drawing.getDimensions();
    context.clearRect(0, 0, width, height);
    context.strokeStyle = color;
    context.lineWidth = 1.5;
    context.setLineDash([3, 2]);
    for (const id of pinned) {
      const place = drawing.getNodeDisplayData(id);
      if (place === undefined) continue;
      const { x, y } = drawing.framedGraphToViewport(place);
      context.beginPath();
      context.arc(x, y, drawing.scaleSize(graph.getNodeAttribute(id, 'size')) + 4, 0, 2 * Math.PI);
      context.stroke();
    }
  });
}
