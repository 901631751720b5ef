import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { RELATION_KINDS } from '../../model/relation-kind.ts';
import type { Sourced } from '../request/sourced.ts';
import type { SortModel } from '../schema-model/model.ts';
import { groupByModel, hasType } from './by-model.ts';
import type { Compilation } from './compilation.ts';
import { countOf, sourceOf } from './source.ts';

/** One key of an order. The last key of every order is unique, so that a cursor names one place. */
export interface SortKey {
  /** The key of what a variable holds. */
  readonly expression: (variable: string) => string;
  /** Worth computing once: not a mere property. */
  readonly isComputed: boolean;
  readonly mayBeNull: boolean;
  readonly descending: boolean;
}

export interface Order {
  /** Names the list and its order inside cursors. */
  readonly signature: string;
  readonly keys: readonly SortKey[];
}

/** Properties that every node of a sorted label has (docs/data-model.md). */
const NEVER_NULL = new Set(['sortKey', 'nameKeyJa', 'id']);

export function propertyKey(property: string, descending = false): SortKey {
  return {
    expression: (variable) => `${variable}.${property}`,
    isComputed: false,
    mayBeNull: !NEVER_NULL.has(property),
    descending,
  };
}

/** The order that `orderBy` asks for, else the one that the type's lists have; ties fall back on the latter. */
export function orderOf(
  compilation: Compilation,
  type: GraphQLNamedType,
  types: readonly GraphQLObjectType[],
  orderBy: Sourced | undefined,
): Order {
  const keys: SortKey[] = [];
  let signature = type.name;
  for (const item of orderBy?.items ?? []) {
    const chosen = item.fields.get('field');
    const [field] = chosen?.enumValues ?? [];
    if (chosen === undefined || field === undefined) continue;
    const descending = item.fields.get('direction')?.enumValues?.[0] === 'DESC';
    keys.push(sortKey(compilation, types, compilation.model.sort(chosen.typeName, field), descending));
    signature += ` ${field}${descending ? '-' : '+'}`;
  }
  for (const property of lastKeys(compilation, type)) keys.push(propertyKey(property));
  return { signature, keys };
}

/** What decides in the end: unique among the nodes of the type. */
export function lastKeys(compilation: Compilation, type: GraphQLNamedType): readonly string[] {
  const property = compilation.model.order(getNamedType(type).name);
  return property === 'sortKey' ? [property] : [property, 'id'];
}

function sortKey(
  compilation: Compilation,
  types: readonly GraphQLObjectType[],
  sort: SortModel,
  descending: boolean,
): SortKey {
  if (sort.kind === 'property') return propertyKey(sort.property, descending);
  const computed = { isComputed: true, descending };
  if (sort.kind === 'lastOf') {
    return { ...computed, mayBeNull: true, expression: (variable) => `${variable}.${sort.property}[-1]` };
  }
  if (sort.kind === 'degree') {
    return { ...computed, mayBeNull: false, expression: (variable) => degreeOf(variable) };
  }
  return {
    ...computed,
    mayBeNull: false,
    expression: (variable) => relatedCount(compilation, types, sort.field, variable),
  };
}

/** How many relations a node has: read from the node itself, without walking them. */
export function degreeOf(
  variable: string,
  kinds: readonly string[] = RELATION_KINDS,
  direction: 'IN' | 'OUT' | 'BOTH' = 'BOTH',
): string {
  if (kinds.length === 0) return '0';
  const pattern = `[:${kinds.join('|')}]`;
  if (direction === 'OUT') return `COUNT { (${variable})-${pattern}->() }`;
  if (direction === 'IN') return `COUNT { (${variable})<-${pattern}-() }`;
  return `COUNT { (${variable})-${pattern}-() }`;
}

function relatedCount(
  compilation: Compilation,
  types: readonly GraphQLObjectType[],
  field: string,
  variable: string,
): string {
  const counts = groupByModel(compilation, types, field).map((group) => {
    const target = targetOf(compilation, group.types, field);
    const to = compilation.name('n');
    return {
      when: hasType(compilation, variable, group.types),
      count: countOf(sourceOf(group.model, variable, to, target), to, undefined),
    };
  });
  const [first] = counts;
  if (counts.length === 1 && first !== undefined) return first.count;
  return ['CASE', ...counts.map(({ when, count }) => `WHEN ${when} THEN ${count}`), 'END'].join('\n');
}

/** The label of the nodes that a field gives: those of its connection where it has one. */
export function targetOf(
  compilation: Compilation,
  types: readonly GraphQLObjectType[],
  field: string,
): string {
  const [type] = types;
  const definition = type?.getFields()[field];
  const named = definition && nodeTypeOf(getNamedType(definition.type));
  const label = named && compilation.model.label(named.name);
  if (label === undefined) throw new Error(`The field ${String(type?.name)}.${field} gives no nodes`);
  return label;
}

/** The type of the items of a connection; any other type is its own. */
export function nodeTypeOf(type: GraphQLNamedType): GraphQLNamedType {
  const nodes =
    isObjectType(type) && type.name.endsWith('Connection') ? type.getFields()['nodes'] : undefined;
  return nodes === undefined ? type : getNamedType(nodes.type);
}
