import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { DotAttributes, LineAttributes } from './attributes.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

type DrawnLabel = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

export interface Labels {
  /** Forgets what the last frame wrote. */
  readonly begin: () => void;
  readonly draw: (
    context: CanvasRenderingContext2D,
    data: DrawnLabel,
    settings: Settings<DotAttributes, LineAttributes>,
  ) => void;
}

/** Names beside dots, of which none is written over another: the first one has the place. */
export function labelsIn(color: string): Labels {
  let written: Box[] = [];
  return {
    begin: () => {
      written = [];
    },
    draw: (context, data, settings) => {
      if (data.label === null || data.label === '') return;
      context.font = `${settings.labelSize}px ${settings.labelFont}`;
      const left = data.x + data.size + 3;
      const box = { left, right: left + context.measureText(data.label).width, y: data.y };
      if (written.some((other) => overlap(box, other, settings.labelSize))) return;
      written.push(box);
      context.fillStyle = color;
      context.fillText(data.label, left, data.y + settings.labelSize / 3);
    },
  };
}

function overlap(a: Box, b: Box, height: number): boolean {
  return Math.abs(a.y - b.y) < height + 2 && a.left < b.right && b.left < a.right;
}
