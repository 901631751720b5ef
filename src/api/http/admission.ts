import type { RequestHandler, Response } from 'express';
import { sendRefusal } from './refusal.ts';

/** How many requests the server works on at once, and how many more wait their turn. */
export interface AdmissionLimits {
  readonly running: number;
  readonly waiting: number;
}

/**
 * With two cores, more at once are answered no sooner; the queue is short, since who waits in a long one has often gone by the time.
 */
export const DEFAULT_ADMISSION: AdmissionLimits = { running: 16, waiting: 48 };

export interface Admission {
  /** Turns requests away while the queue is full: at once, before their body is read. */
  readonly atTheDoor: RequestHandler;
  /** Lets a request go on when it is its turn. It counts until its answer is out, or its client has gone. */
  readonly inTurn: RequestHandler;
}

export function admitting(limits: AdmissionLimits): Admission {
  let running = 0;
  /** In the order of their coming. */
  const queue = new Set<() => void>();

  const isFull = (): boolean => running >= limits.running && queue.size >= limits.waiting;
  const turnAway = (response: Response): void => {
    // What is left of the body is not waited for.
    response.set({ 'Retry-After': '1', Connection: 'close' });
    sendRefusal(response, {
      status: 503,
      code: 'OVERLOADED',
      message: `The server works on ${limits.running} requests and ${limits.waiting} more wait, which is all it takes.`,
      advice: 'Try again in a second. Who runs the server can raise MAX_RUNNING and MAX_WAITING.',
    });
  };
  const begin = (response: Response, next: () => void): void => {
    running += 1;
    response.once('close', () => {
      running -= 1;
      const [first] = queue;
      if (first === undefined) return;
      queue.delete(first);
      first();
    });
    next();
  };
  return {
    atTheDoor: (_request, response, next) => {
      if (isFull()) turnAway(response);
      else next();
    },
    inTurn: (_request, response, next) => {
      if (response.destroyed) return;
      if (running < limits.running) begin(response, next);
      else if (isFull()) turnAway(response);
      else {
        const take = (): void => {
          response.off('close', leave);
          begin(response, next);
        };
        const leave = (): void => void queue.delete(take);
        queue.add(take);
        response.once('close', leave);
      }
    },
  };
}
