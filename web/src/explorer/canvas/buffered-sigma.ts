import type Graph from 'graphology';
import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { CameraState, CoordinateConversionOverride, Coordinates } from 'sigma/types';

/** The layer that hears the pointer; nothing is drawn on it. */
const POINTER_LAYER = 'mouse';

/**
 * A sigma that draws aside and shows a picture once it is finished. Without a graphics card a browser has to read back what WebGL
 * drew before it can show it, and holds the page until all of it is drawn; so the layers that sigma draws on are kept out of the
 * page. Each frame asks whether they are finished, and then copies them to the one canvas that is in the page. Until then no other
 * picture is begun, and the last one follows the camera.
 */
export class BufferedSigma<Dot extends Attributes, Line extends Attributes> extends Sigma<Dot, Line> {
  private readonly screen: HTMLCanvasElement;
  private readonly onShown: (tookMs: number) => void;
  private isIndexed = true;
  /** Set while a picture is being drawn. */
  private frame: number | undefined;
  /** Whether something changed while a picture was being drawn. */
  private isBehind = false;
  /** Of the picture being drawn, and of the one in the page. */
  private drawnFrom: CameraState;
  private shownFrom: CameraState;

  /** `onShown` hears of each picture that came into the page, and how many milliseconds it was drawn. */
  constructor(
    graph: Graph<Dot, Line>,
    container: HTMLElement,
    settings: Partial<Settings<Dot, Line>>,
    onShown: (tookMs: number) => void,
  ) {
    // Draws already, and calls the methods below before there is any of the fields above.
    super(graph, container, settings);
    this.onShown = onShown;
    this.screen = document.createElement('canvas');
    Object.assign(this.screen.style, { position: 'absolute', transformOrigin: '0 0' });
    container.prepend(this.screen);
    this.drawnFrom = this.getCamera().getState();
    this.shownFrom = this.drawnFrom;
    this.awaitPicture();
    this.on('afterProcess', () => {
      this.isIndexed = true;
    });
    this.on('afterRender', () => {
      this.awaitPicture();
    });
    this.getCamera().on('updated', () => {
      this.followCamera();
    });
  }

  override createWebGLContext(
    ...[id, options]: Parameters<Sigma['createWebGLContext']>
  ): WebGLRenderingContext {
    // What lies under the pointer is reckoned, for which nothing has to be drawn.
    return super.createWebGLContext(id, { ...options, picking: false, preserveDrawingBuffer: true });
  }

  /** By the camera of now, unless another is named: sigma takes that of the picture that it drew last. */
  override viewportToFramedGraph(point: Coordinates, by?: CoordinateConversionOverride): Coordinates {
    return super.viewportToFramedGraph(point, { cameraState: this.getCamera().getState(), ...by });
  }

  override refresh(options?: Parameters<Sigma['refresh']>[0]): this {
    // Between a refresh of all and the next picture sigma does not know where in its programs anything is.
    const skipIndexation = options?.skipIndexation === true && this.isIndexed;
    this.isIndexed = skipIndexation;
    return super.refresh({ ...options, skipIndexation });
  }

  override scheduleRender(): this {
    if (this.frame === undefined) return super.scheduleRender();
    this.isBehind = true;
    return this;
  }

  override kill(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    super.kill();
  }

  private layers(): readonly HTMLCanvasElement[] {
    return Object.entries(this.getCanvases())
      .filter(([id]) => id !== POINTER_LAYER)
      .map(([, canvas]) => canvas);
  }

  private awaitPicture(): void {
    const began = performance.now();
    this.drawnFrom = this.getCamera().getState();
    const layers = this.layers();
    for (const layer of layers) layer.remove();
    const fences = layers.flatMap((layer) => fenceOf(layer) ?? []);
    const look = (): void => {
      if (fences.every((isPassed) => isPassed())) this.show(performance.now() - began);
      else this.frame = requestAnimationFrame(look);
    };
    this.frame = requestAnimationFrame(look);
  }

  private show(tookMs: number): void {
    this.frame = undefined;
    const { screen } = this;
    const layers = this.layers();
    const [{ width, height, style } = screen] = layers;
    // To be given a size empties a canvas, also where it is the same.
    if (screen.width !== width || screen.height !== height) Object.assign(screen, { width, height });
    Object.assign(screen.style, { width: style.width, height: style.height });
    const context = screen.getContext('2d');
    context?.clearRect(0, 0, width, height);
    for (const layer of layers) context?.drawImage(layer, 0, 0);
    this.shownFrom = this.drawnFrom;
    this.followCamera();
    this.onShown(tookMs);
    if (!this.isBehind) return;
    this.isBehind = false;
    super.scheduleRender();
  }

  /** Moves the picture in the page to where the camera has come since. */
  private followCamera(): void {
    const now = { cameraState: this.getCamera().getState() };
    const then = { cameraState: this.shownFrom };
    const moved = (point: Coordinates): Coordinates =>
      this.framedGraphToViewport(this.viewportToFramedGraph(point, then), now);
    const corner = moved({ x: 0, y: 0 });
    const scale = moved({ x: 1, y: 0 }).x - corner.x;
    // By whole pixels a picture is moved in no time; between them, or larger, it is reckoned anew.
    const isMovedAlone = Math.abs(scale - 1) < 1e-6;
    const [x, y] = [corner.x, corner.y].map((length) => (isMovedAlone ? Math.round(length) : length));
    this.screen.style.transform = `translate(${x}px, ${y}px)${isMovedAlone ? '' : ` scale(${scale})`}`;
  }
}

/** Tells whether all that WebGL was asked to draw on a canvas is drawn; undefined for a canvas without it, or without a way to tell. */
function fenceOf(canvas: HTMLCanvasElement): (() => boolean) | undefined {
  const gl = canvas.getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return undefined;
  gl.flush();
  let isPassed = false;
  return () => {
    isPassed ||= gl.isContextLost() || gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED;
    return isPassed;
  };
}
