import type { Palette } from './palette.ts';

/** The name of a chosen dot on a plate, legible above lines and other names; on the other side where the sheet ends. */
export function drawPlate(
  context: CanvasRenderingContext2D,
  data: { x: number; y: number; size: number; label?: string | null },
  font: string,
  palette: Palette,
): void {
  const label = data.label ?? '';
  if (label === '') return;
  context.font = `600 14px ${font}`;
  const width = context.measureText(label).width + 14;
  const [right, left] = [data.x + data.size + 2, data.x - data.size - 2 - width];
  const sheet = context.canvas.width / context.getTransform().a;
  const x = right + width <= sheet || left < 0 ? Math.max(0, Math.min(right, sheet - width)) : left;
  Object.assign(context, {
    textAlign: 'left',
    fillStyle: palette.paper,
    strokeStyle: palette.label,
    lineWidth: 1,
  });
  context.beginPath();
  context.roundRect(x, data.y - 13, width, 26, 6);
  context.fill();
  context.stroke();
  context.beginPath();
  context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.stroke();
  context.fillStyle = palette.label;
  context.fillText(label, x + 7, data.y + 5);
}
