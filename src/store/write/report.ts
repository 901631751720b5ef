import type { Message } from '../../model/message.ts';

export interface Counts {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  readonly unchanged: number;
}

/** What a load or an unload did, or with `dryRun` would do. */
export interface LoadReport {
  readonly teller: string;
  readonly dryRun: boolean;
  /** True when the graph is as it was. */
  readonly unchanged: boolean;
  readonly nodes: Counts;
  readonly relations: Counts;
  readonly passages: Counts;
  /** The same by label of node and kind of relation. */
  readonly byKind: Readonly<Record<string, Counts>>;
  /** Of the graph after it; one more with every load that writes. */
  readonly revision: string;
  readonly messages: readonly Message[];
}

export const NO_COUNTS: Counts = { created: 0, updated: 0, deleted: 0, unchanged: 0 };

/** Adds one to a count of a kind. */
export function count(counts: Record<string, Counts>, kind: string, what: keyof Counts, by = 1): void {
  const known = counts[kind] ?? NO_COUNTS;
  counts[kind] = { ...known, [what]: known[what] + by };
}

export function sumOf(counts: readonly Counts[]): Counts {
  const sum = (what: keyof Counts): number => counts.reduce((total, one) => total + one[what], 0);
  return {
    created: sum('created'),
    updated: sum('updated'),
    deleted: sum('deleted'),
    unchanged: sum('unchanged'),
  };
}

export function changesNothing(counts: readonly Counts[]): boolean {
  const { created, updated, deleted } = sumOf(counts);
  return created + updated + deleted === 0;
}
