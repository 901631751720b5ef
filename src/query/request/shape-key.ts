import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  specifiedScalarTypes,
  typeFromAST,
} from 'graphql';
import { namedRelationKinds } from './named-relation-kinds.ts';
import type { Variables } from './sourced.ts';

const BOOLEAN = specifiedScalarTypes.find((type) => type.name === 'Boolean');
const ID = specifiedScalarTypes.find((type) => type.name === 'ID');

/** Writes the shape of a request's variables. */
export type ShapeKey = (variables: Variables) => string;

/**
 * What of the variables the compiled statement depends on: which are given, booleans, enum values, the fields of input
 * objects, the lengths of lists of them, and the kinds that relation ids name. Everything else is a parameter.
 *
 *     {where: {page: {gte: 3}, status: [ENDS]}, id: "measure:x"}  →  {page{gte+}status[ENDS]};+;
 */
export function shapeKeyOf(schema: GraphQLSchema, operation: OperationDefinitionNode): ShapeKey {
  const variables = (operation.variableDefinitions ?? []).flatMap((definition) => {
    const type = typeFromAST(schema, definition.type);
    return isInputType(type) ? [{ name: definition.variable.name.value, type }] : [];
  });
  return (values) => variables.map(({ name, type }) => `${shapeOf(values[name], type)};`).join('');
}

function shapeOf(value: unknown, declared: GraphQLInputType): string {
  if (value === undefined) return '-';
  if (value === null) return '0';
  const type = getNullableType(declared);
  const named = getNamedType(type);
  if (isListType(type)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (named === ID) return idsShape(items);
    if (!isEnumType(named) && !isInputObjectType(named) && named !== BOOLEAN) return '+';
    return `[${items.map((item) => shapeOf(item, type.ofType)).join(',')}]`;
  }
  if (isInputObjectType(named)) {
    const record = new Map(typeof value === 'object' ? Object.entries(value) : []);
    const fields = Object.values(named.getFields()).filter((field) => record.get(field.name) !== undefined);
    return `{${fields.map((field) => `${field.name}${shapeOf(record.get(field.name), field.type)}`).join('')}}`;
  }
  if (isEnumType(named) || named === BOOLEAN) return `:${JSON.stringify(value)}`;
  return named === ID ? idsShape([value]) : '+';
}

/** Most ids name nodes: `+`; ids of relations add their kinds. */
function idsShape(ids: readonly unknown[]): string {
  const kinds = namedRelationKinds(ids);
  if (kinds.length === 0) return '+';
  const namesNodes = ids.some((id) => namedRelationKinds(id).length === 0);
  return `<${kinds.join('|')}>${namesNodes ? '+' : ''}`;
}
