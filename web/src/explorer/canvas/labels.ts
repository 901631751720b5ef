import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { DotAttributes, LineAttributes } from './attributes.ts';
import { freePlace } from './label-places.ts';
import type { Box } from './label-places.ts';

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

/** Names beside dots, of which none is written over another or over what `dots` take; the first one has the place. */
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
      const box = freePlace(data, size, others, context.canvas.clientWidth);
      if (box === undefined) return;
      others.push(box);
      context.fillStyle = color;
      context.fillText(data.label, box.left, box.bottom - 4);
    },
  };
}
