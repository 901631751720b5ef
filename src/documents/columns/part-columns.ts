import type { BodyLine } from './body-line.ts';
import { COSTS } from './costs.ts';
import type { Reading } from './readings.ts';
import { borderCost, endCost, readingCost, startOf, stateAfter, stepCost } from './steps.ts';
import type { Page, State } from './steps.ts';

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
}

export interface PartedLine {
  readonly reading: Reading;
  /** Counts the items of the page from 0. */
  readonly item: number;
  /** How much dearer the best way is that reads this line otherwise, in nats. */
  readonly margin: number;
  /** How much dearer the best way is that has no border here, or has one. */
  readonly borderMargin: number;
}

/** States dearer than the best by more than this cannot matter: e^-16 of the likelihood. */
const BEAM = 16;
const MOST_STATES = 120;

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

export function partColumns(
  lines: readonly BodyLine[],
  readings: readonly (readonly Reading[])[],
  page: Page,
  startsInside: boolean,
): Parting {
  const start: Node = { state: startOf(startsInside), cost: 0, best: undefined, rest: Infinity };
  const steps = walk(lines, readings, page, start);
  const end = closest(steps.at(-1)?.nodes ?? [start]);
  walkBack(steps);
  return { cost: end.cost + end.rest, lines: choose(steps, readings, end) };
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
): readonly Step[] {
  const steps: Step[] = [];
  let nodes: readonly Node[] = [start];
  lines.forEach((line, index) => {
    const step = extend(nodes, line, plausible(readings[index] ?? [], page), page, index === 0);
    steps.push(step);
    nodes = step.nodes;
  });
  for (const node of nodes) node.rest = endOfPageCost(node.state);
  return steps;
}

/** The page may end anywhere in an item, but what it shows of the item should be in order. */
function endOfPageCost(state: State): number {
  return Math.min(endCost(state), COSTS.BORDER_BEFORE_NEXT_PLAN);
}

interface Weighed {
  readonly reading: Reading;
  readonly index: number;
  readonly cost: number;
}

function plausible(readings: readonly Reading[], page: Page): readonly Weighed[] {
  const weighed = readings.map((reading, index) => ({
    reading,
    index,
    cost: readingCost(reading, page.widths),
  }));
  const least = Math.min(...weighed.map(({ cost }) => cost));
  return weighed.filter(({ cost }) => cost <= least + BEAM);
}

function extend(
  from: readonly Node[],
  line: BodyLine,
  readings: readonly Weighed[],
  page: Page,
  isFirst: boolean,
): Step {
  const least = closest(from).cost;
  const nodes = new Map<string, Node>();
  const edges: Edge[] = [];
  const fresh = startOf(false);
  for (const node of from) {
    const stay = node.cost + (line.afterMarker && !isFirst ? COSTS.MARKER_WITHOUT_BORDER : 0);
    const leave = node.cost + borderCost(node.state, line);
    for (const [state, cost, isBorder] of [
      [node.state, stay, false],
      [fresh, leave, true],
    ] as const) {
      if (isBorder && (isFirst || cost > least + BEAM)) continue;
      for (const { reading, index, cost: own } of readings) {
        const total = cost + own + stepCost(state, reading, line, page);
        const next = stateAfter(state, reading);
        const key = keyOf(next);
        let to = nodes.get(key);
        if (to === undefined)
          nodes.set(key, (to = { state: next, cost: Infinity, best: undefined, rest: Infinity }));
        const edge = { from: node, to, cost: total - node.cost, reading: index, isBorder };
        edges.push(edge);
        if (total < to.cost) {
          to.cost = total;
          to.best = edge;
        }
      }
    }
  }
  const kept = prune([...nodes.values()]);
  const isKept = new Set(kept);
  return { nodes: kept, edges: edges.filter((edge) => isKept.has(edge.to)) };
}

function keyOf({ left, right, phase, lead, isCarried, last }: State): string {
  return `${left?.id ?? -1} ${right?.id ?? -1} ${phase} ${lead} ${isCarried} ${last}`;
}

function prune(nodes: readonly Node[]): readonly Node[] {
  const sorted = nodes.toSorted((a, b) => a.cost - b.cost);
  const least = sorted[0]?.cost ?? 0;
  return sorted.slice(0, MOST_STATES).filter((node) => node.cost <= least + BEAM);
}

function walkBack(steps: readonly Step[]): void {
  for (const { edges } of steps.toReversed()) {
    for (const edge of edges) edge.from.rest = Math.min(edge.from.rest, edge.cost + edge.to.rest);
  }
}

function closest(nodes: readonly Node[]): Node {
  const [first, ...others] = nodes;
  if (first === undefined)
    throw new RangeError('A step of the programme keeps at least one state, but got none');
  const total = (node: Node): number => node.cost + (Number.isFinite(node.rest) ? node.rest : 0);
  return others.reduce((best, node) => (total(node) < total(best) ? node : best), first);
}

function choose(
  steps: readonly Step[],
  readings: readonly (readonly Reading[])[],
  end: Node,
): readonly PartedLine[] {
  const path: Edge[] = [];
  for (let edge = end.best; edge !== undefined; edge = edge.from.best) path.unshift(edge);
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

/** Cost of the best whole way over one of these edges; at most what the beam lets be known. */
function least(edges: readonly Edge[], isOther: (edge: Edge) => boolean): number {
  return edges.reduce(
    (cost, edge) => (isOther(edge) ? Math.min(cost, edge.from.cost + edge.cost + edge.to.rest) : cost),
    Infinity,
  );
}
