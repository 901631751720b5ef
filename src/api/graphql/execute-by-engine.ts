import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, GraphQLRequest, GraphQLResponse } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Answer } from '../../query/answer/answer.ts';
import { answerOf } from '../../query/answer/answer.ts';
import type { Engine, EngineRequest } from '../../query/engine.ts';
import { touchesHistory } from '../access/required-scope.ts';
import type { ExecuteMutation } from '../curation/execute-mutation.ts';
import type { ProblemLog } from '../problem-log.ts';
import { httpStatusOf, retryAfterOf } from './http-status.ts';
import { codeOf, publicError } from './public-error.ts';
import type { RequestContext } from './request-context.ts';
import { WrittenData } from './written-data.ts';

/**
 * Lets the engine answer what Apollo has parsed and validated, in place of graphql-js's executor: one
 * statement for the whole operation. Mutations, whose callers are known by then, are curation's.
 */
export function executeByEngine(
  engine: Pick<Engine, 'answer'>,
  executeMutation: ExecuteMutation | undefined,
  log: ProblemLog,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
          // Without an operation to run (an unknown operationName) Apollo's own way words the error.
          if ((operation as typeof operation | undefined) === undefined) return null;
          const isMutation = operation.operation === OperationTypeNode.MUTATION;
          const { caller } = contextValue;
          const executor: Executor =
            isMutation && executeMutation !== undefined && caller !== undefined
              ? async (asked) => answerOf(await executeMutation(asked, caller))
              : (asked) => engine.answer(asked);
          const answer = await answered(executor, {
            document,
            ...(typeof request.operationName === 'string' ? { operationName: request.operationName } : {}),
            ...(request.variables === undefined ? {} : { variables: request.variables }),
            signal: contextValue.signal,
          });
          logInternalErrors(answer, contextValue, log);
          const isQuery = operation.operation === OperationTypeNode.QUERY;
          // History tells who did something, and is for those alone who may know it: no copy of it stays.
          if (isQuery && answer.errors.length === 0 && !touchesHistory(schema, document)) {
            contextValue.onRepeatable?.();
          }
          return toResponse(answer, contextValue, wantsCost(request));
        },
      }),
  };
}

type Executor = (operation: EngineRequest) => Promise<Answer>;

async function answered(execute: Executor, operation: EngineRequest): Promise<Answer> {
  try {
    return await execute(operation);
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    return {
      data: undefined,
      errors: [
        cause instanceof GraphQLError ? cause : new GraphQLError(cause.message, { originalError: cause }),
      ],
    };
  }
}

function logInternalErrors({ errors }: Answer, context: RequestContext, log: ProblemLog): void {
  for (const error of errors) {
    if (codeOf(error) === 'INTERNAL_SERVER_ERROR' && !context.signal.aborted) {
      log({ requestId: context.requestId, error: error.originalError ?? error });
    }
  }
}

/** `"extensions": {"cost": true}` beside the operation. Since it is a part of the request, kept answers are told apart by it. */
function wantsCost({ extensions }: GraphQLRequest): boolean {
  return extensions?.['cost'] === true;
}

function toResponse(
  { data, errors, cost }: Answer,
  { requestId }: RequestContext,
  isCostAsked: boolean,
): GraphQLResponse {
  const headers = new HeaderMap();
  const [first] = errors;
  const hasData = data !== undefined && !(data === 'null' && isOfAll(errors));
  const status = hasData || first === undefined ? undefined : httpStatusOf(codeOf(first));
  const retryAfter = status === undefined ? undefined : retryAfterOf(status);
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  return {
    http: { ...(status === undefined ? {} : { status }), headers },
    body: {
      kind: 'single',
      singleResult: {
        ...(errors.length === 0 ? {} : { errors: errors.map((error) => publicError(error, requestId)) }),
        ...(hasData ? { data: new WrittenData(data) } : {}),
        ...(isCostAsked && cost !== undefined ? { extensions: { cost } } : {}),
      },
    },
  };
}

/** No field is to blame and none was answered: the errors are the request's, or the database's, as a whole. */
function isOfAll(errors: Answer['errors']): boolean {
  return errors.length > 0 && errors.every(({ path }) => path === undefined);
}
