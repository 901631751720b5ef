import { getNamedType, isEnumType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { ENTITY_LABELS } from '../../../model/entity.ts';
import { RELATION_KINDS } from '../../../model/relation-kind.ts';
import type { Keyed, RowShape, Shape } from '../../answer/shape.ts';
import type { FieldGroup } from '../../request/collect-fields.ts';
import { collectFields, selectionsOf } from '../../request/collect-fields.ts';
import type { FieldCall } from '../field-call.ts';
import { subquery } from '../text.ts';
import { coverages } from './coverage.ts';

/** One thing that is counted, and the expression that counts it: a look into the count store. */
interface Count {
  readonly value: string;
  readonly count: string;
}

const ENTITIES = Object.entries(ENTITY_LABELS).map(([value, label]): Count => ({
  value,
  count: `COUNT { (:${label}) }`,
}));
const RELATIONS = RELATION_KINDS.map((value): Count => ({ value, count: `COUNT { ()-[:${value}]->() }` }));

/** The counts of the whole graph, and its state; each only where it is asked for. */
export function statistics(call: FieldCall): Shape {
  const { compilation, field, nodes } = call;
  const [type] = compilation.possibleTypes(getNamedType(field.type));
  if (type === undefined) throw new Error('statistics gives an object');
  const groups = collectFields(compilation.collect, type, selectionsOf(nodes));
  const fields = compilation.meter.charge(1, nodes[0], () =>
    [...groups].flatMap(([key, group]) => {
      const shape = part(call, type, group);
      return shape === undefined ? [] : [{ key, shape }];
    }),
  );
  return { kind: 'inline', row: { tag: undefined, variants: [{ typeName: type.name, fields }] } };
}

function part(call: FieldCall, type: GraphQLObjectType, group: FieldGroup): Shape | undefined {
  const { slots } = call.row;
  const name = group[0].name.value;
  switch (name) {
    case 'nodes':
    case 'relations':
      return { kind: 'inlineList', rows: counts(call, type, group, name === 'nodes' ? ENTITIES : RELATIONS) };
    case 'documents':
      return { kind: 'leaf', at: slots.add('COUNT { (:Document) }') };
    case 'coverage': {
      const field = type.getFields()[name];
      return field === undefined ? undefined : coverages(call, { field, nodes: group }, slots);
    }
    case 'revision':
    case 'updatedAt':
      return { kind: 'leaf', at: slots.add(state(call, name)) };
    default:
      return undefined;
  }
}

/** The state of a graph into which nothing was ever told. */
const BEFORE_ANYTHING = { revision: '0', updatedAt: '1970-01-01T00:00:00.000Z' };

function state(call: FieldCall, property: 'revision' | 'updatedAt'): string {
  const node = call.compilation.name('n');
  const read = subquery('COLLECT', [`MATCH (${node}:GraphState)`, `RETURN toString(${node}.${property})`]);
  return `coalesce(head(${read}), '${BEFORE_ANYTHING[property]}')`;
}

/** A row a count, with the fields that are asked of it. */
function counts(
  call: FieldCall,
  type: GraphQLObjectType,
  group: FieldGroup,
  counted: readonly Count[],
): readonly RowShape[] {
  const { compilation, row } = call;
  const inner = type.getFields()[group[0].name.value]?.type;
  const [item] = inner === undefined ? [] : compilation.possibleTypes(getNamedType(inner));
  if (item === undefined) throw new Error('Counts are objects');
  const fields = collectFields(compilation.collect, item, selectionsOf(group));
  return counted.map(({ value, count }) => ({
    tag: undefined,
    variants: [
      {
        typeName: item.name,
        fields: [...fields].flatMap(([key, [node]]): Keyed<Shape>[] => {
          const definition = item.getFields()[node.name.value];
          if (definition === undefined) return [];
          if (isEnumType(getNamedType(definition.type))) return [{ key, shape: { kind: 'constant', value } }];
          return [{ key, shape: { kind: 'leaf', at: row.slots.add(count) } }];
        }),
      },
    ],
  }));
}
