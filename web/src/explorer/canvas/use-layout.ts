import { useEffect, useMemo, useRef, useState } from 'react';
import type { Picture } from '../network/network.ts';
import { useScene } from '../scene/use-scene.ts';
import { layOut } from './layout.ts';
import type { Positions } from './places.ts';

interface Laid {
  readonly picture: Picture;
  readonly positions: Positions;
  readonly done: boolean;
}

export interface Layout {
  /** Where the dots are so far, those that were put somewhere by hand there; undefined until the first step. */
  readonly positions: Positions | undefined;
  readonly done: boolean;
  /** Lets the dots stay where they are now. */
  readonly stop: () => void;
}

/** The layout of the picture, as far as it is; it follows from the picture and the pins of the scene alone. */
export function useLayout(picture: Picture): Layout {
  const { pins } = useScene().scene;
  const [laid, setLaid] = useState<Laid>();
  const stop = useRef<() => void>(undefined);
  useEffect(() => {
    const end = layOut(picture, (positions, done) => {
      setLaid({ picture, positions, done });
    });
    stop.current = () => {
      end();
      setLaid((before) => ({
        picture,
        positions: before?.picture === picture ? before.positions : new Map(),
        done: true,
      }));
    };
    return end;
  }, [picture]);
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
  return { positions, done: current?.done ?? false, stop: () => stop.current?.() };
}
