/* global window, PerformanceObserver */
// Runs in the page before its own scripts: keeps what blocks the page, and counts frames.
window.probe = { tasks: [], delays: [] };
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) window.probe.tasks.push({ startTime, duration });
}).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => {
  for (const { startTime, processingStart } of list.getEntries()) {
    window.probe.delays.push({ startTime, delay: processingStart - startTime });
  }
}).observe({ type: 'event', durationThreshold: 16, buffered: true });

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
