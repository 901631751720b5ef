import type { Response } from 'express';

/** Aborted once nobody waits for the answer any more. */
export function untilClosed(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
