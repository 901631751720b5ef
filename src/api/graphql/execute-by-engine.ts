import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { ExecutionResult } from 'graphql';
import type { Engine, EngineRequest } from '../../query/engine.ts';
import type { ExecuteMutation } from '../curation/execute-mutation.ts';
import type { ProblemLog } from '../problem-log.ts';
import { httpStatusOf, retryAfterOf } from './http-status.ts';
import { codeOf, publicError } from './public-error.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Lets the engine answer what Apollo has parsed and validated, in place of graphql-js's executor: one
 * statement for the whole operation. Mutations, whose callers are known by then, are curation's.
 */
export function executeByEngine(
  engine: Pick<Engine, 'execute'>,
  executeMutation: ExecuteMutation | undefined,
  log: ProblemLog,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ document, operation, request, contextValue }) => {
          // Without an operation to run (an unknown operationName) Apollo's own way words the error.
          if ((operation as typeof operation | undefined) === undefined) return null;
          const isMutation = operation.operation === OperationTypeNode.MUTATION;
          const { caller } = contextValue;
          const executor: Executor =
            isMutation && executeMutation !== undefined && caller !== undefined
              ? (asked) => executeMutation(asked, caller)
              : (asked) => engine.execute(asked);
          const result = await answer(executor, {
            document,
            ...(typeof request.operationName === 'string' ? { operationName: request.operationName } : {}),
            ...(request.variables === undefined ? {} : { variables: request.variables }),
            signal: contextValue.signal,
          });
          logInternalErrors(result, contextValue, log);
          return toResponse(result, contextValue);
        },
      }),
  };
}

type Executor = (operation: EngineRequest) => Promise<ExecutionResult>;

async function answer(execute: Executor, operation: EngineRequest): Promise<ExecutionResult> {
  try {
    return await execute(operation);
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    return {
      errors: [
        cause instanceof GraphQLError ? cause : new GraphQLError(cause.message, { originalError: cause }),
      ],
    };
  }
}

function logInternalErrors(result: ExecutionResult, context: RequestContext, log: ProblemLog): void {
  for (const error of result.errors ?? []) {
    if (codeOf(error) === 'INTERNAL_SERVER_ERROR' && !context.signal.aborted) {
      log({ requestId: context.requestId, error: error.originalError ?? error });
    }
  }
}

function toResponse(result: ExecutionResult, { requestId }: RequestContext): GraphQLResponse {
  const { errors = [], extensions } = result;
  const data = neverBegan(result) ? undefined : result.data;
  const headers = new HeaderMap();
  const [first] = errors;
  const status = data === undefined && first !== undefined ? httpStatusOf(codeOf(first)) : undefined;
  const retryAfter = status === undefined ? undefined : retryAfterOf(status);
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  return {
    http: { ...(status === undefined ? {} : { status }), headers },
    body: {
      kind: 'single',
      singleResult: {
        ...(errors.length === 0 ? {} : { errors: errors.map((error) => publicError(error, requestId)) }),
        ...(data === undefined ? {} : { data }),
        ...(extensions === undefined ? {} : { extensions }),
      },
    },
  };
}

/** No field is to blame and none was answered: the error is the request's, or the database's, as a whole. */
function neverBegan({ data, errors = [] }: ExecutionResult): boolean {
  return (data ?? null) === null && errors.length > 0 && errors.every(({ path }) => path === undefined);
}
