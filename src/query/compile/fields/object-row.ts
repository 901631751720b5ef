import type { GraphQLField, GraphQLOutputType } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import type { Keyed, RowShape, Shape } from '../../answer/shape.ts';
import type { FieldGroup } from '../../request/collect-fields.ts';
import { collectFields, selectionsOf } from '../../request/collect-fields.ts';
import type { Compilation } from '../compilation.ts';

/** One field of an object that no node stands for. */
export interface ObjectPart {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: FieldGroup;
}

/** The row of an object that no node stands for: `part` says where each of its fields comes from. */
export function objectRow(
  compilation: Compilation,
  returns: GraphQLOutputType,
  nodes: FieldGroup,
  part: (part: ObjectPart) => Shape,
): RowShape {
  const type = getNamedType(returns);
  if (!isObjectType(type)) throw new Error(`${type.name} is no object`);
  const groups = collectFields(compilation.collect, type, selectionsOf(nodes));
  const fields = [...groups].flatMap(([key, group]): Keyed<Shape>[] => {
    const name = group[0].name.value;
    const field = type.getFields()[name];
    return field === undefined ? [] : [{ key, shape: part({ name, field, nodes: group }) }];
  });
  return { tag: undefined, variants: [{ typeName: type.name, fields }] };
}
