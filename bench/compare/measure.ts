/** How long and how much to measure. */
export interface Effort {
  /** With all callers at once, before anything counts. */
  readonly warmMs: number;
  /** Single calls of each side, one after the other by turns, until it has answered so often, or has taken so long. */
  readonly calls: number;
  readonly callsMs: number;
  /** Windows of each side by turns, with all callers at once: many short ones, so that a slow moment of the machine falls on all alike. */
  readonly windows: number;
  readonly windowMs: number;
  readonly callers: number;
}

export const THOROUGH: Effort = {
  warmMs: 4_000,
  calls: 300,
  callsMs: 5_000,
  windows: 15,
  windowMs: 500,
  callers: 16,
};
export const QUICK: Effort = {
  warmMs: 1_000,
  calls: 60,
  callsMs: 1_200,
  windows: 7,
  windowMs: 300,
  callers: 16,
};
/** The least that says anything of a side. */
const LEAST_CALLS = 3;

export interface Figures {
  /** Requests a second, all callers together: the middle one of the windows. */
  readonly rps: number;
  /** Milliseconds of one call alone. */
  readonly p50: number;
  readonly p99: number;
  /** How many single calls, and how many answers in the windows, these figures rest on. */
  readonly calls: number;
  readonly answers: number;
  /** Milliseconds of processor time that one answer of the windows took, of this process and the database; where it can be told. */
  readonly cpuMs?: number;
}

/** Milliseconds of processor time that were taken so far. */
export type ProcessorClock = () => number;

/** Something that answers one question, wherever it runs. */
export interface Target {
  /** One answer; its milliseconds. */
  once(): Promise<number>;
  /** So many callers, each of which asks again once it has its answer, until the time is over. */
  window(callers: number, ms: number): Promise<Window>;
  /** What it may take for all that is measured, in milliseconds, where it is known to be slow; it is measured less then. */
  readonly budgetMs?: number;
}

/** Answers that came within a time. */
export interface Window {
  readonly answers: number;
  readonly ms: number;
}

/** A target in this process. */
export function inThisProcess(call: () => Promise<unknown>, budgetMs?: number): Target {
  return {
    ...(budgetMs === undefined ? {} : { budgetMs }),
    async once() {
      const began = performance.now();
      await call();
      return performance.now() - began;
    },
    async window(callers, ms) {
      const began = performance.now();
      let [answers, last] = [0, began];
      const caller = async (): Promise<void> => {
        while (performance.now() - began < ms) {
          await call();
          answers += 1;
          last = performance.now();
        }
      };
      await Promise.all(Array.from({ length: callers }, caller));
      return { answers, ms: last - began };
    },
  };
}

/**
 * Times several ways to the same answer by turns, so that whatever else the machine does falls on all alike. One that fails has no
 * figures; `onFailure` may throw.
 */
export async function timed<Name extends string>(
  targets: ReadonlyMap<Name, Target>,
  effort: Effort,
  onFailure: (name: Name, error: unknown) => void,
  processor?: ProcessorClock,
): Promise<ReadonlyMap<Name, Figures>> {
  const runs = new Map([...targets].map(([name, target]) => [name, new Run(target, effort, processor)]));
  const turn = async (round: number, step: (run: Run) => Promise<void>): Promise<void> => {
    for (const [name, run] of rotated([...runs], round)) {
      try {
        await step(run);
      } catch (error) {
        runs.delete(name);
        onFailure(name, error);
      }
    }
  };
  await turn(0, (run) => run.warm());
  for (let round = 0; [...runs.values()].some((run) => run.wantsCalls); round += 1) {
    await turn(round, (run) => run.call());
  }
  for (let round = 0; round < effort.windows; round += 1) await turn(round, (run) => run.window());
  return new Map([...runs].map(([name, run]) => [name, run.figures]));
}

/** One target while it is measured: what it took so far. */
class Run {
  readonly #target: Target;
  readonly #effort: Effort;
  readonly #processor: ProcessorClock | undefined;
  readonly #latencies: number[] = [];
  readonly #windows: Window[] = [];
  #callsMs = 0;
  #spentMs = 0;
  #processorMs = 0;

  constructor(target: Target, effort: Effort, processor: ProcessorClock | undefined) {
    this.#processor = processor;
    this.#target = target;
    this.#effort = effort;
  }

  /** Until the statement is planned and the code is compiled; what is known to be slow is asked once. */
  async warm(): Promise<void> {
    const { callers, warmMs } = this.#effort;
    if (this.#target.budgetMs === undefined) await this.#target.window(callers, warmMs);
    else this.#spentMs += await this.#target.once();
  }

  get wantsCalls(): boolean {
    if (this.#latencies.length < LEAST_CALLS) return true;
    const isOver = this.#callsMs >= this.#effort.callsMs || this.#spentMs >= this.#budgetMs / 2;
    return this.#latencies.length < this.#effort.calls && !isOver;
  }

  async call(): Promise<void> {
    if (!this.wantsCalls) return;
    const ms = await this.#target.once();
    this.#latencies.push(ms);
    this.#callsMs += ms;
    this.#spentMs += ms;
  }

  async window(): Promise<void> {
    if (this.#windows.length > 0 && this.#spentMs >= this.#budgetMs) return;
    const before = this.#processor?.() ?? 0;
    const window = await this.#target.window(this.#effort.callers, this.#effort.windowMs);
    this.#processorMs += (this.#processor?.() ?? 0) - before;
    this.#windows.push(window);
    this.#spentMs += window.ms;
  }

  get figures(): Figures {
    const latencies = this.#latencies.toSorted((a, b) => a - b);
    const rates = this.#windows.map(({ answers, ms }) => (answers * 1000) / ms).toSorted((a, b) => a - b);
    const answers = this.#windows.reduce((sum, window) => sum + window.answers, 0);
    return {
      rps: rounded(quantile(rates, 0.5)),
      p50: rounded(quantile(latencies, 0.5)),
      p99: rounded(quantile(latencies, 0.99)),
      calls: latencies.length,
      answers,
      ...(this.#processor === undefined ? {} : { cpuMs: rounded(this.#processorMs / answers) }),
    };
  }

  get #budgetMs(): number {
    return this.#target.budgetMs ?? Number.POSITIVE_INFINITY;
  }
}

function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

/** Of ascending numbers. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Four digits: more would be noise. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
