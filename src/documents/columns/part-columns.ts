import type { BodyLine } from './body-line.ts';
import { COSTS } from './costs.ts';
import { MOST_PIECES } from './piece.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import { listsAfter } from './lists.ts';
import {
  borderCost,
  endCost,
  insideCost,
  itemAt,
  lastOf,
  MOST_PENDING,
  pendingAfter,
  phaseAfter,
  readingCost,
  stepCost,
} from './steps.ts';
import type { Last, Page, Phase, State } from './steps.ts';

/**
 * Parts the lines of a page's table into its two columns and its items, by one dynamic programme: of all ways to read
 * the lines, the one whose costs (costs.ts) sum to the least.
 *
 *     …において、関係者との話し合いを深め、手引を定 <成果・進捗状況>     left│right
 *     ・会合を三度開き、案を示した。                                     right
 *     め、広める。                                                       left
 *
 * Each line is read left, right or parted (readings.ts); before each, the open item may end. What the next line
 * costs depends on the last line of either column only, so the ways that agree in these are kept as one state.
 */
export interface Parting {
  readonly lines: readonly PartedLine[];
  readonly cost: number;
  /** Where the last item stands at the page's end, for the page after. */
  readonly end: State;
  /** The page offered more readings than the programme may weigh, so that only the likeliest were followed. */
  readonly isCut: boolean;
}

export interface PartedLine {
  readonly reading: Reading;
  /** Counts the items of the page: 0 is the one that was open when the page began. */
  readonly item: number;
  /** How much dearer the best way is that reads this line otherwise, in nats. */
  readonly margin: number;
  /** How much dearer the best way is that has no border here, or has one. */
  readonly borderMargin: number;
}

/** States dearer than the best by more than this hardly matter: e^-9 of the likelihood, less than any confidence shows. */
const BEAM = 9;
const MOST_STATES = 80;
/** Steps weighed for one page: about a second's work. A page of the plan takes some ten thousand. */
const MOST_EDGES = 600_000;
const FEWEST_STATES = 6;

/** One way from a state to the next: which reading, whether over an item's border. */
interface Edge {
  readonly from: Node;
  readonly to: Node;
  readonly cost: number;
  readonly reading: number;
  readonly isBorder: boolean;
}

interface Node {
  readonly state: State;
  cost: number;
  best: Edge | undefined;
  /** Least cost from here to the page's end. */
  rest: number;
}

/** `start` is the item that was open when the page began; its first line may end it when `mayEnd`. */
export function partColumns(
  lines: readonly BodyLine[],
  readings: readonly (readonly Reading[])[],
  page: Page,
  start: State,
  mayEnd = false,
): Parting {
  const first: Node = { state: start, cost: 0, best: undefined, rest: Infinity };
  const { steps, isCut } = walk(lines, readings, page, first, mayEnd);
  const end = closest(steps.at(-1)?.nodes ?? [{ ...first, rest: 0 }]);
  walkBack(steps);
  return { cost: end.cost + end.rest, lines: choose(steps, readings, end), end: end.state, isCut };
}

interface Step {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

function walk(
  lines: readonly BodyLine[],
  readings: readonly (readonly Reading[])[],
  page: Page,
  start: Node,
  mayEnd: boolean,
): { steps: readonly Step[]; isCut: boolean } {
  const steps: Step[] = [];
  let nodes: readonly Node[] = [start];
  let work = 0;
  for (const [index, line] of lines.entries()) {
    const most = work > MOST_EDGES ? FEWEST_STATES : MOST_STATES;
    const step = extend(nodes, line, plausible(readings[index] ?? [], page), page, index > 0 || mayEnd, most);
    steps.push(step);
    work += step.edges.length;
    nodes = step.nodes;
  }
  for (const node of nodes) node.rest = endOfPageCost(node.state, page);
  return { steps, isCut: work > MOST_EDGES };
}

/** The page may end anywhere in an item, but what it shows of the item should be in order. */
function endOfPageCost(state: State, { markers }: Page): number {
  const leftOver = markers === 'above' ? state.pending * COSTS.MARKER_LEFT_OVER : 0;
  return Math.min(endCost(state), COSTS.BORDER_BEFORE_NEXT_PLAN) + leftOver;
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
  readings: readonly Weighed[],
  page: Page,
  mayEnd: boolean,
  mostStates: number,
): Step {
  const bound = closest(from).cost + BEAM;
  const nodes = new Map<number, Node>();
  const edges: Edge[] = [];
  let least = Infinity;
  const follow = (node: Node, state: State, pending: number, before: number, isBorder: boolean): void => {
    for (const { reading, index, cost: own, last } of readings) {
      const total = before + own + stepCost(state, reading, line, page);
      if (total > least + BEAM) continue;
      if (total < least) least = total;
      const to = nodeAfter(nodes, state, reading, last, line.markers > 0, pending);
      const edge = { from: node, to, cost: total - node.cost, reading: index, isBorder };
      edges.push(edge);
      if (total < to.cost) {
        to.cost = total;
        to.best = edge;
      }
    }
  };
  for (const node of from) {
    const fresh = itemAt(line, node.state.pending);
    if (!mayEnd) {
      follow(node, node.state, fresh.pending, node.cost, false);
      continue;
    }
    const inside = node.cost + insideCost(node.state, line, page);
    follow(node, node.state, pendingAfter(node.state, line), inside, false);
    const border = node.cost + borderCost(node.state, line, page);
    if (border <= bound) follow(node, fresh, fresh.pending, border, true);
  }
  const kept = prune([...nodes.values()], mostStates);
  const isKept = new Set(kept);
  return { nodes: kept, edges: edges.filter((edge) => isKept.has(edge.to)) };
}

const PHASES: readonly Phase[] = ['NOTHING', 'RESULT', 'NEXT_PLAN', 'OFFICE'];
const LASTS: readonly Last[] = ['LEFT', 'RIGHT', 'BOTH', 'NONE'];
const MOST_LEAD = 0x100;
const MOST_LISTS = 0x40;

/** The one node of all ways that agree in what the next line's cost depends on. */
function nodeAfter(
  nodes: Map<number, Node>,
  state: State,
  reading: Reading,
  last: Last,
  afterMarker: boolean,
  pending: number,
): Node {
  const left = reading.left ?? state.left;
  const right = reading.right ?? state.right;
  const phase = phaseAfter(state.phase, reading.right);
  const lead = state.lead + (reading.left === undefined ? 0 : 1) - (reading.right === undefined ? 0 : 1);
  const shown = Math.max(-MOST_LEAD / 2, Math.min(MOST_LEAD / 2 - 1, lead));
  const lists = listsAfter(state.lists, reading);
  const hasMarker = state.hasMarker || afterMarker;
  let key = idOf(left) * MOST_PIECES + idOf(right);
  key = key * MOST_LEAD + shown + MOST_LEAD / 2;
  key = (key * 4 + PHASES.indexOf(phase)) * 4 + LASTS.indexOf(last);
  key = key * 4 + (state.isCarried ? 2 : 0) + (hasMarker ? 1 : 0);
  key = key * MOST_LISTS + (lists.id % MOST_LISTS);
  key = key * (MOST_PENDING + 1) + pending;
  const known = nodes.get(key);
  if (known !== undefined) return known;
  const { isCarried } = state;
  const next: State = { left, right, phase, lead, isCarried, last, hasMarker, pending, lists };
  const node: Node = { state: next, cost: Infinity, best: undefined, rest: Infinity };
  nodes.set(key, node);
  return node;
}

function idOf(piece: Piece | undefined): number {
  return piece === undefined ? 0 : piece.id + 1;
}

function prune(nodes: readonly Node[], mostStates: number): readonly Node[] {
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

function choose(
  steps: readonly Step[],
  readings: readonly (readonly Reading[])[],
  end: Node,
): readonly PartedLine[] {
  const path: Edge[] = [];
  for (let edge = end.best; edge !== undefined; edge = edge.from.best) path.push(edge);
  path.reverse();
  const total = end.cost + end.rest;
  let item = 0;
  return path.map((edge, index) => {
    if (edge.isBorder) item += 1;
    const reading = readings[index]?.[edge.reading] ?? { left: undefined, right: undefined };
    const edges = steps[index]?.edges ?? [];
    return {
      reading,
      item,
      margin: least(edges, (other) => other.reading !== edge.reading) - total,
      borderMargin: least(edges, (other) => other.isBorder !== edge.isBorder) - total,
    };
  });
}

/** Cost of the best whole way over one of these edges; Infinity where the beam kept none. */
function least(edges: readonly Edge[], isOther: (edge: Edge) => boolean): number {
  return edges.reduce(
    (cost, edge) => (isOther(edge) ? Math.min(cost, edge.from.cost + edge.cost + edge.to.rest) : cost),
    Infinity,
  );
}
