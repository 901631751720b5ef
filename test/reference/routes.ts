import type { Language } from '../../src/model/entity.ts';
import { isRelationKind } from '../../src/model/relation-kind.ts';
import { sentenceOf } from '../../src/query/paths/sentence/read-steps.ts';
import { relationMeets } from './filters.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { compareValues } from './graph.ts';
import type { Arguments } from './place.ts';
import { localized } from './place.ts';

type Route = readonly GraphNode[];

/** Every simple path between two entities, shortest first: walked one by one, from one end. */
export function pathsOf(graph: Graph, given: Arguments): unknown {
  const entity = (id: unknown): GraphNode | undefined =>
    graph.nodes.find(({ labels, properties }) => labels.has('Entity') && properties['id'] === id);
  const [from, to] = [entity(given['from']), entity(given['to'])];
  const via = given['via'];
  const isWalked = (edge: GraphEdge): boolean =>
    (Array.isArray(via) ? via.includes(edge.type) : isRelationKind(edge.type)) && relationMeets(edge, given);
  const longest = Number(given['maxLength'] ?? 6);
  const limit = Number(given['limit'] ?? 10);
  const found = from === undefined || to === undefined ? [] : routes([from], to, longest, isWalked);
  const sorted = [...found].sort((a, b) => a.length - b.length || othersIn(a) - othersIn(b) || byIds(a, b));
  return {
    truncated: sorted.length > limit,
    paths: sorted.slice(0, limit).map((route) => {
      const relations = route
        .slice(1)
        .map((far, place) => spokenFor(graph, route[place] ?? far, far, isWalked));
      return {
        length: relations.length,
        nodes: route,
        relations,
        text: ({ language }: Arguments) => {
          const said: Language = language === 'EN' ? 'EN' : 'JA';
          const rows = relations.map((edge, place) => step(graph, route.slice(place), edge, said));
          return sentenceOf(rows, said);
        },
      };
    }),
  };
}

function neighbours(node: GraphNode, isWalked: (edge: GraphEdge) => boolean): ReadonlySet<GraphNode> {
  return new Set([
    ...node.out.filter(isWalked).map(({ to }) => to),
    ...node.in.filter(isWalked).map(({ from }) => from),
  ]);
}

function routes(
  route: Route,
  goal: GraphNode,
  left: number,
  isWalked: (edge: GraphEdge) => boolean,
): readonly Route[] {
  const tip = route.at(-1);
  if (tip === undefined || left === 0 || tip === goal) return [];
  return [...neighbours(tip, isWalked)].flatMap((next): readonly Route[] => {
    if (route.includes(next)) return [];
    if (next === goal) return [[...route, next]];
    const isEntity = next.labels.has('Entity') && !next.labels.has('Strategy') && !next.labels.has('Goal');
    return isEntity ? routes([...route, next], goal, left - 1, isWalked) : [];
  });
}

function othersIn(route: Route): number {
  return route.slice(1, -1).filter(({ labels }) => !labels.has('Actor')).length;
}

function byIds(a: Route, b: Route): number {
  return a.reduce(
    (sum, node, place) => sum || compareValues(node.properties['id'], b[place]?.properties['id']),
    0,
  );
}

const ORIGINS = ['EXTRACTED', 'CURATED'];

/** The relation of a step: the best origin, what came about, the latest year, the surest. */
function spokenFor(
  graph: Graph,
  near: GraphNode,
  far: GraphNode,
  isWalked: (edge: GraphEdge) => boolean,
): GraphEdge {
  const rank = ({ properties }: GraphEdge): readonly unknown[] => {
    const origin = ORIGINS.indexOf(String(properties['origin']));
    const isResult = measureOf(graph, properties)?.out.some(
      ({ to, type }) =>
        type === 'HAS_ENTRY' &&
        to.properties['kind'] === 'RESULT' &&
        to.properties['fiscalYear'] === properties['fiscalYear'],
    );
    return [
      origin < 0 ? ORIGINS.length : origin,
      isResult === true ? 0 : 1,
      -Number(properties['fiscalYear'] ?? 0),
      -Number(properties['confidence']),
      properties['id'],
    ];
  };
  const [first] = [...near.out, ...near.in]
    .filter((edge) => isWalked(edge) && (edge.from === far || edge.to === far))
    .sort((a, b) => {
      const others = rank(b);
      return rank(a).reduce<number>((sum, value, place) => sum || compareValues(value, others[place]), 0);
    });
  if (first === undefined) throw new Error('A step of a path is a relation');
  return first;
}

function measureOf(graph: Graph, { measureId }: Arguments): GraphNode | undefined {
  return graph.nodes.find(
    ({ labels, properties }) => labels.has('Measure') && properties['id'] === measureId,
  );
}

/** The row of a step, as the statement gives it. */
function step(graph: Graph, [near, far]: Route, edge: GraphEdge, language: Language): readonly unknown[] {
  const row = ({ labels, properties }: GraphNode): readonly unknown[] => [
    properties['id'],
    properties['marker'],
    properties['page'],
    localized(properties, 'name', language),
    labels.has('Measure'),
  ];
  const measure = measureOf(graph, edge.properties);
  const { date, fiscalYear, place } = edge.properties;
  const told = measure === undefined ? null : row(measure).slice(0, -1);
  return [near && row(near), far && row(far), edge.type, edge.from === near, fiscalYear, date, place, told];
}
