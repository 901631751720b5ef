import type { Language } from '../../model/entity.ts';
import type { NodeMetric } from '../network/metrics.ts';
import type { Excerpt, TextRange } from '../search/excerpt.ts';

/**
 * How an answer is read from the positional row of its statement. Plain data: `at` is a place in the row, `key` a response
 * key. Made with the statement, so the two always fit.
 */
export type Shape =
  | { readonly kind: 'leaf'; readonly at: number }
  /** A value that was known without asking. */
  | { readonly kind: 'constant'; readonly value: string }
  /** A row at the place, or null. */
  | { readonly kind: 'row'; readonly at: number; readonly row: RowShape }
  /** The first of the rows at the place, or null. */
  | { readonly kind: 'first'; readonly at: number; readonly row: RowShape }
  | { readonly kind: 'rows'; readonly at: number; readonly row: RowShape }
  /** An object that is read from the same row. */
  | { readonly kind: 'inline'; readonly row: RowShape }
  /** A list of objects that are read from the same row. */
  | { readonly kind: 'inlineList'; readonly rows: readonly RowShape[] }
  | ByIdShape
  /** A part of what an entity was found by: its texts at the place, searched for the words of a parameter. */
  | {
      readonly kind: 'excerpt';
      readonly at: number;
      readonly search: string;
      readonly part: Exclude<keyof Excerpt, 'matches'>;
    }
  | {
      readonly kind: 'matches';
      readonly at: number;
      readonly search: string;
      readonly fields: readonly Keyed<keyof TextRange>[];
    }
  /** What is composed of the row because Cypher cannot say it: a sentence, a text diff. */
  | { readonly kind: 'composed'; readonly compose: (values: readonly unknown[]) => unknown }
  /** What the drawn graph tells of the node whose row it is. */
  | { readonly kind: 'metric'; readonly metric: NodeMetric }
  | NetworkShape
  | ConnectionShape
  | CitationShape;

/** Rows in the order of the ids they were asked by, null where there is none. */
export interface ByIdShape {
  readonly kind: 'byId';
  readonly parameter: string;
  readonly sources: readonly { readonly at: number; readonly id: number; readonly row: RowShape }[];
}

/** The fields of an object, by its type where there are several: the place `tag` then holds the index of the variant. */
export interface RowShape {
  readonly tag: number | undefined;
  readonly variants: readonly Variant[];
}

interface Variant {
  readonly typeName: string;
  readonly fields: readonly Keyed<Shape>[];
}

export interface Keyed<T> {
  readonly key: string;
  readonly shape: T;
}

export interface ConnectionShape {
  readonly kind: 'connection';
  /** The rows of the page and one more where there is more; undefined where no item was asked for. */
  readonly at: number | undefined;
  /** The parameter that holds the size of the page, plus one; undefined where the answer does not tell whether there is more. */
  readonly limit: string | undefined;
  /** Read from the end: the rows come in reverse. */
  readonly backward: boolean;
  readonly hasAfter: boolean;
  readonly hasBefore: boolean;
  readonly order: string;
  /** Where in a row its cursor's keys stand. */
  readonly keys: readonly number[];
  readonly total: number | undefined;
  readonly fields: readonly Keyed<ConnectionPart>[];
}

export type ConnectionPart =
  | { readonly part: 'edges'; readonly fields: readonly Keyed<EdgePart>[] }
  | { readonly part: 'nodes'; readonly row: RowShape }
  | { readonly part: 'pageInfo'; readonly fields: readonly Keyed<PageInfoPart>[] }
  | { readonly part: 'totalCount' }
  /** What stands beside the list, in the row that the list stands in. */
  | { readonly part: 'beside'; readonly shape: Shape };

export type EdgePart = { readonly part: 'cursor' } | { readonly part: 'node'; readonly row: RowShape };

export type PageInfoPart = 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';

/** A drawn graph: one row with a column for each of its fields. */
export interface NetworkShape {
  readonly kind: 'network';
  readonly at: number;
  /** Where in the row its lines stand, as [source, target, weight], where metrics are asked for. */
  readonly lines: number;
  readonly metrics: readonly NodeMetric[];
  readonly fields: readonly Keyed<NetworkPart>[];
}

export type NetworkPart =
  | { readonly part: 'nodes' | 'edges'; readonly at: number; readonly row: RowShape }
  | { readonly part: 'value'; readonly at: number };

/** A footnote: what it is composed of, by place. */
export interface CitationShape {
  readonly kind: 'citation';
  readonly language: Language;
  /** [titleJa, titleEn, decidedOn, annex] of the document, or null. */
  readonly document: number;
  /** What is printed as the page's number. */
  readonly label: number;
  readonly page: number;
  readonly lines: number;
  readonly title: number;
  readonly url: number;
  readonly marker: number | undefined;
}
