/* global window, document, performance, PerformanceObserver, HTMLCanvasElement, WebGL2RenderingContext, CanvasRenderingContext2D */
// Runs in the page before its own scripts: counts the pictures that come to the screen, and keeps what blocks the page.
const probe = { handed: undefined };
window.probe = probe;

/** WebGL contexts of the page: they tell when what they were asked to draw is drawn. */
const contexts = new Set();
const { getContext } = HTMLCanvasElement.prototype;
HTMLCanvasElement.prototype.getContext = function (kind, ...options) {
  const context = getContext.call(this, kind, ...options);
  if (context instanceof WebGL2RenderingContext) contexts.add(context);
  return context;
};

/** Whether something was drawn, since this was last asked, on a canvas that is in the document. */
let isAnother = false;
const listenTo = (prototype, method, heard) => {
  const draw = prototype[method];
  prototype[method] = function (...what) {
    heard(this.canvas);
    return draw.apply(this, what);
  };
};
for (const method of ['drawArrays', 'drawArraysInstanced']) {
  listenTo(WebGL2RenderingContext.prototype, method, (canvas) => {
    probe.handed ??= performance.now();
    isAnother ||= canvas.isConnected;
  });
}
listenTo(CanvasRenderingContext2D.prototype, 'drawImage', (canvas) => {
  isAnother ||= canvas.isConnected;
});

/** When all is drawn that WebGL was asked to draw until now. */
const finished = async () => {
  const fences = [...contexts].map((gl) => [gl, gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)]);
  for (const [gl, fence] of fences) {
    gl.flush();
    while (gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) {
      await new Promise((resolve) => window.setTimeout(resolve, 4));
    }
  }
};

/** When the first frame that has the graph is drawn and given away, and the page is free for what comes next, in milliseconds. */
probe.drawn = new Promise((resolve) => {
  let isMarked = false;
  const look = () => {
    // Both pages set the mark when the graph is in the page; the frame after that one cannot begin before it is composed.
    if (isMarked) void finished().then(() => resolve(performance.now()));
    else window.requestAnimationFrame(look);
    isMarked = performance.getEntriesByName('network drawn').length > 0;
  };
  window.requestAnimationFrame(look);
});

/** From now until stopped: the times of frames with a newly drawn picture, and of those in which it at least went along; in milliseconds. */
probe.countFrames = () => {
  const [drawn, moved] = [[], []];
  let on = true;
  let place = '';
  const count = (time) => {
    const canvas = document.querySelector('.canvas canvas');
    const now = canvas?.style.transform ?? '';
    if (isAnother) drawn.push(time);
    if (isAnother || now !== place) moved.push(time);
    isAnother = false;
    place = now;
    if (on) window.requestAnimationFrame(count);
  };
  isAnother = false;
  window.requestAnimationFrame(count);
  probe.stopFrames = () => {
    on = false;
    return { drawn, moved };
  };
};

const BEAT_MS = 10;
let since = Number.POSITIVE_INFINITY;
const blocked = { tasks: [], scripts: [], beats: [], keys: [], moves: [] };
const keep = (list, { startTime, duration }) => {
  if (startTime > since) list.push(duration);
};
new PerformanceObserver((list) => {
  for (const task of list.getEntries()) keep(blocked.tasks, task);
}).observe({ type: 'longtask' });
// Of a frame that took long, the scripts that ran in it: the rest is style, layout and drawing.
new PerformanceObserver((list) => {
  for (const { scripts } of list.getEntries()) {
    for (const script of scripts) keep(blocked.scripts, script);
  }
}).observe({ type: 'long-animation-frame' });
// An event says when the browser was told of it. A key is heard at once; a move of the mouse, on any page, when the next frame begins.
for (const [kind, list] of [
  ['keydown', blocked.keys],
  ['pointermove', blocked.moves],
]) {
  document.addEventListener(
    kind,
    ({ timeStamp }) => {
      if (timeStamp > since) list.push(performance.now() - timeStamp);
    },
    { capture: true },
  );
}

/** Begins to keep what blocks the page. */
probe.watch = () => {
  since = performance.now();
  let last = since;
  window.setInterval(() => {
    const now = performance.now();
    blocked.beats.push(now - last - BEAT_MS);
    last = now;
  }, BEAT_MS);
};

/** What blocked the page since `watch`, the longest of each, in milliseconds: tasks and scripts of over 50 ms, and by how much beats, keys and moves came late. */
probe.blocked = () =>
  Object.fromEntries(Object.entries(blocked).map(([what, times]) => [what, Math.max(0, ...times)]));
