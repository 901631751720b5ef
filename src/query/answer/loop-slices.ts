import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long work on one answer may hold up all others, milliseconds. */
const SLICE_MS = 5;

/**
 * For work that takes long: asked now and then, it lets the event loop turn where the slice is used up, so that others are answered, or
 * turned away, meanwhile. Throws where the one that asked has gone.
 */
export function loopSlices(signal?: AbortSignal): () => Promise<void> | undefined {
  let begun = performance.now();
  return () => {
    if (performance.now() - begun < SLICE_MS) return undefined;
    return nextTurn(undefined, signal === undefined ? {} : { signal }).then(() => {
      begun = performance.now();
    });
  };
}
