import { AsyncLocalStorage } from 'node:async_hooks';
import type { PlanTold } from '../../query/engine.ts';
import type { Store } from '../../store/store.ts';
import type { Metrics } from './metrics.ts';

/** What a request has cost so far, and what it was. */
export interface Tally {
  readonly route: string;
  statements: number;
  databaseMs: number;
  /** Of GraphQL; undefined for one without a name, and for what is no GraphQL. */
  operation: string | undefined;
  /** The hash of its statement; undefined where it had none. */
  plan: string | undefined;
  /** Where its answer was found; undefined for one that is never kept. */
  kept: string | undefined;
  /** Of the errors that its answer has. */
  codes: readonly string[];
}

const current = new AsyncLocalStorage<Tally>();
const byResponse = new WeakMap<object, Tally>();

/** All that the work does and begins is counted in one tally: that of this response. */
export function tallying(tally: Tally, response: object, work: () => void): void {
  byResponse.set(response, tally);
  current.run(tally, work);
}

/** Also when the response is over. */
export function tallyOf(response: object): Tally | undefined {
  return byResponse.get(response);
}

/** Of the request that is being answered; undefined outside of one. */
export function currentTally(): Tally | undefined {
  return current.getStore();
}

/** What sees each statement while it runs. */
export type TraceStatement = <T>(ask: () => Promise<T>) => Promise<T>;

/** The same reading, counted, timed and traced. */
export function timedRead(
  read: Store['read'],
  metrics: Metrics,
  traced: TraceStatement = untraced,
): Store['read'] {
  return (statement, options) => timed(metrics, () => traced(() => read(statement, options)));
}

/** The same writing, each statement of a transaction counted, timed and traced. */
export function timedWrite(
  write: Store['write'],
  metrics: Metrics,
  traced: TraceStatement = untraced,
): Store['write'] {
  return (work) =>
    write((transaction) =>
      work({ run: (statement) => timed(metrics, () => traced(() => transaction.run(statement))) }),
    );
}

const untraced: TraceStatement = (ask) => ask();

/** Notes the plan of the request that is being answered. */
export function notePlan(metrics: Metrics): (told: PlanTold) => void {
  return ({ hash, isKept, seconds }) => {
    metrics.plan(isKept, seconds);
    const tally = currentTally();
    if (tally !== undefined) tally.plan = hash;
  };
}

async function timed<T>(metrics: Metrics, ask: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  try {
    return await ask();
  } finally {
    const took = performance.now() - begun;
    metrics.statement(took / 1000);
    const tally = currentTally();
    if (tally !== undefined) {
      tally.statements += 1;
      tally.databaseMs += took;
    }
  }
}
