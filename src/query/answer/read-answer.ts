import { encodeCursor } from '../cursor.ts';
import { excerptAt } from '../search/excerpt.ts';
import { composeCitation } from './citation.ts';
import { measureNodes, metricOf } from './node-metrics.ts';
import type {
  ConnectionShape,
  EdgePart,
  Keyed,
  NetworkShape,
  PageInfoPart,
  RowShape,
  Shape,
} from './shape.ts';

/** Under this key an object of the answer tree carries the name of its type; no response key can be it. */
export const TYPE_NAME = Symbol('typeName');

/** A positional row of the statement. */
type Values = readonly unknown[];
type Parameters = Readonly<Record<string, unknown>>;
/** An object of the answer tree, by response keys. Without prototype, so that any key is safe. */
export type AnswerObject = Record<string | symbol, unknown>;
type Read = (values: Values, parameters: Parameters) => unknown;

/** A function that reads an answer of this shape; made once a plan. */
export function answerReader(shape: RowShape): Read {
  const variants = shape.variants.map(({ typeName, fields }) => {
    const readers = fields.map(({ key, shape: field }) => ({ key, read: fieldReader(field) }));
    return (values: Values, parameters: Parameters): AnswerObject => {
      const object = blank(typeName);
      for (const { key, read } of readers) object[key] = read(values, parameters);
      return object;
    };
  });
  const { tag } = shape;
  const [only] = variants;
  if (tag === undefined) return (values, parameters) => only?.(values, parameters) ?? null;
  return (values, parameters) => {
    const place = values[tag];
    return (typeof place === 'number' ? variants[place]?.(values, parameters) : undefined) ?? null;
  };
}

function blank(typeName: string): AnswerObject {
  const object = Object.create(null) as AnswerObject;
  object[TYPE_NAME] = typeName;
  return object;
}

function isValues(value: unknown): value is Values {
  return Array.isArray(value);
}

/** The rows at a place; none where the place is null, as for a type without the field. */
function rowsAt(values: Values, at: number): readonly Values[] {
  const rows = values[at];
  return isValues(rows) ? rows.filter(isValues) : [];
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
        const row = values[shape.at];
        return isValues(row) ? read(row, parameters) : null;
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
    case 'byId':
      return byIdReader(shape);
    case 'excerpt':
      return (values, parameters) => excerptAt(values[shape.at], parameters[shape.search])[shape.part];
    case 'metric':
      return (values) => metricOf(values, shape.metric);
    case 'network':
      return networkReader(shape);
    case 'matches':
      return matchesReader(shape);
    case 'composed':
      return shape.compose;
    case 'connection':
      return connectionReader(shape);
    case 'citation':
      return (values) => composeCitation(shape, values);
  }
}

function byIdReader(shape: Shape & { readonly kind: 'byId' }): Read {
  const sources = shape.sources.map((source) => ({ ...source, read: answerReader(source.row) }));
  return (values, parameters) => {
    const found = new Map<unknown, unknown>();
    for (const source of sources) {
      for (const row of rowsAt(values, source.at)) found.set(row[source.id], source.read(row, parameters));
    }
    const ids = parameters[shape.parameter];
    return (isValues(ids) ? ids : [ids]).map((id) => found.get(id) ?? null);
  };
}

function matchesReader(shape: Shape & { readonly kind: 'matches' }): Read {
  return (values, parameters) =>
    excerptAt(values[shape.at], parameters[shape.search]).matches.map((match) => {
      const object = blank('TextRange');
      for (const { key, shape: edge } of shape.fields) object[key] = match[edge];
      return object;
    });
}

function networkReader(shape: NetworkShape): Read {
  const parts = shape.fields.map(({ key, shape: part }): { key: string; read: Read } => {
    if (part.part === 'value') return { key, read: (row) => row[part.at] };
    const read = answerReader(part.row);
    return { key, read: (row, parameters) => rowsAt(row, part.at).map((each) => read(each, parameters)) };
  });
  return (values, parameters) => {
    const row = values[shape.at];
    if (!isValues(row)) return null;
    for (const { shape: part } of shape.fields) {
      if (part.part === 'nodes') measureNodes(rowsAt(row, part.at), rowsAt(row, shape.lines), shape.metrics);
    }
    const object = blank('Network');
    for (const { key, read } of parts) object[key] = read(row, parameters);
    return object;
  };
}

function connectionReader(shape: ConnectionShape): Read {
  const parts = shape.fields.map(({ key, shape: part }) => {
    switch (part.part) {
      case 'totalCount':
        return { key, read: (page: Page) => (shape.total === undefined ? 0 : page.values[shape.total]) };
      case 'nodes': {
        const read = answerReader(part.row);
        return { key, read: (page: Page) => page.rows.map((row) => read(row, page.parameters)) };
      }
      case 'edges': {
        const read = edgeReader(shape, part.fields);
        return { key, read: (page: Page) => page.rows.map((row) => read(row, page.parameters)) };
      }
      case 'pageInfo':
        return { key, read: pageInfoReader(shape, part.fields) };
      case 'beside': {
        const read = fieldReader(part.shape);
        return { key, read: (page: Page) => read(page.values, page.parameters) };
      }
    }
  });
  return (values, parameters) => {
    const page = pageOf(shape, values, parameters);
    const object = blank('');
    for (const { key, read } of parts) object[key] = read(page);
    return object;
  };
}

/** The rows of a page in the order of the list, without the one that only told that there is more. */
interface Page {
  readonly values: Values;
  readonly parameters: Parameters;
  readonly rows: readonly Values[];
  readonly isCut: boolean;
}

function pageOf(shape: ConnectionShape, values: Values, parameters: Parameters): Page {
  const rows = shape.at === undefined ? [] : rowsAt(values, shape.at);
  const limit = shape.limit === undefined ? Number.NaN : Number(parameters[shape.limit]);
  const isCut = rows.length >= limit;
  const kept = isCut ? rows.slice(0, limit - 1) : rows;
  return { values, parameters, rows: shape.backward ? kept.toReversed() : kept, isCut };
}

function cursorOf(shape: ConnectionShape, row: Values | undefined): string | null {
  if (row === undefined) return null;
  return encodeCursor(
    shape.order,
    shape.keys.map((place) => row[place]),
  );
}

function edgeReader(shape: ConnectionShape, fields: readonly Keyed<EdgePart>[]): Read {
  const readers = fields.map(({ key, shape: part }): { key: string; read: Read } =>
    part.part === 'cursor'
      ? { key, read: (row) => cursorOf(shape, row) }
      : { key, read: answerReader(part.row) },
  );
  return (row, parameters) => {
    const edge = blank('');
    for (const { key, read } of readers) edge[key] = read(row, parameters);
    return edge;
  };
}

/** Of the side a page was not read from, its cursor tells: what it names stands there. */
function pageInfoReader(
  shape: ConnectionShape,
  fields: readonly Keyed<PageInfoPart>[],
): (page: Page) => AnswerObject {
  const values: Readonly<Record<PageInfoPart, (page: Page) => unknown>> = {
    hasNextPage: (page) => (shape.backward ? shape.hasBefore : page.isCut),
    hasPreviousPage: (page) => (shape.backward ? page.isCut : shape.hasAfter),
    startCursor: (page) => cursorOf(shape, page.rows[0]),
    endCursor: (page) => cursorOf(shape, page.rows.at(-1)),
  };
  return (page) => {
    const object = blank('PageInfo');
    for (const { key, shape: part } of fields) object[key] = values[part](page);
    return object;
  };
}
