/* global window, performance, PerformanceObserver */
// Runs in the page before its own scripts: keeps what blocks the page, and counts frames.
window.probe = { tasks: [], scripts: [] };
let since = 0;
const keep = (list, { startTime, duration }) => {
  if (startTime > since) list.push(duration);
};
new PerformanceObserver((list) => {
  for (const task of list.getEntries()) keep(window.probe.tasks, task);
}).observe({ type: 'longtask' });
// Of a frame that took long, the scripts that ran in it: the rest is style, layout and drawing.
new PerformanceObserver((list) => {
  for (const { scripts } of list.getEntries()) {
    for (const script of scripts) keep(window.probe.scripts, script);
  }
}).observe({ type: 'long-animation-frame' });
window.probe.forget = () => {
  since = performance.now();
  window.probe.tasks = [];
  window.probe.scripts = [];
};

/** When the first frame that has the graph was given away and the page is free for what comes next, in milliseconds. */
window.probe.drawn = new Promise((resolve) => {
  let isMarked = false;
  const look = () => {
    // Both pages set the mark when sigma has drawn; the frame after this one cannot begin before it is composed.
    if (isMarked) resolve(performance.now());
    else window.requestAnimationFrame(look);
    isMarked = performance.getEntriesByName('network drawn').length > 0;
  };
  window.requestAnimationFrame(look);
});

/** Times of the frames from now until stopped, in milliseconds. */
window.probe.countFrames = () => {
  const times = [];
  let on = true;
  const count = (time) => {
    times.push(time);
    if (on) window.requestAnimationFrame(count);
  };
  window.requestAnimationFrame(count);
  window.probe.stopFrames = () => {
    on = false;
    return times;
  };
};
