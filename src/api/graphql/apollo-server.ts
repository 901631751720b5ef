import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Engine } from '../../query/engine.ts';
import { tellOperation } from '../observe/tell-operation.ts';
import type { ProblemLog } from '../problem-log.ts';
import { checkAccess } from '../access/check-access.ts';
import type { ReadAccess } from '../access/gate.ts';
import type { ExecuteMutation } from '../curation/execute-mutation.ts';
import { executeByEngine } from './execute-by-engine.ts';
import { publicError } from './public-error.ts';
import type { RequestContext } from './request-context.ts';
import { stringifyResult } from './written-data.ts';

/** More than any operation that the limits let through; keeps validation, which compares fields pairwise, short. */
const MAX_TOKENS = 5_000;

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly engine: Pick<Engine, 'answer'>;
  readonly executeMutation: ExecuteMutation | undefined;
  readonly readAccess: ReadAccess;
  readonly httpServer: Server;
  /** How long requests under way may take to end when the server closes; in milliseconds. */
  readonly drainMs: number;
  readonly log: ProblemLog;
}

/**
 * Apollo Server with everything that its pipeline gives (CSRF prevention, kept documents, validation) and our
 * engine in the place of its executor. Batching is off; the process stays master of its signals.
 */
export function createApolloServer(parts: ApolloParts): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: parts.schema,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: toPublic,
    stringifyResult,
    logger: apolloLogger(parts.log),
    plugins: [
      tellOperation(),
      checkAccess(parts.readAccess === 'open'),
      executeByEngine(parts.engine, parts.executeMutation, parts.log),
      ApolloServerPluginDrainHttpServer({
        httpServer: parts.httpServer,
        stopGracePeriodMillis: parts.drainMs,
      }),
      // Its page loads scripts from a CDN; ours is served from here.
      ApolloServerPluginLandingPageDisabled(),
      {
        unexpectedErrorProcessingRequest: ({ requestContext, error }) => {
          parts.log({ requestId: requestContext.contextValue.requestId, error });
          return Promise.resolve();
        },
      },
    ],
  });
}

/** Errors of Apollo's own steps (parsing, validation, CSRF). */
function toPublic(_formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  return publicError(error instanceof GraphQLError ? error : new GraphQLError('Not a GraphQL error.'));
}

function apolloLogger(
  log: ProblemLog,
): Record<'debug' | 'info' | 'warn' | 'error', (message: unknown) => void> {
  const silent = (): void => undefined;
  const report = (error: unknown): void => {
    log({ error });
  };
  return { debug: silent, info: silent, warn: report, error: report };
}
