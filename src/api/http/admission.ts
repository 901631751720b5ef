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

/**
 * A queue that was never empty for so long does not take up a burst any more: more comes than can be answered, and a full queue would only make
 * everybody wait. From then on, until it is empty again, {@link STANDING} may wait.
 */
const BURST_MS = 200;
const STANDING = 1;

export interface Admission {
  /** Turns requests away while the queue is full: at once, before their body is read. */
  readonly atTheDoor: RequestHandler;
  /** Lets a request go on when it is its turn. It counts until its answer is out, or its client has gone. */
  readonly inTurn: RequestHandler;
}

/** @param told of how many are worked on and wait, whenever that changes */
export function admitting(
  limits: AdmissionLimits,
  told: (running: number, waiting: number) => void = () => undefined,
): Admission {
  let running = 0;
  /** In the order of their coming. */
  const queue = new Set<() => void>();

  /** Since when somebody waits. */
  let standsSince = Number.POSITIVE_INFINITY;

  const mayWait = (): number =>
    performance.now() - standsSince > BURST_MS ? Math.min(STANDING, limits.waiting) : limits.waiting;
  const isFull = (): boolean => running >= limits.running && queue.size >= mayWait();
  const tell = (): void => {
    if (queue.size === 0) standsSince = Number.POSITIVE_INFINITY;
    else if (standsSince === Number.POSITIVE_INFINITY) standsSince = performance.now();
    told(running, queue.size);
  };
  const turnAway = (response: Response): void => {
    // What is left of the body is not waited for.
    response.set({ 'Retry-After': '1', Connection: 'close' });
    sendRefusal(response, {
      status: 503,
      code: 'OVERLOADED',
      message: `More requests come than can be answered: ${running} are worked on and ${queue.size} wait.`,
      advice: 'Try again in a second. Who runs the server can raise MAX_RUNNING and MAX_WAITING.',
    });
  };
  const begin = (response: Response, next: () => void): void => {
    running += 1;
    tell();
    response.once('close', () => {
      running -= 1;
      const [first] = queue;
      if (first !== undefined) {
        queue.delete(first);
        first();
      }
      tell();
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
        const leave = (): void => {
          queue.delete(take);
          tell();
        };
        queue.add(take);
        tell();
        response.once('close', leave);
      }
    },
  };
}
