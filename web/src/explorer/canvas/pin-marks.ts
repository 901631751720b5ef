import type { Drawing, DrawnGraph } from './attributes.ts';

const LAYER = 'pins';

/** Draws a ring around each dot that was put somewhere by hand. */
export function markPins(drawing: Drawing, graph: DrawnGraph, color: string): void {
  drawing.createCanvasContext(LAYER, { style: { pointerEvents: 'none' } });
  const context = drawing.getCanvases()[LAYER]?.getContext('2d');
  if (!context) return;
  drawing.on('afterRender', () => {
    const { width, height } = drawing.getDimensions();
    context.clearRect(0, 0, width, height);
    context.strokeStyle = color;
    context.lineWidth = 1.5;
    context.setLineDash([3, 2]);
    graph.forEachNode((id, { pinned, size }) => {
      const place = pinned ? drawing.getNodeDisplayData(id) : undefined;
      if (place === undefined) return;
      const { x, y } = drawing.framedGraphToViewport(place);
      context.beginPath();
      context.arc(x, y, drawing.scaleSize(size) + 4, 0, 2 * Math.PI);
      context.stroke();
    });
  });
}
