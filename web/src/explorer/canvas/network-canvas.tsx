import Graph from 'graphology';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { animateNodes } from 'sigma/utils';
import type { Picture } from '../network/network.ts';
import type { Scene } from '../scene/scene.ts';
import { useScene } from '../scene/use-scene.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { Drawing, DrawnGraph } from './attributes.ts';
import { CanvasTools } from './canvas-tools.tsx';
import { followPointer } from './pointer.ts';
import { labelDensity } from './labels.ts';
import { fillGraph, markPinned, placeDots, prefersStillness, showFocus, startDrawing } from './drawing.ts';
import type { Focus } from './drawing.ts';
import { MANY_DOTS } from './layout-message.ts';
import type { Positions } from './places.ts';
import { isDirection, nextDot } from './next-dot.ts';
import { PointedAt } from './pointed-at.tsx';
import { pinned, unpinned } from './pins.ts';
import { useLayout } from './use-layout.ts';

const ANIMATION_MS = 350;
const NOTHING: readonly string[] = [];
/** The mark of the time at which the first picture is in the page. */
const DRAWN = 'network drawn';
/** Where a picture takes longer, with many dots and no graphics card, none is drawn of the layout on its way. */
const QUICK_PICTURE_MS = 50;

/** The picture on a canvas; whoever sees none has the table view, which says the same. */
export function NetworkCanvas({ picture }: { readonly picture: Picture }): ReactElement {
  const control = useScene();
  const { scene } = control;
  const texts = useTexts();
  const layout = useLayout(picture);
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const [graph] = useState<DrawnGraph>(() => new Graph({ multi: true, type: 'undirected' }));
  const focus = useRef<Focus>({ selected: scene.selected, pointed: undefined, line: undefined });
  const drawsQuickly = useRef(false);
  const [pointed, setPointed] = useState<readonly string[]>(NOTHING);
  // What sigma calls was handed over once; it is to see the scene of now.
  const latest = useRef(control);
  useEffect(() => {
    latest.current = control;
  }, [control]);

  // Before sigma is there: then it takes the whole graph in at once. Layout effects: the first frame then has the graph.
  useLayoutEffect(() => {
    fillGraph(graph, picture);
    // A dragged dot had held the frame still.
    drawing.current?.setCustomBBox(null);
    drawing.current?.setSetting('labelDensity', labelDensity(graph));
    // What stays may have other neighbours now, and fade or not.
    drawing.current?.scheduleRefresh();
  }, [graph, picture]);

  useLayoutEffect(() => {
    const container = place.current;
    if (container === null) return undefined;
    const change = (part: (scene: Scene) => Partial<Scene>): void => {
      latest.current.change(part(latest.current.scene));
    };
    let current: Drawing;
    const begin = (): void => {
      current = startDrawing(
        graph,
        container,
        () => focus.current,
        (tookMs) => {
          drawsQuickly.current = tookMs < QUICK_PICTURE_MS;
          if (performance.getEntriesByName(DRAWN).length === 0) performance.mark(DRAWN);
        },
      );
      drawing.current = current;
      followPointer(current, graph, {
        onPoint: setPointed,
        onLine: (line) => {
          focus.current = { ...focus.current, line };
        },
        onChoose: (selected) => {
          change(() => ({ selected }));
        },
        onDrop: (id, position) => {
          change(({ pins }) => ({ pins: pinned(pins, id, position) }));
        },
      });
    };
    begin();
    // Sigma looks at the window alone; a part that opens above takes room as well.
    const sizes = new ResizeObserver(() => {
      const { width, height } = current.getDimensions();
      // It also tells the size that there is to begin with.
      if (width === container.offsetWidth && height === container.offsetHeight) return;
      current.resize();
      current.scheduleRefresh();
    });
    sizes.observe(container);
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    const again = (): void => {
      current.kill();
      begin();
    };
    scheme.addEventListener('change', again);
    return () => {
      sizes.disconnect();
      scheme.removeEventListener('change', again);
      current.kill();
      drawing.current = undefined;
    };
  }, [graph]);

  const { positions, done } = layout;
  useEffect(() => {
    markPinned(
      graph,
      scene.pins.map(({ id }) => id),
    );
    if (positions === undefined) return undefined;
    const isLarge = graph.order > MANY_DOTS;
    if (isLarge || prefersStillness()) {
      if (done || (isLarge && drawsQuickly.current)) placeDots(graph, positions);
      return undefined;
    }
    return done ? animateNodes(graph, placesOf(positions), { duration: ANIMATION_MS }) : undefined;
  }, [graph, positions, done, scene.pins]);

  const dot = pointed.length === 1 ? pointed[0] : undefined;
  useEffect(() => {
    const { current } = focus;
    if (current.selected === scene.selected && current.pointed === dot) return;
    focus.current = { ...current, selected: scene.selected, pointed: dot };
    if (drawing.current !== undefined) showFocus(drawing.current, graph, current, focus.current);
  }, [graph, scene.selected, dot]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const camera = drawing.current?.getCamera();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isDirection(event.key)) {
      const next = nextDot(graph, dot ?? scene.selected[0], event.key);
      if (next !== undefined) setPointed([next]);
    } else if (event.key === 'Enter' && pointed.length > 0) control.change({ selected: pointed });
    else if (event.key === 'p' && dot !== undefined) {
      const { x, y } = graph.getNodeAttributes(dot);
      const isPinned = scene.pins.some(({ id }) => id === dot);
      control.change({ pins: isPinned ? unpinned(scene.pins, dot) : pinned(scene.pins, dot, { x, y }) });
    } else if (event.key === 'Escape') {
      setPointed(NOTHING);
      control.change({ selected: [] });
    } else if (event.key === '+') void camera?.animatedZoom({ duration: 150 });
    else if (event.key === '-') void camera?.animatedUnzoom({ duration: 150 });
    else if (event.key === '0') void camera?.animatedReset({ duration: 150 });
    else return;
    event.preventDefault();
  };
  return (
    <div className="canvas-frame">
      <div
        className={pointed.length > 0 ? 'canvas on-something' : 'canvas'}
        ref={place}
        role="application"
        tabIndex={0}
        aria-label={texts.canvasLabel}
        data-laid-out={done}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setPointed(NOTHING);
        }}
      />
      <PointedAt picture={picture} ids={pointed} />
      <CanvasTools drawing={drawing} layout={layout} />
    </div>
  );
}

function placesOf(positions: Positions): Record<string, Record<string, number>> {
  return Object.fromEntries([...positions].map(([id, { x, y }]) => [id, { x, y }]));
}
