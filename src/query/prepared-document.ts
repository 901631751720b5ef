import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { Kind, validate } from 'graphql';
import type { NetworkShape } from './answer/shape.ts';
import type { WriteAnswer } from './answer/write/answer-writer.ts';
import type { Plan } from './compile/compile-operation.ts';
import type { Limits } from './limits.ts';
import { queryError } from './query-error.ts';
import { documentLimitError, fragmentsOf } from './request/document-limits.ts';
import type { ShapeKey } from './request/shape-key.ts';
import { shapeKeyOf } from './request/shape-key.ts';

/** An operation of a document, checked, and what tells requests of one shape from another. */
export interface PreparedOperation {
  readonly node: OperationDefinitionNode;
  readonly shapeKey: ShapeKey;
}

/** A document that was validated once, with its plans by operation and shape of variables. */
export interface PreparedDocument {
  readonly errors: readonly GraphQLError[];
  readonly operations: ReadonlyMap<string, PreparedOperation>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** A compiled plan with the function that writes its answers. */
export interface KeptPlan extends Plan {
  /** Of its statement, for logs. */
  readonly hash: string;
  /** Of which something has to be worked out before an answer is written. */
  readonly networks: readonly NetworkShape[];
  /** Undefined where graphql-js answers. */
  readonly write: WriteAnswer | undefined;
}

/** Validates a document, its limits on depth and aliases included. */
export function prepareDocument(
  schema: GraphQLSchema,
  limits: Limits,
  document: DocumentNode,
): PreparedDocument {
  const fragments = fragmentsOf(document);
  const operations = new Map<string, PreparedOperation>();
  const invalid = validate(schema, document).map((error) =>
    queryError('GRAPHQL_VALIDATION_FAILED', error.message, error.nodes),
  );
  if (invalid.length > 0) return { errors: invalid, operations, fragments };
  const errors: GraphQLError[] = [];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const error = documentLimitError(definition, fragments, limits);
    if (error !== undefined) errors.push(error);
    operations.set(definition.name?.value ?? '', {
      node: definition,
      shapeKey: shapeKeyOf(schema, definition),
    });
  }
  return { errors, operations, fragments };
}

/** The operation that a request names, or the only one. */
export function chosenOperation(
  prepared: PreparedDocument,
  name: string | undefined,
): PreparedOperation | GraphQLError {
  if (name !== undefined && name !== '') {
    const named = prepared.operations.get(name);
    return named ?? queryError('OPERATION_RESOLUTION_FAILURE', 'The document has no operation of that name.');
  }
  const [only, other] = prepared.operations.values();
  if (only !== undefined && other === undefined) return only;
  return queryError(
    'OPERATION_RESOLUTION_FAILURE',
    only === undefined
      ? 'The document has no operation.'
      : 'The document has several operations: say which one by operationName.',
  );
}
