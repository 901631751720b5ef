import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { StoreError } from '../../store/store-error.ts';
import type { StoreErrorCode } from '../../store/store-error.ts';

/** Extensions that are meant for the server, never for the client. */
const PRIVATE = new Set(['http', 'stacktrace', 'exception']);

/** What a client is told of the database's troubles; any other is a fault of ours and stays inside. */
const TOLD_OF_DATABASE: ReadonlySet<StoreErrorCode> = new Set([
  'DATABASE_UNAVAILABLE',
  'DATABASE_TIMEOUT',
  'DATABASE_MEMORY_LIMIT',
  'DATABASE_REFUSED',
  'DATABASE_ABORTED',
  'DATABASE_EXHAUSTED',
  'DATABASE_READ_ONLY',
]);

/**
 * The error as a client may see it: message, place, code and advice. What is not known to be meant for a
 * client (a fault of ours, with whatever its message holds) becomes INTERNAL_SERVER_ERROR without details.
 */
export function publicError(error: GraphQLError, requestId?: string): GraphQLFormattedError {
  const code = codeOf(error);
  if (code === 'INTERNAL_SERVER_ERROR') return internalError(error, requestId);
  const extensions = Object.entries(error.extensions).filter(([key]) => !PRIVATE.has(key));
  return {
    message: error.message,
    ...placeOf(error),
    extensions: { ...Object.fromEntries(extensions), code },
  };
}

/** The code that the error was raised with; INTERNAL_SERVER_ERROR where nothing tells what it is. */
export function codeOf(error: GraphQLError): string {
  const { originalError } = error;
  if (originalError instanceof StoreError) {
    return TOLD_OF_DATABASE.has(originalError.code) ? originalError.code : 'INTERNAL_SERVER_ERROR';
  }
  const { code, http } = error.extensions;
  if (typeof code === 'string') return code;
  return blamesTheRequest(http) ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
}

/** Apollo gives some errors (a persisted query whose digest is wrong) an HTTP status and no code. */
function blamesTheRequest(http: unknown): boolean {
  if (typeof http !== 'object' || http === null || !('status' in http)) return false;
  return typeof http.status === 'number' && http.status >= 400 && http.status < 500;
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
