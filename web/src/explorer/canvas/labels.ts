import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { DotAttributes, LineAttributes } from './attributes.ts';

/** What is taken of the canvas, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
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

/**
 * Names beside dots, right of them or else left, below or above: of which none is written over another or over a dot of
 * `dots`. The first one has the place.
 */
export function labelsIn(color: string, dots: () => readonly Box[]): Labels {
  let taken: Box[] | undefined;
  return {
    begin: () => {
      taken = undefined;
    },
    draw: (context, data, settings) => {
      if (data.label === null || data.label === '') return;
      context.font = `${settings.labelSize}px ${settings.labelFont}`;
      const size = { width: context.measureText(data.label).width, height: settings.labelSize + 2 };
      // Not before the first name: when a frame begins, sigma does not know yet where its dots come to lie.
      const others = (taken ??= [...dots()]);
      const edge = context.canvas.clientWidth;
      const box = placesBeside(data, size).find(
        (place) => place.left >= 0 && place.right <= edge && !others.some((other) => overlap(place, other)),
      );
      if (box === undefined) return;
      others.push(box);
      context.fillStyle = color;
      context.fillText(data.label, box.left, box.bottom - 4);
    },
  };
}

function placesBeside(
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  { width, height }: { readonly width: number; readonly height: number },
): readonly Box[] {
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height });
  const gap = size + 3;
  return [
    box(x + gap, y - height / 2),
    box(x - gap - width, y - height / 2),
    box(x - width / 2, y + gap),
    box(x - width / 2, y - gap - height),
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
