import type { BodyLine } from './body-line.ts';
import type { Edge, Node, Step } from './lattice.ts';
import { listsAfter, sameLists } from './lists.ts';
import { endOfPageCost, movesBefore } from './moves.ts';
import type { PartedItem, PartedLine } from './parted-items.ts';
import { itemsOf } from './parted-items.ts';
import { MOST_PIECES } from './piece.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import type { Last, Page, Phase, State } from './state.ts';
import { lastOf, phaseAfter, readingCost, stepCost } from './steps.ts';

/**
 * Parts the lines of a page's table into its two columns and its items, by one dynamic programme: of all ways to read
 * the lines, the one whose costs (costs.ts) sum to the least.
 *
 *     …において、関係者との話し合いを深め、手引を定 <成果・進捗状況>     left│right
 *     ・会合を三度開き、案を示した。                                     right
 *     め、広める。                                                       left
 *
 * Each line is read left, right or parted (readings.ts); before each, the open item may end (moves.ts). What the next line
 * costs depends on the last line of either column only, so the ways that agree in these are kept as one state (state.ts).
 */
export interface Parting {
  readonly lines: readonly PartedLine[];
  /** In the order in which they begin; a marker that no text took is an item too. */
  readonly items: readonly PartedItem[];
  readonly cost: number;
  /** Where the last item stands at the page's end, for the page after; undefined where none is open. */
  readonly end: State | undefined;
  /** The page offered more readings than the programme may weigh, so that only the likeliest were followed. */
  readonly isCut: boolean;
}

/** States dearer than the best by more than this hardly matter: e^-9 of the likelihood, less than any confidence shows. */
const BEAM = 9;
const MOST_STATES = 80;
/** Steps weighed for one page: about a second's work. A page of the plan takes some ten thousand. */
const MOST_EDGES = 600_000;
const FEWEST_STATES = 6;

interface ReachedNode extends Node {
  readonly state: State;
}

/** @param start the item that was open when the page began */
export function partColumns(
  lines: readonly BodyLine[],
  readings: readonly (readonly Reading[])[],
  page: Page,
  start: State | undefined,
): Parting {
  const first: Node = { state: start, cost: 0, best: undefined, rest: Infinity };
  const { steps, isCut } = walk(lines, readings, page, first);
  const end = closest(steps.at(-1)?.nodes ?? [{ ...first, rest: 0 }]);
  walkBack(steps);
  const path = pathTo(end);
  return {
    ...itemsOf(path, steps, readings, page.markers.length),
    cost: end.cost + end.rest,
    end: end.state,
    isCut,
  };
}

function walk(
  lines: readonly BodyLine[],
  readings: readonly (readonly Reading[])[],
  page: Page,
  start: Node,
): { steps: readonly Step[]; isCut: boolean } {
  const steps: Step[] = [];
  let nodes: readonly Node[] = [start];
  let work = 0;
  let told = 0;
  for (const [index, line] of lines.entries()) {
    told += line.markers;
    const most = work > MOST_EDGES ? FEWEST_STATES : MOST_STATES;
    const step = extend(nodes, line, told, plausible(readings[index] ?? [], page), page, most);
    steps.push(step);
    work += step.edges.length;
    nodes = step.nodes;
  }
  for (const node of nodes) node.rest = node.state === undefined ? 0 : endOfPageCost(node.state, told, page);
  return { steps, isCut: work > MOST_EDGES };
}

interface Weighed {
  readonly reading: Reading;
  readonly index: number;
  readonly cost: number;
  readonly last: Last;
}

function plausible(readings: readonly Reading[], page: Page): readonly Weighed[] {
  const weighed = readings.map((reading, index) => ({
    reading,
    index,
    cost: readingCost(reading, page.widths),
    last: lastOf(reading),
  }));
  const least = Math.min(...weighed.map(({ cost }) => cost));
  return weighed.filter(({ cost }) => cost <= least + BEAM);
}

function extend(
  from: readonly Node[],
  line: BodyLine,
  told: number,
  readings: readonly Weighed[],
  page: Page,
  mostStates: number,
): Step {
  const bound = closest(from).cost + BEAM;
  const nodes = new Map<number, ReachedNode[]>();
  const edges: Edge[] = [];
  let least = Infinity;
  for (const node of from) {
    for (const move of movesBefore(node.state, line, told, page, bound - node.cost)) {
      const before = node.cost + move.cost;
      if (move.kind !== 'inside' && before > bound) continue;
      for (const { reading, index, cost: own, last } of readings) {
        const total = before + own + stepCost(move.state, reading, line, page);
        if (total > least + BEAM) continue;
        if (total < least) least = total;
        const to = nodeAfter(nodes, move.state, reading, last);
        const edge = { from: node, to, cost: total - node.cost, reading: index, move };
        edges.push(edge);
        if (total < to.cost) {
          to.cost = total;
          to.best = edge;
        }
      }
    }
  }
  const reached: ReachedNode[] = [];
  for (const alike of nodes.values()) reached.push(...alike);
  const kept = prune(reached, mostStates);
  const isKept = new Set<Node>(kept);
  return { nodes: kept, edges: edges.filter((edge) => isKept.has(edge.to)) };
}

const PHASES: readonly Phase[] = ['NOTHING', 'RESULT', 'NEXT_PLAN', 'OFFICE'];
const LASTS: readonly Last[] = ['LEFT', 'RIGHT', 'BOTH', 'NONE'];
const MOST_LEAD = 0x100;

/** The one node of all ways that agree in what the next line's cost depends on. */
function nodeAfter(
  nodes: Map<number, ReachedNode[]>,
  state: State,
  reading: Reading,
  last: Last,
): ReachedNode {
  const left = reading.left ?? state.left;
  const right = reading.right ?? state.right;
  const phase = phaseAfter(state.phase, reading.right);
  const lead = state.lead + (reading.left === undefined ? 0 : 1) - (reading.right === undefined ? 0 : 1);
  const lists = listsAfter(state.lists, reading);
  const key = keyOf(left, right, lead, phase, last);
  const alike = nodes.get(key);
  const known = alike?.find(({ state: other }) => isAlike(other, state) && sameLists(other.lists, lists));
  if (known !== undefined) return known;
  const { isCarried, hasMarker, taken, waiting, isResumed } = state;
  const next: State = {
    left,
    right,
    phase,
    lead,
    isCarried,
    last,
    hasMarker,
    taken,
    waiting,
    isResumed,
    lists,
  };
  const node: ReachedNode = { state: next, cost: Infinity, best: undefined, rest: Infinity };
  if (alike === undefined) nodes.set(key, [node]);
  else alike.push(node);
  return node;
}

/** Equal for states that agree in their pieces, rows and phase. */
function keyOf(
  left: Piece | undefined,
  right: Piece | undefined,
  lead: number,
  phase: Phase,
  last: Last,
): number {
  const shown = Math.max(0, Math.min(MOST_LEAD - 1, lead + MOST_LEAD / 2));
  const pieces = idOf(left) * MOST_PIECES + idOf(right);
  return ((pieces * MOST_LEAD + shown) * 4 + PHASES.indexOf(phase)) * 4 + LASTS.indexOf(last);
}

/** Whether two states of one key agree in the rest too, their lists aside. */
function isAlike(a: State, b: State): boolean {
  return (
    a.taken === b.taken &&
    a.hasMarker === b.hasMarker &&
    a.waiting === b.waiting &&
    a.isResumed === b.isResumed &&
    a.isCarried === b.isCarried
  );
}

function idOf(piece: Piece | undefined): number {
  return piece === undefined ? 0 : piece.id + 1;
}

function prune(nodes: readonly ReachedNode[], mostStates: number): readonly ReachedNode[] {
  const sorted = nodes.toSorted((a, b) => a.cost - b.cost);
  const least = sorted[0]?.cost ?? 0;
  return sorted.slice(0, mostStates).filter((node) => node.cost <= least + BEAM);
}

function walkBack(steps: readonly Step[]): void {
  for (const { edges } of steps.toReversed()) {
    for (const edge of edges) edge.from.rest = Math.min(edge.from.rest, edge.cost + edge.to.rest);
  }
}

function closest(nodes: readonly Node[]): Node {
  const [first, ...others] = nodes;
  if (first === undefined) {
    throw new RangeError('A step of the programme keeps at least one state, but got none');
  }
  const total = (node: Node): number => node.cost + (Number.isFinite(node.rest) ? node.rest : 0);
  return others.reduce((best, node) => (total(node) < total(best) ? node : best), first);
}

function pathTo(end: Node): readonly Edge[] {
  const path: Edge[] = [];
  for (let edge = end.best; edge !== undefined; edge = edge.from.best) path.push(edge);
  return path.reverse();
}
