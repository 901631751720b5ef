import type { ASTNode, GraphQLError } from 'graphql';
import { queryError } from './query-error.ts';
import type { QueryErrorCode } from './query-error.ts';

/** How much one operation may ask for. */
export interface Limits {
  /** Greatest `first` and `last`, and lines of context on each side. */
  readonly pageSize: number;
  /** Page size where none is given. */
  readonly defaultPageSize: number;
  /** How many items a list that has no pages is estimated to hold. */
  readonly listSize: number;
  /** Levels of fields, introspection aside. */
  readonly depth: number;
  /** Aliased fields, each fragment counted where it is spread. */
  readonly aliases: number;
  /** Directives on fields and fragments, each fragment counted where it is spread. */
  readonly directives: number;
  /** Fields of Query, introspection aside. */
  readonly rootFields: number;
  /** Fields with a selection of their own, each of which is a part of the statement. */
  readonly selections: number;
  /** Conditions in the filters of an operation, each counted as often as the statement has it. */
  readonly conditions: number;
  /** Conditions within each other. */
  readonly filterDepth: number;
  /** Ids in `nodes(ids:)`. */
  readonly ids: number;
  /** Characters of the text of `search`. */
  readonly searchText: number;
  /** Greatest `limit` of `network`. */
  readonly networkNodes: number;
  /** Greatest `depth` of `network`. */
  readonly networkDepth: number;
  /** Greatest `maxLength` of `paths`. */
  readonly pathLength: number;
  /** Greatest `limit` of `paths`. */
  readonly paths: number;
  /** Beginnings of paths that `paths` follows at each step. */
  readonly pathWork: number;
  /** Paths do not lead through what has more relations than this. */
  readonly pathDegree: number;
  /** Greatest `limit` of `matrix`. */
  readonly matrixCells: number;
  /** Gaps of each kind that `gaps` lists. */
  readonly gaps: number;
  /** Nodes that the answer may hold, estimated from the page sizes. */
  readonly cost: number;
}

/** What a default install enforces. */
export const DEFAULT_LIMITS: Limits = {
  pageSize: 100,
  defaultPageSize: 25,
  listSize: 10,
  depth: 12,
  aliases: 100,
  directives: 100,
  rootFields: 100,
  selections: 300,
  conditions: 300,
  filterDepth: 12,
  ids: 100,
  searchText: 500,
  networkNodes: 1000,
  networkDepth: 6,
  pathLength: 8,
  paths: 25,
  pathWork: 5000,
  pathDegree: 1000,
  matrixCells: 2000,
  gaps: 100,
  cost: 50_000,
};

/** The environment variable that sets each limit, and the code of the error that names it. */
const NAMES: Readonly<Record<keyof Limits, { readonly variable: string; readonly code: QueryErrorCode }>> = {
  pageSize: { variable: 'LIMIT_PAGE_SIZE', code: 'PAGE_SIZE_LIMIT' },
  defaultPageSize: { variable: 'LIMIT_DEFAULT_PAGE_SIZE', code: 'PAGE_SIZE_LIMIT' },
  listSize: { variable: 'LIMIT_LIST_SIZE', code: 'COST_LIMIT' },
  depth: { variable: 'LIMIT_DEPTH', code: 'DEPTH_LIMIT' },
  aliases: { variable: 'LIMIT_ALIASES', code: 'ALIAS_LIMIT' },
  directives: { variable: 'LIMIT_DIRECTIVES', code: 'DIRECTIVE_LIMIT' },
  rootFields: { variable: 'LIMIT_ROOT_FIELDS', code: 'ROOT_FIELD_LIMIT' },
  selections: { variable: 'LIMIT_SELECTIONS', code: 'SELECTION_LIMIT' },
  conditions: { variable: 'LIMIT_CONDITIONS', code: 'CONDITION_LIMIT' },
  filterDepth: { variable: 'LIMIT_FILTER_DEPTH', code: 'FILTER_DEPTH_LIMIT' },
  ids: { variable: 'LIMIT_IDS', code: 'IDS_LIMIT' },
  searchText: { variable: 'LIMIT_SEARCH_TEXT', code: 'SEARCH_TEXT_LIMIT' },
  networkNodes: { variable: 'LIMIT_NETWORK_NODES', code: 'NETWORK_LIMIT' },
  networkDepth: { variable: 'LIMIT_NETWORK_DEPTH', code: 'NETWORK_DEPTH_LIMIT' },
  pathLength: { variable: 'LIMIT_PATH_LENGTH', code: 'PATH_LENGTH_LIMIT' },
  paths: { variable: 'LIMIT_PATHS', code: 'PATH_LIMIT' },
  pathWork: { variable: 'LIMIT_PATH_WORK', code: 'PATH_LIMIT' },
  pathDegree: { variable: 'LIMIT_PATH_DEGREE', code: 'PATH_LIMIT' },
  matrixCells: { variable: 'LIMIT_MATRIX_CELLS', code: 'MATRIX_LIMIT' },
  gaps: { variable: 'LIMIT_GAPS', code: 'COST_LIMIT' },
  cost: { variable: 'LIMIT_COST', code: 'COST_LIMIT' },
};

/**
 * The limits that the variables of {@link NAMES} set, such as LIMIT_PAGE_SIZE; whole numbers from 1. Throws a RangeError that
 * names a wrong one.
 */
export function limitsFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Partial<Limits> {
  const limits: Partial<Record<keyof Limits, number>> = {};
  for (const limit of Object.keys(NAMES) as (keyof Limits)[]) {
    const { variable } = NAMES[limit];
    const text = environment[variable];
    if (text === undefined || text === '') continue;
    if (!/^[1-9]\d{0,8}$/u.test(text)) {
      throw new RangeError(`${variable} is a whole number from 1, but got: ${text}`);
    }
    limits[limit] = Number(text);
  }
  return limits;
}

/** The error for too much: what the limit is, what was asked for, and how to raise the limit. */
export function limitError(
  limit: keyof Limits,
  limits: Limits,
  what: string,
  nodes?: ASTNode | readonly ASTNode[],
): GraphQLError {
  const { variable, code } = NAMES[limit];
  return queryError(
    code,
    `${what}, and the limit is ${limits[limit]}. Ask for less, or set ${variable} where the server is started.`,
    nodes,
  );
}
