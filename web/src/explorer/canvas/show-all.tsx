import type { ReactElement } from 'react';
import { NO_FILTERS } from '../scene/scene.ts';
import { useScene } from '../scene/use-scene.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Takes off every filter. */
export function ShowAll(): ReactElement {
  const texts = useTexts();
  const { change } = useScene();
  return (
    <button
      type="button"
      onClick={() => {
        change(NO_FILTERS);
      }}
    >
      {texts.showAll}
    </button>
  );
}
