import type { GraphQLField, GraphQLObjectType, GraphQLOutputType, SelectionSetNode } from 'graphql';
import { getNamedType, getNullableType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { CollectContext, FieldGroup } from '../../request/collect-fields.ts';
import { collectFields } from '../../request/collect-fields.ts';
import type { Parameters } from '../row-values.ts';
import type { Keyed } from '../shape.ts';
import { UNUSUAL } from './unusual.ts';

/** JSON text of what is read from a source: a row, or a page of rows. */
export type Write<S> = (source: S, parameters: Parameters) => string;

/** The same; undefined where there is nothing. */
export type WriteIfThere<S> = (source: S, parameters: Parameters) => string | undefined;

/** Makes the function that writes one field. */
export type FieldWriter<S> = (
  key: string,
  field: GraphQLField<unknown, unknown>,
  nodes: FieldGroup,
) => Write<S>;

/** An object with the fields that selections ask of this type, in the order of the answer. What is known beforehand is one text. */
export function objectWriter<S>(
  context: CollectContext,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  fieldWriter: FieldWriter<S>,
): Write<S> {
  const parts: { readonly before: string; readonly write: Write<S> }[] = [];
  let before = '{';
  let separator = '';
  for (const [key, nodes] of collectFields(context, type, selections)) {
    const name = nodes[0].name.value;
    before += `${separator}${JSON.stringify(key)}:`;
    separator = ',';
    if (name === '__typename') {
      before += JSON.stringify(type.name);
      continue;
    }
    const field = type.getFields()[name];
    if (field === undefined) throw UNUSUAL;
    parts.push({ before, write: fieldWriter(key, field, nodes) });
    before = '';
  }
  const end = `${before}}`;
  return (source, parameters) => {
    let text = '';
    for (const part of parts) text += part.before + part.write(source, parameters);
    return text + end;
  };
}

/** An object of this type, each of whose fields a shape names by its response key. */
export function keyedWriter<P, S>(
  context: CollectContext,
  type: GraphQLOutputType,
  selections: readonly SelectionSetNode[],
  fields: readonly Keyed<P>[],
  partWriter: (part: P, returns: GraphQLOutputType, nodes: FieldGroup) => Write<S>,
): Write<S> {
  const object = getNamedType(type);
  if (!isObjectType(object)) throw UNUSUAL;
  const parts = new Map(fields.map(({ key, shape }) => [key, shape]));
  return objectWriter(context, object, selections, (key, field, group) => {
    const part = parts.get(key);
    // Introspection has none.
    if (part === undefined) throw UNUSUAL;
    return partWriter(part, field.type, group);
  });
}

/** Something that may be null only where its type allows it. */
export function promised<S>(type: GraphQLOutputType, write: WriteIfThere<S>): Write<S> {
  const isRequired = isNonNullType(type);
  return (source, parameters) => {
    const text = write(source, parameters);
    if (text !== undefined) return text;
    if (isRequired) throw UNUSUAL;
    return 'null';
  };
}

/** A list of this type, one item a source. */
export function listWriter<S>(type: GraphQLOutputType, write: WriteIfThere<S>): Write<readonly S[]> {
  const list = getNullableType(type);
  if (!isListType(list)) throw UNUSUAL;
  const writeItem = promised(list.ofType, write);
  return (sources, parameters) => {
    let text = '';
    for (const source of sources) text += `${text === '' ? '[' : ','}${writeItem(source, parameters)}`;
    return text === '' ? '[]' : `${text}]`;
  };
}
