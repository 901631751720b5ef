import type { ReactElement, RefObject } from 'react';
import { useScene } from '../scene/use-scene.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { Drawing } from './attributes.ts';
import { prefersStillness } from './drawing.ts';
import type { Layout } from './use-layout.ts';

/** The buttons in the corner of the canvas. */
export function CanvasTools({
  drawing,
  layout,
}: {
  readonly drawing: RefObject<Drawing | undefined>;
  readonly layout: Layout;
}): ReactElement {
  const texts = useTexts();
  const { scene, change } = useScene();
  const duration = prefersStillness() ? 0 : 200;
  return (
    <div className="canvas-tools">
      {!layout.done && (
        <button type="button" onClick={layout.stop}>
          {texts.stopLayout}
        </button>
      )}
      {layout.done && scene.stopAfter !== undefined && (
        <button
          type="button"
          onClick={() => {
            change({ stopAfter: undefined });
          }}
        >
          {texts.goOnLayout}
        </button>
      )}
      {scene.pins.length > 0 && (
        <button
          type="button"
          onClick={() => {
            change({ pins: [] });
          }}
        >
          {texts.releasePins(scene.pins.length)}
        </button>
      )}
      <button
        type="button"
        aria-label={texts.zoomIn}
        onClick={() => void drawing.current?.getCamera().animatedZoom({ duration })}
      >
        +
      </button>
      <button
        type="button"
        aria-label={texts.zoomOut}
        onClick={() => void drawing.current?.getCamera().animatedUnzoom({ duration })}
      >
        −
      </button>
      <button
        type="button"
        aria-label={texts.zoomReset}
        onClick={() => void drawing.current?.getCamera().animatedReset({ duration })}
      >
        ⤢
      </button>
    </div>
  );
}
