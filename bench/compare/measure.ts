/** How long and how much to measure. */
export interface Effort {
  /** Single calls of each side, one after the other by turns, until this many or the time is over. */
  readonly calls: number;
  readonly callsMs: number;
  /** Windows of each side by turns, with all callers at once. */
  readonly windows: number;
  readonly windowMs: number;
  readonly callers: number;
}

export const THOROUGH: Effort = { calls: 300, callsMs: 12_000, windows: 3, windowMs: 1_500, callers: 16 };
export const QUICK: Effort = { calls: 40, callsMs: 2_000, windows: 2, windowMs: 400, callers: 16 };

export interface Figures {
  /** Requests a second, all callers together. */
  readonly rps: number;
  /** Milliseconds of one call alone. */
  readonly p50: number;
  readonly p99: number;
}

type Call = () => Promise<unknown>;

/** Times several ways to the same answer by turns, so that whatever else the machine does falls on all alike. */
export async function timed(calls: ReadonlyMap<string, Call>, effort: Effort): Promise<Map<string, Figures>> {
  const names = [...calls.keys()];
  for (const call of calls.values()) await warm(call, effort);
  const latencies = new Map(names.map((name) => [name, new Array<number>()]));
  const until = performance.now() + effort.callsMs;
  for (let round = 0; round < effort.calls && (round < 5 || performance.now() < until); round += 1) {
    for (const [name, call] of rotated([...calls], round)) {
      const began = performance.now();
      await call();
      latencies.get(name)?.push(performance.now() - began);
    }
  }
  const windows = new Map(names.map((name) => [name, new Array<number>()]));
  for (let round = 0; round < effort.windows; round += 1) {
    for (const [name, call] of rotated([...calls], round)) {
      windows.get(name)?.push(await throughput(call, effort));
    }
  }
  return new Map(
    names.map((name) => {
      const sorted = [...(latencies.get(name) ?? [])].sort((a, b) => a - b);
      const rates = [...(windows.get(name) ?? [])].sort((a, b) => a - b);
      return [name, { rps: quantile(rates, 0.5), p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) }];
    }),
  );
}

/** Until the statement is planned and the code is compiled, or enough time has gone. */
async function warm(call: Call, { callsMs }: Effort): Promise<void> {
  const until = performance.now() + callsMs / 4;
  for (let round = 0; round < 3 || (round < 50 && performance.now() < until); round += 1) await call();
}

async function throughput(call: Call, { callers, windowMs }: Effort): Promise<number> {
  const began = performance.now();
  let done = 0;
  const caller = async (): Promise<void> => {
    while (performance.now() - began < windowMs) {
      await call();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return (done * 1000) / (performance.now() - began);
}

function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

/** Of ascending numbers. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
