import { useEffect, useMemo, useRef, useState } from 'react';
import type { Picture } from '../network/network.ts';
import { useScene } from '../scene/use-scene.ts';
import { layOut } from './layout.ts';
import type { LaidOut } from './layout.ts';
import type { Positions } from './places.ts';

interface Laid extends LaidOut {
  readonly picture: Picture;
}

export interface Layout {
  /** Where the dots are so far, those that were put somewhere by hand there; undefined until the first step. */
  readonly positions: Positions | undefined;
  readonly done: boolean;
  /** Lets the dots stay where they are now. */
  readonly stop: () => void;
}

/** The layout of the picture, as far as it is; it follows from the picture, the pins and the stop of the scene alone. */
export function useLayout(picture: Picture): Layout {
  const { scene, change } = useScene();
  const { pins, stopAfter } = scene;
  const [laid, setLaid] = useState<Laid>();
  const latest = useRef<Laid>(undefined);
  useEffect(() => {
    // Who stopped the layout sees it so already.
    if (latest.current?.picture === picture && latest.current.ran === stopAfter) return undefined;
    return layOut(picture, stopAfter, (step) => {
      latest.current = { picture, ...step };
      setLaid(latest.current);
    });
  }, [picture, stopAfter]);
  const current = laid?.picture === picture ? laid : undefined;
  const positions = useMemo(
    () =>
      current &&
      new Map([
        ...current.positions,
        ...pins.filter(({ id }) => current.positions.has(id)).map(({ id, x, y }) => [id, { x, y }] as const),
      ]),
    [current, pins],
  );
  return {
    positions,
    done: current !== undefined && (current.done || current.ran === stopAfter),
    stop: () => {
      change({ stopAfter: current?.ran ?? 0 });
    },
  };
}
