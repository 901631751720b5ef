import { getNamedType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import type { RowShape, Shape } from '../../answer/shape.ts';
import { limitError } from '../../limits.ts';
import { selectionsOf } from '../../request/collect-fields.ts';
import type { Sourced } from '../../request/sourced.ts';
import type { FieldCall } from '../field-call.ts';
import { argument } from '../field-call.ts';
import type { Scope } from '../scope.ts';
import { nodeScope } from '../scope.ts';
import { Slots } from '../slots.ts';
import type { Lines } from '../text.ts';
import { subquery } from '../text.ts';
import { relationScope } from './relations.ts';

/** Clauses that find what has an id, and what they bind. */
interface Lookup {
  readonly scope: Scope;
  readonly lines: (comparison: string) => Lines;
}

/**
 * The node with an id, by the one index over all nodes; a relation by the index of its kind, which its id names. Either way
 * one look.
 */
export function nodeById(call: FieldCall): Shape {
  const id = required(call, 'id');
  const [lookup] = lookups(call, id);
  if (lookup === undefined) throw new Error('An id names a node or a relation');
  const slots = new Slots();
  const row = rowOf(call, slots, lookup.scope, 1);
  const comparison = `= ${call.compilation.parameter(id.read)}`;
  const lines = [...lookup.lines(comparison), `RETURN ${slots.row}`];
  return { kind: 'first', at: call.row.slots.add(subquery('COLLECT', lines)), row };
}

/** The nodes and relations with these ids; the answer is put into their order afterwards. */
export function nodesById(call: FieldCall): Shape {
  const { compilation, row } = call;
  const ids = required(call, 'ids');
  const count = (variables: Parameters<typeof ids.read>[0]): number => {
    const given = ids.read(variables);
    const size = Array.isArray(given) ? given.length : 1;
    if (size <= compilation.limits.ids) return size;
    throw limitError('ids', compilation.limits, `\`ids\` has ${size} ids`, call.nodes);
  };
  const parameter = compilation.parameter((variables) => {
    count(variables);
    return ids.read(variables);
  });
  const sources = lookups(call, ids).map((lookup) => {
    const slots = new Slots();
    const id = slots.add(lookup.scope.property('id'));
    const shape = rowOf(call, slots, lookup.scope, count);
    const lines = [...lookup.lines(`IN ${parameter}`), `RETURN ${slots.row}`];
    return { at: row.slots.add(subquery('COLLECT', lines)), id, row: shape };
  });
  return { kind: 'byId', parameter: parameter.slice(1), sources };
}

function required(call: FieldCall, name: string): Sourced {
  const value = argument(call, name);
  if (value === undefined) throw new Error(`The field ${call.field.name} needs ${name}`);
  return value;
}

function rowOf(
  call: FieldCall,
  slots: Slots,
  scope: Scope,
  size: Parameters<typeof call.compilation.meter.charge>[0],
): RowShape {
  return call.compilation.meter.charge(size, call.nodes[0], () =>
    call.compilation.row(slots, scope, selectionsOf(call.nodes)),
  );
}

/** One for the nodes, where an id may be a node's, and one for each kind of relation that the ids name. */
function lookups(call: FieldCall, ids: Sourced): readonly Lookup[] {
  const { compilation } = call;
  const types = compilation.possibleTypes(getNamedType(call.field.type));
  const found: Lookup[] = ids.relationKinds.map((kind) => {
    const scope = relationScope(call);
    const { variable, ends } = scope;
    const match = `MATCH (${ends?.from ?? ''})-[${variable}:${kind}]->(${ends?.to ?? ''})`;
    return { scope, lines: (comparison) => [match, `WHERE ${variable}.id ${comparison}`] };
  });
  if (ids.namesNodes || found.length === 0) found.unshift(nodeLookup(call, types));
  return found;
}

function nodeLookup(call: FieldCall, types: readonly GraphQLObjectType[]): Lookup {
  const { compilation } = call;
  const variable = compilation.name('n');
  const labelled = types.filter((type) => compilation.model.label(type.name) !== undefined);
  return {
    scope: nodeScope(variable, labelled),
    lines: (comparison) => [`MATCH (${variable}:Node)`, `WHERE ${variable}.id ${comparison}`],
  };
}
