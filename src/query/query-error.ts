import type { ASTNode } from 'graphql';
import { GraphQLError } from 'graphql';

/** What can be wrong with a request, as `extensions.code`; each stands in docs/errors.md. */
export type QueryErrorCode =
  | 'BAD_USER_INPUT'
  | 'INVALID_CURSOR'
  | 'PAGE_SIZE_LIMIT'
  | 'DEPTH_LIMIT'
  | 'ALIAS_LIMIT'
  | 'DIRECTIVE_LIMIT'
  | 'ROOT_FIELD_LIMIT'
  | 'SELECTION_LIMIT'
  | 'CONDITION_LIMIT'
  | 'FILTER_DEPTH_LIMIT'
  | 'IDS_LIMIT'
  | 'SEARCH_TEXT_LIMIT'
  | 'NETWORK_LIMIT'
  | 'NETWORK_DEPTH_LIMIT'
  | 'PATH_LENGTH_LIMIT'
  | 'PATH_LIMIT'
  | 'MATRIX_LIMIT'
  | 'COST_LIMIT'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL_SERVER_ERROR';

/** An error about a request: the rule, then what was found; with the nodes of the document it is about. */
export function queryError(
  code: QueryErrorCode,
  message: string,
  nodes?: ASTNode | readonly ASTNode[],
): GraphQLError {
  return new GraphQLError(message, { extensions: { code }, ...(nodes === undefined ? {} : { nodes }) });
}
