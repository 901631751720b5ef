import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import type {
  ConnectionPart,
  ConnectionShape,
  EdgePart,
  Keyed,
  PageInfoPart,
  Shape,
} from '../answer/shape.ts';
import type { FieldGroup } from '../request/collect-fields.ts';
import { collectFields, selectionsOf } from '../request/collect-fields.ts';
import type { FieldCall } from './field-call.ts';
import type { ObjectPart } from './fields/object-row.ts';
import { pageArguments } from './page-arguments.ts';
import type { PageArguments } from './page-arguments.ts';
import type { Scope } from './scope.ts';
import { addGuarded } from './scope.ts';
import { Slots } from './slots.ts';
import type { Lines } from './text.ts';
import { subquery } from './text.ts';

/** The items that a connection pages through. */
export interface Paged {
  readonly scope: Scope;
  /** Names the list and its order inside cursors. */
  readonly signature: string;
  /** The clauses that bind the items of a page. */
  readonly page: (page: AskedPage) => PageClauses;
  readonly total: () => string;
  /** A field that its connection has beside those of every connection. */
  readonly beside?: (part: ObjectPart) => Shape;
}

/** A page, and whether the answer tells if there is more in the direction in which it is read. */
export interface AskedPage extends PageArguments {
  readonly isMoreTold: boolean;
}

/** The fields of a connection for which its items must be found. */
const OF_ITEMS = new Set(['edges', 'nodes', 'pageInfo']);

export interface PageClauses {
  readonly lines: Lines;
  /** The parameter of LIMIT. */
  readonly limit: string;
  /** The sort keys of an item, which make its cursor. */
  readonly keys: readonly string[];
}

/** A connection: one subquery for its page, one for its total count, each only where the selection asks for it. */
export function compileConnection(call: FieldCall, paged: Paged): ConnectionShape {
  const type = getNamedType(call.field.type);
  if (!isObjectType(type)) throw new Error(`${call.field.name} is no connection`);
  const page = pageArguments(call);
  const slots = new Slots();
  const parts = groups(call, type, call.nodes);
  const wantsItems = [...parts.values()].some(([node]) => OF_ITEMS.has(node.name.value));
  const [node] = call.nodes;
  const { meter } = call.compilation;
  const compileParts = (): readonly Keyed<ConnectionPart>[] =>
    [...parts].map(([key, group]) => ({ key, shape: part(call, type, group, slots, paged) }));
  const fields = meter.charge(wantsItems ? page.size : 1, node, compileParts);
  const wantsTotal = fields.some(({ shape }) => shape.part === 'totalCount');
  const total = wantsTotal ? addGuarded(call.row, paged.total()) : undefined;
  if (!wantsItems) {
    return { ...empty(paged.signature, page), total, fields };
  }
  const isMoreTold = tellsOfMore(fields, page);
  const { lines, limit, keys } = paged.page({ ...page, isMoreTold });
  const places = wantsCursor(fields) ? keys.map((key) => slots.add(key)) : [];
  return {
    ...empty(paged.signature, page),
    at: addGuarded(call.row, subquery('COLLECT', [...lines, `RETURN ${slots.row}`])),
    limit: isMoreTold ? limit.slice(1) : undefined,
    keys: places,
    total,
    fields,
  };
}

function empty(order: string, page: PageArguments): Omit<ConnectionShape, 'total' | 'fields'> {
  return {
    kind: 'connection',
    at: undefined,
    limit: undefined,
    backward: page.backward,
    hasAfter: page.after !== undefined,
    hasBefore: page.before !== undefined,
    order,
    keys: [],
  };
}

function tellsOfMore(fields: readonly Keyed<ConnectionPart>[], { backward }: PageArguments): boolean {
  const told: PageInfoPart = backward ? 'hasPreviousPage' : 'hasNextPage';
  return fields.some(
    ({ shape }) => shape.part === 'pageInfo' && shape.fields.some((field) => field.shape === told),
  );
}

function wantsCursor(fields: readonly Keyed<ConnectionPart>[]): boolean {
  return fields.some(({ shape }) => {
    if (shape.part === 'edges') return shape.fields.some((field) => field.shape.part === 'cursor');
    if (shape.part !== 'pageInfo') return false;
    return shape.fields.some((field) => field.shape === 'startCursor' || field.shape === 'endCursor');
  });
}

/** The fields of a wrapper type by response key; `__typename` is answered without us. */
function groups(
  call: FieldCall,
  type: GraphQLObjectType,
  nodes: FieldGroup,
): ReadonlyMap<string, FieldGroup> {
  const collected = collectFields(call.compilation.collect, type, selectionsOf(nodes));
  return new Map([...collected].filter(([, [node]]) => node.name.value !== '__typename'));
}

function wrapped(type: GraphQLObjectType, field: string): GraphQLObjectType {
  const definition = type.getFields()[field];
  const named = definition && getNamedType(definition.type);
  if (!isObjectType(named)) throw new Error(`${type.name}.${field} is no object`);
  return named;
}

function part(
  call: FieldCall,
  type: GraphQLObjectType,
  group: FieldGroup,
  slots: Slots,
  paged: Paged,
): ConnectionPart {
  const rowOf = (selections: readonly SelectionSetNode[]) =>
    call.compilation.row(slots, paged.scope, selections);
  const name = group[0].name.value;
  switch (name) {
    case 'nodes':
      return { part: 'nodes', row: rowOf(selectionsOf(group)) };
    case 'totalCount':
      return { part: 'totalCount' };
    case 'pageInfo': {
      const fields = [...groups(call, wrapped(type, 'pageInfo'), group)];
      return {
        part: 'pageInfo',
        fields: fields.map(([key, [node]]) => ({ key, shape: pageInfoPart(node.name.value) })),
      };
    }
    case 'edges': {
      const fields = [...groups(call, wrapped(type, 'edges'), group)];
      return {
        part: 'edges',
        fields: fields.map(([key, nodes]): Keyed<EdgePart> => {
          if (nodes[0].name.value === 'cursor') return { key, shape: { part: 'cursor' } };
          return { key, shape: { part: 'node', row: rowOf(selectionsOf(nodes)) } };
        }),
      };
    }
    default: {
      const field = type.getFields()[name];
      const shape = field === undefined ? undefined : paged.beside?.({ field, name, nodes: group });
      if (shape === undefined) throw new Error(`${type.name} has no field ${name}`);
      return { part: 'beside', shape };
    }
  }
}

function pageInfoPart(name: string): PageInfoPart {
  const parts: readonly PageInfoPart[] = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'];
  const found = parts.find((each) => each === name);
  if (found === undefined) throw new Error(`PageInfo has no field ${name}`);
  return found;
}
