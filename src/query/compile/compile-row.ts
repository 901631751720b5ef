import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Keyed, RowShape, Shape } from '../answer/shape.ts';
import type { FieldGroup } from '../request/collect-fields.ts';
import { collectFields } from '../request/collect-fields.ts';
import type { FieldModel } from '../schema-model/model.ts';
import { hasType } from './by-model.ts';
import type { Compilation } from './compilation.ts';
import { compileField } from './compile-field.ts';
import type { Scope } from './scope.ts';
import type { Slots } from './slots.ts';

/** A field that means the same for some of the types at a place. */
interface Shared {
  readonly key: string;
  readonly nodes: FieldGroup;
  readonly model: FieldModel;
  readonly types: GraphQLObjectType[];
}

/**
 * The selections at one place, into slots of its row. What several types ask for alike is compiled once; what only some have
 * is guarded by their labels.
 */
export function compileRow(
  compilation: Compilation,
  slots: Slots,
  scope: Scope,
  selections: readonly SelectionSetNode[],
): RowShape {
  const shared: Shared[] = [];
  const orders = scope.types.map((type) => {
    const fields = collectFields(compilation.collect, type, selections);
    const ours: Shared[] = [];
    for (const [key, nodes] of fields) {
      if (nodes[0].name.value.startsWith('__')) continue;
      const model = compilation.model.field(type.name, nodes[0].name.value);
      const known = shared.find(
        (each) => each.key === key && each.model === model && sameNodes(each.nodes, nodes),
      );
      const entry = known ?? { key, nodes, model, types: [] };
      if (known === undefined) shared.push(entry);
      entry.types.push(type);
      ours.push(entry);
    }
    return ours;
  });
  const shapes = new Map<Shared, Shape>();
  const tag = scope.types.length > 1 ? slots.add(typeTag(compilation, scope, orders)) : undefined;
  for (const entry of shared) {
    const [type] = entry.types;
    const field = type?.getFields()[entry.nodes[0].name.value];
    if (type === undefined || field === undefined) continue;
    const isEverywhere = entry.types.length === scope.types.length;
    const guard = isEverywhere ? undefined : hasType(compilation, scope.variable, entry.types);
    const shape = compileField({
      compilation,
      row: { slots, guard },
      scope: isEverywhere ? scope : { ...scope, types: entry.types },
      parentName: type.name,
      field,
      model: entry.model,
      nodes: entry.nodes,
    });
    shapes.set(entry, shape);
  }
  const variants = scope.types.map((type, index) => ({
    typeName: type.name,
    fields: (orders[index] ?? []).flatMap((entry): Keyed<Shape>[] => {
      const shape = shapes.get(entry);
      return shape === undefined ? [] : [{ key: entry.key, shape }];
    }),
  }));
  return { tag, variants };
}

function sameNodes(left: FieldGroup, right: FieldGroup): boolean {
  return left.length === right.length && left.every((node, index) => node === right[index]);
}

/** Which of the types a node is, as an index: that of which most is asked is looked for first, since it is the likeliest. */
function typeTag(compilation: Compilation, scope: Scope, asked: readonly (readonly Shared[])[]): string {
  const askedOf = (index: number): number => asked[index]?.length ?? 0;
  const cases = scope.types
    .map((type, index) => ({ index, is: hasType(compilation, scope.variable, [type]) }))
    .sort((one, other) => askedOf(other.index) - askedOf(one.index))
    .map(({ index, is }) => `WHEN ${is} THEN ${index}`);
  return ['CASE', ...cases, 'END'].join(' ');
}
