/** An object as JSON has it. */
export type Tree = Readonly<Record<string, unknown>>;

/** A GraphQL operation. */
export interface Asked {
  readonly operation: string;
  readonly variables?: Tree;
}

/** The same in the peer's words. */
export interface PeerAsked extends Asked {
  /** Its answer as ours would be told, for the comparison only; lists stand for `{ nodes }`. */
  readonly told: (data: Tree) => unknown;
  /** What of both must be the same, where that is not all. */
  readonly compared?: (data: Tree) => unknown;
}

/** One statement, and the answer's `data` made of its rows. Whole numbers of the parameters are sent as integers. */
export interface HandWritten {
  readonly text: string;
  readonly parameters: Tree;
  readonly data: (rows: readonly Tree[]) => Tree;
}

/** One question as it is asked of all three. */
export interface Question {
  readonly name: string;
  /** What is asked, in words: the row of the table. */
  readonly asks: string;
  readonly ours: Asked;
  readonly hand: HandWritten;
  /** What of an answer's data must be the same as written by hand, where that is not all of it. */
  readonly compared?: (data: Tree) => unknown;
  /** Undefined where the peer has no field for it. */
  readonly peer: PeerAsked | undefined;
}

/** Ids and cursors of one graph that the questions ask about. */
export interface Subjects {
  readonly measure: string;
  /** With a SUCCEEDS chain below it. */
  readonly latest: string;
  /** Which answers for most measures, and which for fewest. */
  readonly hub: string;
  readonly quiet: string;
  readonly isac: string;
  /** The ISAC with most relations. */
  readonly isacHub: string;
  /** Named once each, and far from one another. */
  readonly apart: readonly [string, string];
  readonly organization: string;
  /** Named in few measures. */
  readonly rare: string;
  /** Of one of many kinds. */
  readonly mixed: readonly string[];
  /** Where a deep page goes on: ours, the sort key behind it, and how many measures come before. */
  readonly deep: { readonly cursor: string; readonly sortKey: string; readonly offset: number };
}

/** What lies in a tree along a path of keys. */
export function within(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((tree, key) => (isTree(tree) ? tree[key] : undefined), value);
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
