import { availableParallelism } from 'node:os';
import { meanOverTime } from './mean-over-time.ts';

/** How many requests the server works on at once, and how many more wait their turn. */
export interface AdmissionLimits {
  readonly running: number;
  readonly waiting: number;
  /** One that takes longer gives its place to the next and goes on beside the others, so that a few long ones (exports, a hard question) hold nobody up. */
  readonly longMs: number;
}

/**
 * As many at once as there are cores: with more, each is answered later and none sooner, since they share them. A burst may wait; a queue that
 * stays may not ({@link STANDING}).
 */
export const DEFAULT_ADMISSION: AdmissionLimits = {
  running: Math.max(2, availableParallelism()),
  waiting: 48,
  longMs: 500,
};

/**
 * Where more than half as many waited on the whole of late, more comes than can be answered, and a longer queue would only make
 * everybody late: no more than so many may wait then. They are there so that no core is idle between two requests.
 */
const STANDING = 2;
/** A burst is over within less. */
const MEMORY_MS = 1_000;

/** So many of them at once; others keep their place. */
const LONG_MOST = 16;

export interface Turns {
  /** Whether one that came now would be turned away. */
  isFull(): boolean;
  /**
   * Calls `begin` once it is its turn, which may be at once. Gives what is to be called once when it has ended or goes away before its turn;
   * undefined where there is no room.
   */
  enter(begin: () => void): (() => void) | undefined;
  load(): { readonly running: number; readonly waiting: number };
}

/**
 * @param told of how many are worked on and wait, whenever that changes
 * @param now milliseconds of a clock that only goes forward
 */
export function takingTurns(
  limits: AdmissionLimits,
  told: (running: number, waiting: number) => void = () => undefined,
  now: () => number = () => performance.now(),
): Turns {
  let [running, long] = [0, 0];
  /** In the order of their coming. */
  const queue = new Set<() => void>();
  const waitedOfLate = meanOverTime(MEMORY_MS, now);

  const mayWait = (): number =>
    waitedOfLate.current() > STANDING / 2 ? Math.min(STANDING, limits.waiting) : limits.waiting;
  const hasPlace = (): boolean => running < limits.running;
  const isFull = (): boolean => !hasPlace() && queue.size >= mayWait();
  const changed = (): void => {
    for (const start of queue) {
      if (!hasPlace()) break;
      queue.delete(start);
      start();
    }
    waitedOfLate.tell(queue.size);
    told(running + long, queue.size);
  };
  /** Takes a place; gives what gives it back. */
  const run = (): (() => void) => {
    running += 1;
    let isLong = false;
    const timer = setTimeout(() => {
      if (long >= LONG_MOST) return;
      isLong = true;
      running -= 1;
      long += 1;
      changed();
    }, limits.longMs).unref();
    return () => {
      clearTimeout(timer);
      if (isLong) long -= 1;
      else running -= 1;
      changed();
    };
  };
  return {
    isFull,
    load: () => ({ running: running + long, waiting: queue.size }),
    enter: (begin) => {
      if (isFull()) return undefined;
      const start = (): void => {
        leave = run();
        begin();
      };
      let leave = (): void => {
        queue.delete(start);
        changed();
      };
      queue.add(start);
      changed();
      return () => {
        leave();
      };
    },
  };
}
