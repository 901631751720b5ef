import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { execute } from 'graphql';
import type { AnswerObject } from './read-answer.ts';
import { answerReader, TYPE_NAME } from './read-answer.ts';
import type { Parameters, Values } from './row-values.ts';
import type { RowShape } from './shape.ts';

/** What graphql-js needs to know of a request. */
interface Operation {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The answer as graphql-js's executor gives it over the row of a statement: what any other way must give too. It finds the errors of
 * an answer that is not as its types promise, and answers introspection.
 */
export async function executeOverRow(
  schema: GraphQLSchema,
  { document, operationName, variables }: Operation,
  shape: RowShape,
  row: Values,
  parameters: Parameters,
): Promise<ExecutionResult> {
  return await execute({
    schema,
    document,
    rootValue: answerReader(shape)(row, parameters),
    operationName,
    variableValues: variables,
    fieldResolver: (source: AnswerObject, _arguments, _context, { path }) => source[path.key],
    typeResolver: (source: AnswerObject) => {
      const name = source[TYPE_NAME];
      return typeof name === 'string' ? name : undefined;
    },
  });
}
