import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';

/** Extensions that are meant for the server, never for the client. */
const PRIVATE = new Set(['http', 'stacktrace', 'exception']);

/**
 * The error as a client may see it: message, place, code and advice. What is not known to be meant for a
 * client (a fault of ours, with whatever its message holds) becomes INTERNAL_SERVER_ERROR without details.
 */
export function publicError(error: GraphQLError, requestId?: string): GraphQLFormattedError {
  const code = codeOf(error);
  if (code === 'INTERNAL_SERVER_ERROR') return internalError(error, requestId);
  const extensions = Object.entries(causeOf(error).extensions).filter(([key]) => !PRIVATE.has(key));
  return {
    message: error.message,
    ...placeOf(error),
    extensions: { ...Object.fromEntries(extensions), code },
  };
}

/** The code that the error was raised with; INTERNAL_SERVER_ERROR where nothing tells what it is. */
export function codeOf(error: GraphQLError): string {
  const { code, http } = causeOf(error).extensions;
  if (typeof code === 'string') return code;
  return blamesTheRequest(http) ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
}

/** Apollo gives some errors (a persisted query whose digest is wrong) an HTTP status and no code. */
function blamesTheRequest(http: unknown): boolean {
  if (typeof http !== 'object' || http === null || !('status' in http)) return false;
  return typeof http.status === 'number' && http.status >= 400 && http.status < 500;
}

/**
 * Apollo wraps what a validation rule reports and puts GRAPHQL_VALIDATION_FAILED over its code; a limit's own code
 * says more.
 */
function causeOf(error: GraphQLError): GraphQLError {
  const { originalError } = error;
  if (originalError instanceof GraphQLError && typeof originalError.extensions['code'] === 'string') {
    return originalError;
  }
  return error;
}

function internalError(error: GraphQLError, requestId: string | undefined): GraphQLFormattedError {
  return {
    message: 'The server failed to answer this operation. The fault is on our side.',
    ...placeOf(error),
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      advice: 'Try again; if it stays, report it with the X-Request-Id of this answer.',
      ...(requestId === undefined ? {} : { requestId }),
    },
  };
}

function placeOf(error: GraphQLError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return {
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    ...(error.path === undefined ? {} : { path: error.path }),
  };
}
