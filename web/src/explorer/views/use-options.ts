import type { Options } from '../scene/scene.ts';
import { useScene } from '../scene/use-scene.ts';

interface OptionsControl {
  readonly options: Options;
  /** Chooses some; an empty text leads back to what the view has at first. */
  readonly choose: (part: Options) => void;
}

/** What the reader chose within the view. */
export function useOptions(): OptionsControl {
  const { scene, change } = useScene();
  return {
    options: scene.options,
    choose: (part) => {
      change({ options: { ...scene.options, ...part } });
    },
  };
}
