import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';
import type { GraphQLField, GraphQLObjectType, GraphQLOutputType, SelectionSetNode } from 'graphql';
import { getNamedType, getNullableType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { Parameters } from '../../../src/query/answer/row-values.ts';
import type { Keyed, RowShape, Shape } from '../../../src/query/answer/shape.ts';
import type { CollectContext, FieldGroup } from '../../../src/query/request/collect-fields.ts';
import { collectFields, selectionsOf } from '../../../src/query/request/collect-fields.ts';

/** One value of so many is not as its type promises. */
const ODD = 150;
const TEXTS = [
  '',
  'ICT-ISAC',
  '情報共有',
  'a "quoted" \\ text',
  'line\nbreak\u0007',
  '𠮷野家',
  '\ud800 half',
  '</script>',
];
/** What a statement may never give, and yet an answer has to bear. */
const ODD_VALUES = [null, undefined, 'odd', 1.5, -0, 1e21, Number.NaN, true, {}, [], [null]];
/** Places that are filled beforehand, for what is composed of places that its shape does not name. */
const PLACES = 40;

interface Drawing {
  readonly g: GeneratorValue;
  readonly context: CollectContext;
  readonly parameters: Parameters;
}

/** Draws a row that a statement of this shape may give, with a value now and then that it should not. */
export function drawRow(
  g: GeneratorValue,
  context: CollectContext,
  parameters: Parameters,
  selectionSet: SelectionSetNode,
  shape: RowShape,
): readonly unknown[] {
  return rowOf({ g, context, parameters }, [selectionSet], shape);
}

function below(drawing: Drawing, limit: number): number {
  return drawing.g(fc.nat, { max: limit - 1 });
}

function one<T>(drawing: Drawing, items: readonly [T, ...T[]]): T {
  return items[below(drawing, items.length)] ?? items[0];
}

/** A usual value, or a null where the type allows it, or an odd one. */
function mostly(drawing: Drawing, type: GraphQLOutputType, usual: () => unknown): unknown {
  if (below(drawing, ODD) === 0) return ODD_VALUES[below(drawing, ODD_VALUES.length)];
  return !isNonNullType(type) && below(drawing, 5) === 0 ? null : usual();
}

function rowOf(drawing: Drawing, selections: readonly SelectionSetNode[], shape: RowShape): unknown[] {
  const row: unknown[] = Array.from({ length: PLACES }, () =>
    below(drawing, 2) === 0 ? below(drawing, 4) : TEXTS[below(drawing, TEXTS.length)],
  );
  fill(drawing, row, selections, shape);
  return row;
}

function fill(
  drawing: Drawing,
  row: unknown[],
  selections: readonly SelectionSetNode[],
  { tag, variants }: RowShape,
): void {
  const place = below(drawing, variants.length);
  if (tag !== undefined) row[tag] = below(drawing, ODD) === 0 ? null : place;
  const variant = variants[place];
  const type = drawing.context.schema.getType(variant?.typeName ?? '');
  if (variant === undefined || !isObjectType(type)) return;
  keyed(drawing, type, selections, variant.fields, (shape, field, nodes) => {
    fillField(drawing, row, field.type, nodes, shape);
  });
}

function keyed<P>(
  drawing: Drawing,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  fields: readonly Keyed<P>[],
  draw: (part: P, field: GraphQLField<unknown, unknown>, nodes: FieldGroup) => void,
): void {
  const groups = collectFields(drawing.context, type, selections);
  for (const { key, shape } of fields) {
    const nodes = groups.get(key);
    const field = nodes && type.getFields()[nodes[0].name.value];
    if (nodes !== undefined && field !== undefined) draw(shape, field, nodes);
  }
}

function fillField(
  drawing: Drawing,
  row: unknown[],
  type: GraphQLOutputType,
  nodes: FieldGroup,
  shape: Shape,
): void {
  const rows = (of: RowShape, most = 3): unknown[][] =>
    Array.from({ length: below(drawing, most + 1) }, () => rowOf(drawing, selectionsOf(nodes), of));
  switch (shape.kind) {
    case 'leaf':
      row[shape.at] = valueOf(drawing, type);
      return;
    case 'row':
      row[shape.at] = mostly(drawing, type, () => rowOf(drawing, selectionsOf(nodes), shape.row));
      return;
    case 'first':
    case 'rows':
      row[shape.at] = mostly(drawing, type, () => rows(shape.row));
      return;
    case 'inline':
      fill(drawing, row, selectionsOf(nodes), shape.row);
      return;
    case 'inlineList':
      for (const of of shape.rows) fill(drawing, row, selectionsOf(nodes), of);
      return;
    case 'byId': {
      const ids: unknown = drawing.parameters[shape.parameter];
      for (const { at, id, row: of } of shape.sources) {
        row[at] = (Array.isArray(ids) ? ids : [ids]).flatMap((each: unknown) => {
          if (below(drawing, 3) === 0) return [];
          const found = rowOf(drawing, selectionsOf(nodes), of);
          found[id] = each;
          return [found];
        });
      }
      return;
    }
    case 'excerpt':
    case 'matches':
      row[shape.at] = mostly(drawing, type, () =>
        ['name', 'alias', 'entry'].map((field) => [field, one(drawing, ['', ...TEXTS])]),
      );
      return;
    case 'network': {
      const network: unknown[] = [];
      const named = getNamedType(type);
      if (!isObjectType(named)) return;
      keyed(drawing, named, selectionsOf(nodes), shape.fields, (part, field, group) => {
        network[part.at] =
          part.part === 'value'
            ? valueOf(drawing, field.type)
            : Array.from({ length: below(drawing, 4) }, () => rowOf(drawing, selectionsOf(group), part.row));
      });
      network[shape.lines] = [];
      row[shape.at] = mostly(drawing, type, () => network);
      return;
    }
    case 'connection': {
      const named = getNamedType(type);
      if (shape.total !== undefined) row[shape.total] = below(drawing, 1000);
      if (!isObjectType(named)) return;
      const page: unknown[][] = Array.from({ length: below(drawing, 4) }, () =>
        Array.from({ length: PLACES }, () => TEXTS[below(drawing, TEXTS.length)]),
      );
      if (shape.at !== undefined) row[shape.at] = page;
      keyed(drawing, named, selectionsOf(nodes), shape.fields, (part, field, group) => {
        if (part.part === 'nodes') {
          for (const each of page) fill(drawing, each, selectionsOf(group), part.row);
        } else if (part.part === 'beside') {
          fillField(drawing, row, field.type, group, part.shape);
        } else if (part.part === 'edges') {
          const edge = getNamedType(field.type);
          if (!isObjectType(edge)) return;
          keyed(drawing, edge, selectionsOf(group), part.fields, (inner, _field, edges) => {
            if (inner.part === 'cursor') return;
            for (const each of page) fill(drawing, each, selectionsOf(edges), inner.row);
          });
        }
      });
      return;
    }
    case 'citation':
      row[shape.document] = one(drawing, [
        null,
        ['題', null, '2024-07-10', '別添2'],
        [null, 'Title', null, null],
      ]);
      row[shape.page] = below(drawing, 300);
      row[shape.lines] = one(drawing, [null, [1, 2, 3, 7], []]);
      return;
    case 'constant':
    case 'composed':
    case 'metric':
  }
}

function valueOf(drawing: Drawing, type: GraphQLOutputType): unknown {
  return mostly(drawing, type, () => {
    const present = getNullableType(type);
    if (isListType(present)) {
      return Array.from({ length: below(drawing, 3) }, () => valueOf(drawing, present.ofType));
    }
    const named = getNamedType(present);
    if (isEnumType(named)) return named.getValues()[below(drawing, named.getValues().length)]?.name;
    switch (named.name) {
      case 'Int':
        return below(drawing, 3) === 0 ? -below(drawing, 10_000) : below(drawing, 3000);
      case 'Float':
        return below(drawing, 1000) / 7;
      case 'Boolean':
        return below(drawing, 2) === 0;
      default:
        return TEXTS[below(drawing, TEXTS.length)];
    }
  });
}
