import type { GraphQLObjectType } from 'graphql';
import type { FieldModel } from '../schema-model/model.ts';
import type { Compilation } from './compilation.ts';

/** Object types for which a field means the same. */
export interface ModelGroup {
  readonly model: FieldModel;
  readonly types: readonly GraphQLObjectType[];
}

/** The types parted by what the field of that name means for them: Actor.measures differs between ministries and others. */
export function groupByModel(
  compilation: Compilation,
  types: readonly GraphQLObjectType[],
  field: string,
): readonly ModelGroup[] {
  const groups = new Map<FieldModel, GraphQLObjectType[]>();
  for (const type of types) {
    const model = compilation.model.field(type.name, field);
    groups.set(model, [...(groups.get(model) ?? []), type]);
  }
  return [...groups].map(([model, members]) => ({ model, types: members }));
}

/** Holds where the variable is one of these types: `n0:Isac|Organization`. */
export function hasType(
  compilation: Compilation,
  variable: string,
  types: readonly GraphQLObjectType[],
): string {
  return `${variable}:${types.map((type) => compilation.model.label(type.name)).join('|')}`;
}
