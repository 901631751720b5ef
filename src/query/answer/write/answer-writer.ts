import type { GraphQLOutputType, SelectionSetNode } from 'graphql';
import { isObjectType } from 'graphql';
import { excerptAt } from '../../search/excerpt.ts';
import type { TextRange } from '../../search/excerpt.ts';
import type { CollectContext, FieldGroup } from '../../request/collect-fields.ts';
import { selectionsOf } from '../../request/collect-fields.ts';
import { composeCitation } from '../citation.ts';
import { metricOf } from '../node-metrics.ts';
import type { Parameters, Values } from '../row-values.ts';
import { rowAt, rowsAt } from '../row-values.ts';
import { rowsById } from '../rows-by-id.ts';
import type { RowShape, Shape } from '../shape.ts';
import { connectionWriter } from './connection-text.ts';
import { networkWriter } from './network-text.ts';
import type { PartWriters } from './part-writers.ts';
import type { Write, WriteIfThere } from './object-text.ts';
import { keyedWriter, listWriter, promised } from './object-text.ts';
import { UNUSUAL } from './unusual.ts';
import { valueWriter } from './value-text.ts';

/** The JSON text of `data`; undefined where graphql-js has to look at the answer itself. */
export type WriteAnswer = (values: Values, parameters: Parameters) => string | undefined;

/**
 * Makes the function that writes answers of one operation from the row of its statement: the bytes of what graphql-js would make
 * of it (ExecuteSelectionSet of the specification), without the objects between. Undefined for introspection, which is left to
 * graphql-js.
 */
export function answerWriter(
  context: CollectContext,
  selectionSet: SelectionSetNode,
  shape: RowShape,
): WriteAnswer | undefined {
  const write = unlessUnusual(() => rowWriter(context, [selectionSet], shape));
  return write && ((values, parameters) => unlessUnusual(() => write(values, parameters)));
}

function unlessUnusual<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error === UNUSUAL) return undefined;
    throw error;
  }
}

/** An object by the type that its row tells. Variants are made when they come: there may be more of them than answers have. */
function rowWriter(
  context: CollectContext,
  selections: readonly SelectionSetNode[],
  { tag, variants }: RowShape,
): WriteIfThere<Values> {
  const variantWriter = (place: number): Write<Values> | undefined => {
    const variant = variants[place];
    if (variant === undefined) return undefined;
    const type = context.schema.getType(variant.typeName);
    if (!isObjectType(type)) throw UNUSUAL;
    return keyedWriter(context, type, selections, variant.fields, (shape, returns, nodes) =>
      fieldWriter(context, returns, nodes, shape),
    );
  };
  if (tag === undefined) return variantWriter(0) ?? (() => undefined);
  const made: (Write<Values> | undefined)[] = [];
  return (values, parameters) => {
    const place = values[tag];
    if (typeof place !== 'number') return undefined;
    const write = (made[place] ??= variantWriter(place));
    return write?.(values, parameters);
  };
}

function fieldWriter(
  context: CollectContext,
  type: GraphQLOutputType,
  nodes: FieldGroup,
  shape: Shape,
): Write<Values> {
  const value = () => valueWriter(context, type, nodes);
  const row = (of: RowShape) => rowWriter(context, selectionsOf(nodes), of);
  switch (shape.kind) {
    case 'leaf': {
      const write = value();
      const { at } = shape;
      return (values) => write(values[at]);
    }
    case 'constant': {
      const text = value()(shape.value);
      return () => text;
    }
    case 'row': {
      const write = row(shape.row);
      return promised(type, (values, parameters) => {
        const inner = rowAt(values, shape.at);
        return inner && write(inner, parameters);
      });
    }
    case 'first': {
      const write = row(shape.row);
      return promised(type, (values, parameters) => {
        const [first] = rowsAt(values, shape.at);
        return first && write(first, parameters);
      });
    }
    case 'rows': {
      const write = listWriter(type, row(shape.row));
      return (values, parameters) => write(rowsAt(values, shape.at), parameters);
    }
    case 'inline':
      return promised(type, row(shape.row));
    case 'inlineList': {
      const writes = shape.rows.map(row);
      const write = listWriter<{ readonly of: WriteIfThere<Values>; readonly values: Values }>(
        type,
        ({ of, values }, parameters) => of(values, parameters),
      );
      return (values, parameters) =>
        write(
          writes.map((of) => ({ of, values })),
          parameters,
        );
    }
    case 'byId': {
      const writes = shape.sources.map((source) => row(source.row));
      const write = listWriter<ReturnType<typeof rowsById>[number]>(
        type,
        (found, parameters) => found && writes[found.source]?.(found.row, parameters),
      );
      return (values, parameters) => write(rowsById(shape, values, parameters), parameters);
    }
    case 'excerpt': {
      const write = value();
      return (values, parameters) => write(excerptAt(values[shape.at], parameters[shape.search])[shape.part]);
    }
    case 'matches': {
      const match = keyedWriter<keyof TextRange, TextRange>(
        context,
        type,
        selectionsOf(nodes),
        shape.fields,
        (place, returns, group) => {
          const write = valueWriter(context, returns, group);
          return (found) => write(found[place]);
        },
      );
      const write = listWriter(type, match);
      return (values, parameters) =>
        write(excerptAt(values[shape.at], parameters[shape.search]).matches, parameters);
    }
    case 'composed': {
      const write = value();
      return (values) => write(shape.compose(values));
    }
    case 'metric': {
      const write = value();
      return (values) => write(metricOf(values, shape.metric));
    }
    case 'citation': {
      const write = value();
      return (values) => write(composeCitation(shape, values));
    }
    case 'connection':
      return connectionWriter(context, type, nodes, shape, WRITERS);
    case 'network':
      return networkWriter(context, type, nodes, shape, WRITERS);
  }
}

/** For parts that lie in files of their own. */
const WRITERS: PartWriters = { row: rowWriter, field: fieldWriter };
