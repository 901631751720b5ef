const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Why the signal of {@link listenForStop} was aborted. */
export class StopRequested extends Error {
  constructor(signal: NodeJS.Signals) {
    super(`stopped by ${signal}`);
    this.name = 'StopRequested';
  }
}

/**
 * An AbortSignal that fires once when this process is asked to end. A terminal sends the signal to the whole
 * process group and npm hands it on once more, so repetitions are expected and change nothing.
 */
export function listenForStop(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals): void => {
    controller.abort(new StopRequested(name));
  };
  for (const name of STOP_SIGNALS) process.on(name, stop);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of STOP_SIGNALS) process.off(name, stop);
    },
  };
}

/** Rejects with {@link StopRequested} once this process is asked to end; never resolves. */
export function untilStopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => {
      reject(signal.reason instanceof Error ? signal.reason : new Error('stopped'));
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/**
 * Does the work with a signal that fires once this process is asked to end, and waits until the work has ended, which puts in order
 * what it had begun. What it throws then is the {@link StopRequested}.
 */
export async function untilStopping<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal, release } = listenForStop();
  try {
    return await work(signal);
  } catch (error) {
    throw signal.reason instanceof StopRequested ? signal.reason : error;
  } finally {
    release();
  }
}
