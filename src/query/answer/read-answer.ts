import { excerptAt } from '../search/excerpt.ts';
import type { TextRange } from '../search/excerpt.ts';
import { composeCitation } from './citation.ts';
import type { Page } from './connection-page.ts';
import { cursorOf, pageInfoOf, pageOf, totalOf } from './connection-page.ts';
import { metricOf } from './node-metrics.ts';
import type { Parameters, Values } from './row-values.ts';
import { rowAt, rowsAt } from './row-values.ts';
import { rowsById } from './rows-by-id.ts';
import type { ConnectionShape, NetworkShape, RowShape, Shape } from './shape.ts';

/** Under this key an object of the answer tree carries the name of its type; no response key can be it. */
export const TYPE_NAME = Symbol('typeName');

/** An object of the answer tree, by response keys. Without prototype, so that any key is safe. */
export type AnswerObject = Record<string | symbol, unknown>;

type Read<S = Values> = (source: S, parameters: Parameters) => unknown;

/**
 * A function that reads an answer of this shape as a tree of objects, for graphql-js to execute the operation over. Variants are
 * made when they come: there may be more of them than answers have.
 */
export function answerReader({ tag, variants }: RowShape): Read {
  const made: (Read | undefined)[] = [];
  const readAt = (place: number): Read | undefined => {
    const variant = variants[place];
    if (variant === undefined) return undefined;
    const { typeName, fields } = variant;
    const readers = fields.map(({ key, shape }) => ({ key, read: fieldReader(shape) }));
    return (made[place] ??= objectReader(typeName, readers));
  };
  if (tag === undefined) return readAt(0) ?? (() => null);
  return (values, parameters) => {
    const place = values[tag];
    if (typeof place !== 'number') return null;
    return (made[place] ?? readAt(place))?.(values, parameters) ?? null;
  };
}

function objectReader<S>(
  typeName: string,
  readers: readonly { readonly key: string; readonly read: Read<S> }[],
): Read<S> {
  return (source, parameters) => {
    const object = Object.create(null) as AnswerObject;
    object[TYPE_NAME] = typeName;
    for (const { key, read } of readers) object[key] = read(source, parameters);
    return object;
  };
}

function fieldReader(shape: Shape): Read {
  switch (shape.kind) {
    case 'leaf':
      return (values) => values[shape.at];
    case 'constant':
      return () => shape.value;
    case 'row': {
      const read = answerReader(shape.row);
      return (values, parameters) => {
        const row = rowAt(values, shape.at);
        return row === undefined ? null : read(row, parameters);
      };
    }
    case 'first': {
      const read = answerReader(shape.row);
      return (values, parameters) => {
        const [row] = rowsAt(values, shape.at);
        return row === undefined ? null : read(row, parameters);
      };
    }
    case 'rows': {
      const read = answerReader(shape.row);
      return (values, parameters) => rowsAt(values, shape.at).map((row) => read(row, parameters));
    }
    case 'inline':
      return answerReader(shape.row);
    case 'inlineList': {
      const reads = shape.rows.map(answerReader);
      return (values, parameters) => reads.map((read) => read(values, parameters));
    }
    case 'byId': {
      const reads = shape.sources.map((source) => answerReader(source.row));
      return (values, parameters) =>
        rowsById(shape, values, parameters).map((found) =>
          found === undefined ? null : reads[found.source]?.(found.row, parameters),
        );
    }
    case 'excerpt':
      return (values, parameters) => excerptAt(values[shape.at], parameters[shape.search])[shape.part];
    case 'metric':
      return (values) => metricOf(values, shape.metric);
    case 'network':
      return networkReader(shape);
    case 'matches': {
      const readers = shape.fields.map(({ key, shape: place }) => ({
        key,
        read: (match: TextRange) => match[place],
      }));
      const read = objectReader('TextRange', readers);
      return (values, parameters) =>
        excerptAt(values[shape.at], parameters[shape.search]).matches.map((match) => read(match, parameters));
    }
    case 'composed':
      return shape.compose;
    case 'connection':
      return connectionReader(shape);
    case 'citation':
      return (values) => composeCitation(shape, values);
  }
}

function networkReader(shape: NetworkShape): Read {
  const readers = shape.fields.map(({ key, shape: part }): { key: string; read: Read } => {
    if (part.part === 'value') return { key, read: (row) => row[part.at] };
    const read = answerReader(part.row);
    return { key, read: (row, parameters) => rowsAt(row, part.at).map((each) => read(each, parameters)) };
  });
  const read = objectReader('Network', readers);
  return (values, parameters) => {
    const row = rowAt(values, shape.at);
    return row === undefined ? null : read(row, parameters);
  };
}

function connectionReader(shape: ConnectionShape): Read {
  const readers = shape.fields.map(({ key, shape: part }): { key: string; read: Read<Page> } => {
    switch (part.part) {
      case 'totalCount':
        return { key, read: (page) => totalOf(shape, page) };
      case 'nodes': {
        const read = answerReader(part.row);
        return { key, read: (page, parameters) => page.rows.map((row) => read(row, parameters)) };
      }
      case 'edges': {
        const read = objectReader(
          '',
          part.fields.map(({ key: edgeKey, shape: edge }): { key: string; read: Read } =>
            edge.part === 'cursor'
              ? { key: edgeKey, read: (row) => cursorOf(shape, row) }
              : { key: edgeKey, read: answerReader(edge.row) },
          ),
        );
        return { key, read: (page, parameters) => page.rows.map((row) => read(row, parameters)) };
      }
      case 'pageInfo': {
        const infos = part.fields.map(({ key: infoKey, shape: info }) => ({
          key: infoKey,
          read: (page: Page) => pageInfoOf(shape, info, page),
        }));
        return { key, read: objectReader('PageInfo', infos) };
      }
      case 'beside': {
        const read = fieldReader(part.shape);
        return { key, read: (page, parameters) => read(page.values, parameters) };
      }
    }
  });
  const read = objectReader('', readers);
  return (values, parameters) => read(pageOf(shape, values, parameters), parameters);
}
