import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { httpStatusOf } from '../graphql/http-status.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { AccessError } from './access-error.ts';
import { CHALLENGE, refusalFor } from './gate.ts';
import { requirementOf } from './required-scope.ts';

/** Refuses an operation that its caller may not run, once it is known which it is and before any of it is run. */
export function checkAccess(isReadingOpen: boolean): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, contextValue }) => {
          // An operationName that no operation has: Apollo words the error, and nothing is run.
          if (operation === undefined) return Promise.resolve();
          const requirement = requirementOf(schema, document, operation, isReadingOpen);
          const refused = requirement && refusalFor(requirement, contextValue.caller);
          if (refused !== undefined) throw graphQLErrorOf(refused);
          return Promise.resolve();
        },
      }),
  };
}

function graphQLErrorOf({ code, message, advice }: AccessError): GraphQLError {
  const headers = new HeaderMap(code === 'UNAUTHENTICATED' ? Object.entries(CHALLENGE) : []);
  const http = { status: httpStatusOf(code), headers };
  return new GraphQLError(message, { extensions: { code, advice, http } });
}
