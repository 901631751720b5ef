import type { Move } from './moves.ts';
import type { State } from './state.ts';

/** What the programme keeps of a page: for each line the states that it may leave, and the ways that lead there. */
export interface Step {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** One way from a state to the next: the move and then the reading. */
export interface Edge {
  readonly from: Node;
  readonly to: Node;
  readonly cost: number;
  readonly reading: number;
  readonly move: Move;
}

export interface Node {
  /** Undefined where no item is open. */
  readonly state: State | undefined;
  cost: number;
  best: Edge | undefined;
  /** Least cost from here to the page's end. */
  rest: number;
}
