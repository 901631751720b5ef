import { getNamedType, isObjectType } from 'graphql';
import type { Keyed, NetworkPart, Shape } from '../../answer/shape.ts';
import { limitError } from '../../limits.ts';
import type { Limits } from '../../limits.ts';
import type { NodeMetric } from '../../network/metrics.ts';
import { queryError } from '../../query-error.ts';
import type { FieldGroup } from '../../request/collect-fields.ts';
import { collectFields, selectionsOf } from '../../request/collect-fields.ts';
import type { PageSize } from '../cost-meter.ts';
import type { FieldCall } from '../field-call.ts';
import { argument } from '../field-call.ts';
import { drawing } from '../network/drawing.ts';
import type { Drawing } from '../network/drawing.ts';
import {
  degreeIn,
  edgesShown,
  edgeTotal,
  foundNodes,
  nodeTotal,
  sharedMeasures,
} from '../network/clauses.ts';
import type { Scope } from '../scope.ts';
import { Slots } from '../slots.ts';
import { indent, list, subquery } from '../text.ts';

const METRICS: readonly NodeMetric[] = ['community', 'betweenness'];

/** The graph around some entities or the whole one, as one subquery: [nodes, edges, lines, how many nodes, how many edges]. */
export function network(call: FieldCall): Shape {
  const { compilation, field, nodes, row } = call;
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error('network gives an object');
  const input = argument(call, 'input');
  if (input === undefined) throw new Error('network needs an input');
  const size = (name: string, least: number, limit: keyof Limits): PageSize => {
    const given = input.fields.get(name);
    return (variables) => {
      const value = given === undefined ? compilation.limits[limit] : Number(given.read(variables));
      if (value < least)
        throw queryError('BAD_USER_INPUT', `\`${name}\` is ${least} or more, but got ${value}.`, nodes);
      if (value <= compilation.limits[limit]) return value;
      throw limitError(limit, compilation.limits, `\`${name}\` is ${value}`, nodes);
    };
  };
  const limit = size('limit', 1, 'networkNodes');
  const drawn = drawing(compilation, input, {
    limit: compilation.parameter((variables) => (typeof limit === 'number' ? limit : limit(variables))),
    depth: compilation.parameter((variables) => {
      const depth = size('depth', 0, 'networkDepth');
      return typeof depth === 'number' ? depth : depth(variables);
    }),
  });
  const columns = new Map<string, string>();
  const wanted: NodeMetric[] = [];
  const groups = collectFields(compilation.collect, type, selectionsOf(nodes));
  const fields = [...groups].flatMap(([key, group]): Keyed<NetworkPart>[] => {
    const name = group[0].name.value;
    const returns = type.getFields()[name]?.type;
    if (returns === undefined) return [];
    const types = compilation.possibleTypes(getNamedType(returns));
    if (name === 'nodes') {
      const slots = new Slots();
      slots.add('node.id');
      const inner = compilation.meter.charge(limit, group[0], () =>
        compilation.row(slots, nodeScope(drawn, types, wanted), selectionsOf(group)),
      );
      columns.set(key, subquery('COLLECT', ['UNWIND shown AS node', `RETURN ${slots.row}`]));
      return [{ key, shape: { part: 'nodes', at: columns.size - 1, row: inner } }];
    }
    if (name === 'edges') {
      const slots = new Slots();
      const inner = compilation.meter.charge(limit, group[0], () =>
        compilation.row(slots, edgeScope(types), selectionsOf(group)),
      );
      columns.set(
        key,
        subquery('COLLECT', [...edgesShown(drawn), 'WITH *', 'ORDER BY edge', `RETURN ${slots.row}`]),
      );
      return [{ key, shape: { part: 'edges', at: columns.size - 1, row: inner } }];
    }
    columns.set(key, total(name, drawn));
    return [{ key, shape: { part: 'value', at: columns.size - 1 } }];
  });
  const lines = columns.size;
  if (wanted.length > 0) {
    columns.set(
      '',
      subquery('COLLECT', [...edgesShown(drawn), 'WITH *', 'ORDER BY edge', 'RETURN [a.id, b.id, weight]']),
    );
  }
  const statement = subquery('COLLECT', [
    ...foundNodes(drawn),
    `WITH found, found[..${drawn.limit}] AS shown`,
    ...sharedMeasures(drawn),
    `RETURN ${list([...columns.values()])}`,
  ]);
  const metrics = METRICS.filter((metric) => wanted.includes(metric));
  return { kind: 'network', at: row.slots.add(`head(${statement})`), lines, metrics, fields };
}

function total(name: string, drawn: Drawing): string {
  if (name === 'totalNodes') return nodeTotal(drawn);
  if (name === 'totalEdges') return edgeTotal(drawn);
  return `${nodeTotal(drawn)} > ${drawn.limit}`;
}

function nodeScope(drawn: Drawing, types: Scope['types'], metrics: NodeMetric[]): Scope {
  return {
    variable: 'node',
    types,
    property: (name) => (name === 'degree' ? degreeIn(drawn, 'node') : `node.${name}`),
    metrics,
  };
}

/** What edgesAmong binds, by the field it is. */
const EDGE: Readonly<Record<string, string>> = {
  id: 'edge',
  source: 'a.id',
  target: 'b.id',
  kind: 'kind',
  weight: 'weight',
  fiscalYears: 'years',
};

function edgeScope(types: Scope['types']): Scope {
  return { variable: 'r', types, property: (name) => EDGE[name] ?? 'null', ends: { from: 'a', to: 'b' } };
}

/** `community` or `betweenness` of a node, worked out after the statement on the drawn graph. */
export function nodeMetric(call: FieldCall): Shape {
  const metric = METRICS.find((each) => each === call.field.name);
  const { metrics } = call.scope;
  if (metric === undefined || metrics === undefined) throw new Error('Only a drawn node has metrics');
  metrics.push(metric);
  return { kind: 'metric', metric };
}

/** The relation that an edge draws; none where it stands for several. */
export function edgeRelation(call: FieldCall): Shape {
  const { compilation, field, row, scope } = call;
  const nodes: FieldGroup = call.nodes;
  const slots = new Slots();
  const relation: Scope = {
    ...scope,
    types: compilation.possibleTypes(getNamedType(field.type)),
    property: (name) => `r.${name}`,
    otherEnds: [],
  };
  const inner = compilation.meter.charge(1, nodes[0], () =>
    compilation.row(slots, relation, selectionsOf(nodes)),
  );
  const at = row.slots.add(['CASE WHEN r IS NOT NULL THEN', ...indent([slots.row]), 'END'].join('\n'));
  return { kind: 'row', at, row: inner };
}
