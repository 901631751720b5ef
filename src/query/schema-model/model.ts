import type { Language } from '../../model/entity.ts';

/** A native relationship between two nodes, seen from one of them. */
export interface Pattern {
  readonly type: string;
  readonly direction: 'IN' | 'OUT' | 'BOTH';
}

/** The two properties of a text. */
export type Localized = Readonly<Record<Language, string>>;

/** How the measure that a piece of evidence belongs to is found from the node or relation. */
export type EvidenceItem = 'SELF' | 'ENTRY' | 'OBSERVATION' | 'RELATION';

export const FIELD_COMPUTATIONS = [
  'NODE_BY_ID',
  'NODES_BY_ID',
  'NAME',
  'RELATIONS_OF',
  'RELATIONS',
  'DEGREE',
  'KIND',
  'FROM',
  'TO',
  'MEASURE',
  'EVIDENCE',
  'CONTEXT',
  'CITATION',
  'COVERAGE',
  'STATISTICS',
  'RESOLVE',
  'SEARCH',
  'HIT_ENTITY',
  'HIT_TEXT',
  'NETWORK',
  'NODE_METRIC',
  'EDGE_RELATION',
  'PATHS',
  'MATRIX',
  'GAPS',
  'CHANGES',
  'CHANGE_PART',
  'COVERAGES',
] as const;
export type FieldComputation = (typeof FIELD_COMPUTATIONS)[number];

export const FILTER_COMPUTATIONS = [
  'WORDS',
  'UNDER',
  'ORIGINS',
  'AT_LEAST',
  'IN_FORCE',
  'OTHER_END',
] as const;
export type FilterComputation = (typeof FILTER_COMPUTATIONS)[number];

/** Where the value of a field comes from. Names in it are checked identifiers. */
export type FieldModel =
  | { readonly kind: 'property'; readonly property: string }
  | { readonly kind: 'localized'; readonly localized: Localized }
  | { readonly kind: 'pattern'; readonly pattern: Pattern }
  /** The clauses of a file of cypher/read, which bind `node`, given `this`. */
  | { readonly kind: 'file'; readonly clauses: readonly string[] }
  /** Every node of the label of the field's type. */
  | { readonly kind: 'label' }
  | {
      readonly kind: 'computed';
      readonly by: FieldComputation;
      readonly localized: Localized | undefined;
      readonly item: EvidenceItem | undefined;
    };

/** What a field of a `where`, or an argument that filters, compares. */
export type FilterModel =
  | { readonly kind: 'and' | 'or' | 'not' }
  | { readonly kind: 'properties'; readonly properties: readonly string[]; readonly folded: boolean }
  | { readonly kind: 'list'; readonly property: string }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'computed'; readonly by: FilterComputation };

/** What a value of an order's enum sorts by. */
export type SortModel =
  | { readonly kind: 'property'; readonly property: string }
  | { readonly kind: 'lastOf'; readonly property: string }
  | { readonly kind: 'countOf'; readonly field: string }
  | { readonly kind: 'degree' };

/** The schema as the compiler sees it; every lookup of a name that the schema has succeeds. */
export interface SchemaModel {
  /** The label of an object or interface type; undefined for types that no node stands for. */
  label(typeName: string): string | undefined;
  /** The property that lists of such nodes are sorted by. */
  order(typeName: string): string;
  /** Equal models are one object, also across types. */
  field(typeName: string, fieldName: string): FieldModel;
  filter(inputName: string, fieldName: string): FilterModel;
  argumentFilter(typeName: string, fieldName: string, argument: string): FilterModel | undefined;
  sort(enumName: string, value: string): SortModel;
}
