import { AsyncLocalStorage } from 'node:async_hooks';
import type { PlanTold } from '../../query/engine.ts';
import type { Store } from '../../store/store.ts';
import type { Metrics } from './metrics.ts';

/** What a request has cost so far, and what it was. */
export interface Tally {
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

/** All that the work does and begins is counted in one tally. */
export function tallying(tally: Tally, work: () => void): void {
  current.run(tally, work);
}

/** Of the request that is being answered; undefined outside of one. */
export function currentTally(): Tally | undefined {
  return current.getStore();
}

/** The same reading, counted and timed. */
export function timedRead(read: Store['read'], metrics: Metrics): Store['read'] {
  return (statement, options) => timed(metrics, () => read(statement, options));
}

/** The same writing, each statement of a transaction counted and timed. */
export function timedWrite(write: Store['write'], metrics: Metrics): Store['write'] {
  return (work) =>
    write((transaction) => work({ run: (statement) => timed(metrics, () => transaction.run(statement)) }));
}

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
