import type { FieldNode, GraphQLField } from 'graphql';
import type { Language } from '../../model/entity.ts';
import type { FieldGroup } from '../request/collect-fields.ts';
import { Sourced } from '../request/sourced.ts';
import type { FieldModel } from '../schema-model/model.ts';
import type { Compilation } from './compilation.ts';
import type { Row, Scope } from './scope.ts';

/** One field of one place, to be compiled. */
export interface FieldCall {
  readonly compilation: Compilation;
  readonly row: Row;
  readonly scope: Scope;
  readonly parentName: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly model: FieldModel;
  readonly nodes: FieldGroup;
}

/** The value of an argument: what is given, else the default; undefined for neither and for null. */
export function argument(call: FieldCall, name: string): Sourced | undefined {
  const definition = call.field.args.find((each) => each.name === name);
  if (definition === undefined) return undefined;
  const node: FieldNode = call.nodes[0];
  const given = node.arguments?.find((each) => each.name.value === name);
  const value = given && Sourced.fromDocument(given.value, definition.type, call.compilation.variables);
  if (value !== undefined && !value.isNull) return value;
  const byDefault: unknown = definition.defaultValue;
  if (byDefault === undefined || byDefault === null) return undefined;
  return Sourced.fromSchema(byDefault, definition.type);
}

/** The language asked for. */
export function languageOf(call: FieldCall): Language {
  return argument(call, 'language')?.enumValues?.[0] === 'EN' ? 'EN' : 'JA';
}
