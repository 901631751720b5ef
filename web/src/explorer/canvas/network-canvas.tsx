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
import { followDrag } from './drag.ts';
import { fillGraph, markPinned, placeDots, prefersStillness, startDrawing } from './drawing.ts';
import type { Focus } from './drawing.ts';
import { MANY_DOTS } from './layout-message.ts';
import type { Positions } from './places.ts';
import { frameTime } from './frame-time.ts';
import { isDirection, nextDot } from './next-dot.ts';
import { pinned, unpinned } from './pins.ts';
import { useLayout } from './use-layout.ts';

const ANIMATION_MS = 350;
/** Where a frame takes longer, with many dots and no graphics card, the layout shows none on its way: each would hold up the reader. */
const QUICK_FRAME_MS = 50;

/** The picture on a canvas; whoever sees none has the table view, which says the same. */
export function NetworkCanvas({ picture }: { readonly picture: Picture }): ReactElement {
  const control = useScene();
  const { scene } = control;
  const texts = useTexts();
  const layout = useLayout(picture);
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const [graph] = useState<DrawnGraph>(() => new Graph({ multi: true, type: 'undirected' }));
  const focus = useRef<Focus>({ selected: scene.selected, pointed: undefined });
  const drawsQuickly = useRef(false);
  const [pointed, setPointed] = useState<string>();
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
    drawing.current?.setSetting('enableEdgeEvents', graph.order <= MANY_DOTS);
    // What stays may have other neighbours now, and fade or not.
    drawing.current?.scheduleRefresh();
  }, [graph, picture]);

  useLayoutEffect(() => {
    const container = place.current;
    if (container === null) return undefined;
    void frameTime().then((milliseconds) => {
      drawsQuickly.current = milliseconds < QUICK_FRAME_MS;
    });
    const change = (part: (scene: Scene) => Partial<Scene>): void => {
      latest.current.change(part(latest.current.scene));
    };
    let current: Drawing;
    const begin = (): void => {
      current = startDrawing(graph, container, () => focus.current);
      drawing.current = current;
      const endsDrag = followDrag(current, graph, (id, position) => {
        change(({ pins }) => ({ pins: pinned(pins, id, position) }));
      });
      current.on('enterNode', ({ node }) => {
        setPointed(node);
      });
      current.on('leaveNode', () => {
        setPointed(undefined);
      });
      current.on('clickNode', ({ node }) => {
        if (!endsDrag()) change(() => ({ selected: [node] }));
      });
      current.on('clickEdge', ({ edge }) => {
        if (!endsDrag()) change(() => ({ selected: graph.extremities(edge) }));
      });
      current.on('clickStage', () => {
        if (!endsDrag()) change(() => ({ selected: [] }));
      });
    };
    begin();
    performance.mark('network drawn');
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

  useEffect(() => {
    const { current } = focus;
    if (current.selected === scene.selected && current.pointed === pointed) return;
    focus.current = { selected: scene.selected, pointed };
    drawing.current?.scheduleRefresh();
  }, [scene.selected, pointed]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const camera = drawing.current?.getCamera();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isDirection(event.key)) setPointed(nextDot(graph, pointed ?? scene.selected[0], event.key));
    else if (event.key === 'Enter' && pointed !== undefined) control.change({ selected: [pointed] });
    else if (event.key === 'p' && pointed !== undefined) {
      const { x, y } = graph.getNodeAttributes(pointed);
      const isPinned = scene.pins.some(({ id }) => id === pointed);
      control.change({
        pins: isPinned ? unpinned(scene.pins, pointed) : pinned(scene.pins, pointed, { x, y }),
      });
    } else if (event.key === 'Escape') {
      setPointed(undefined);
      control.change({ selected: [] });
    } else if (event.key === '+') void camera?.animatedZoom({ duration: 150 });
    else if (event.key === '-') void camera?.animatedUnzoom({ duration: 150 });
    else if (event.key === '0') void camera?.animatedReset({ duration: 150 });
    else return;
    event.preventDefault();
  };
  const here = pointed === undefined ? undefined : picture.dots.find((dot) => dot.id === pointed);
  return (
    <div className="canvas-frame">
      <div
        className="canvas"
        ref={place}
        role="application"
        tabIndex={0}
        aria-label={texts.canvasLabel}
        data-laid-out={done}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setPointed(undefined);
        }}
      />
      <p className="visually-hidden" aria-live="polite">
        {here === undefined
          ? ''
          : `${here.name} (${texts.types[here.type]}, ${texts.neighbours(here.degree)})`}
      </p>
      <CanvasTools drawing={drawing} layout={layout} />
    </div>
  );
}

function placesOf(positions: Positions): Record<string, Record<string, number>> {
  return Object.fromEntries([...positions].map(([id, { x, y }]) => [id, { x, y }]));
}
