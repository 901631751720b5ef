import Graph from 'graphology';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { animateNodes } from 'sigma/utils';
import type { Picture } from '../network/network.ts';
import { useScene } from '../scene/use-scene.ts';
import { useTexts } from '../texts/use-texts.ts';
import { fillGraph, placeDots, prefersStillness, startDrawing } from './drawing.ts';
import type { Drawing, DrawnGraph, Focus } from './drawing.ts';
import { followDrag } from './drag.ts';
import { layOut } from './layout.ts';
import type { Positions } from './layout.ts';
import { isDirection, nextDot } from './next-dot.ts';

const ANIMATION_MS = 350;

/** The picture on a canvas; whoever sees none has the table view, which says the same. */
export function NetworkCanvas({ picture }: { readonly picture: Picture }): ReactElement {
  const { scene, change } = useScene();
  const texts = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const [graph] = useState<DrawnGraph>(() => new Graph({ multi: true, type: 'undirected' }));
  const focus = useRef<Focus>({ selected: scene.selected, pointed: undefined });
  const [pointed, setPointed] = useState<string>();
  const [laidOut, setLaidOut] = useState(false);
  const stop = useRef<() => void>(undefined);
  const select = useRef((ids: readonly string[]) => {
    change({ selected: ids });
  });
  useEffect(() => {
    select.current = (ids) => {
      change({ selected: ids });
    };
  }, [change]);

  useEffect(() => {
    const container = place.current;
    if (container === null) return undefined;
    let current: Drawing;
    const begin = (): void => {
      current = startDrawing(graph, container, () => focus.current);
      drawing.current = current;
      current.on('enterNode', ({ node }) => {
        setPointed(node);
      });
      current.on('leaveNode', () => {
        setPointed(undefined);
      });
      current.on('clickNode', ({ node }) => {
        select.current([node]);
      });
      current.on('clickEdge', ({ edge }) => {
        select.current(graph.extremities(edge));
      });
      current.on('clickStage', () => {
        select.current([]);
      });
      followDrag(current, graph);
    };
    begin();
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    const again = (): void => {
      current.kill();
      begin();
    };
    scheme.addEventListener('change', again);
    return () => {
      scheme.removeEventListener('change', again);
      current.kill();
      drawing.current = undefined;
    };
  }, [graph]);

  useEffect(() => {
    fillGraph(graph, picture);
    // A dragged dot had held the frame still.
    drawing.current?.setCustomBBox(null);
    setLaidOut(false);
    let settle: (() => void) | undefined;
    const stopLayout = layOut(picture, (positions, done) => {
      if (!done) return;
      setLaidOut(true);
      if (prefersStillness()) placeDots(graph, positions);
      else settle = animateNodes(graph, placesOf(positions), { duration: ANIMATION_MS });
    });
    stop.current = () => {
      stopLayout();
      setLaidOut(true);
    };
    return () => {
      stopLayout();
      settle?.();
    };
  }, [graph, picture]);

  useEffect(() => {
    focus.current = { selected: scene.selected, pointed };
    drawing.current?.refresh({ skipIndexation: true });
  }, [scene.selected, pointed, picture]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const camera = drawing.current?.getCamera();
    if (isDirection(event.key)) setPointed(nextDot(graph, pointed ?? scene.selected[0], event.key));
    else if (event.key === 'Enter' && pointed !== undefined) change({ selected: [pointed] });
    else if (event.key === 'Escape') {
      setPointed(undefined);
      change({ selected: [] });
    } else if (event.key === '+') void camera?.animatedZoom({ duration: 150 });
    else if (event.key === '-') void camera?.animatedUnzoom({ duration: 150 });
    else if (event.key === '0') void camera?.animatedReset({ duration: 150 });
    else return;
    event.preventDefault();
  };
  const name = pointed === undefined ? undefined : picture.dots.find((dot) => dot.id === pointed);
  return (
    <div className="canvas-frame">
      <div
        className="canvas"
        ref={place}
        role="application"
        tabIndex={0}
        aria-label={texts.canvasLabel}
        data-laid-out={laidOut}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setPointed(undefined);
        }}
      />
      <p className="visually-hidden" aria-live="polite">
        {name === undefined
          ? ''
          : `${name.name} (${texts.types[name.type]}, ${texts.neighbours(name.degree)})`}
      </p>
      <div className="canvas-tools">
        {!laidOut && (
          <button type="button" onClick={() => stop.current?.()}>
            {texts.stopLayout}
          </button>
        )}
        <button
          type="button"
          aria-label={texts.zoomIn}
          onClick={() => void drawing.current?.getCamera().animatedZoom()}
        >
          +
        </button>
        <button
          type="button"
          aria-label={texts.zoomOut}
          onClick={() => void drawing.current?.getCamera().animatedUnzoom()}
        >
          −
        </button>
        <button
          type="button"
          aria-label={texts.zoomReset}
          onClick={() => void drawing.current?.getCamera().animatedReset()}
        >
          ⤢
        </button>
      </div>
    </div>
  );
}

function placesOf(positions: Positions): Record<string, Record<string, number>> {
  return Object.fromEntries([...positions].map(([id, { x, y }]) => [id, { x, y }]));
}
