import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../graphql/request-context.ts';
import { currentTally } from './tally.ts';

/** Notes which operation a request was and which errors its answer has. */
export function tellOperation(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ operationName, response }) => {
          const tally = currentTally();
          if (tally !== undefined && response.body.kind === 'single') {
            tally.operation = operationName ?? undefined;
            const codes = (response.body.singleResult.errors ?? []).map(
              ({ extensions }) => extensions?.['code'],
            );
            tally.codes = codes.filter((code) => typeof code === 'string');
          }
          return Promise.resolve();
        },
      }),
  };
}
