/**
 * HTTP status of an answer without `data`, by the code of its first error. GraphQL over HTTP asks for 4xx or
 * 5xx where execution never began; that way a proxy, a monitor and a client that retries see it too.
 * A code that is not listed was caused by the request: 400.
 */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  DATABASE_UNAVAILABLE: 503,
  DATABASE_REFUSED: 503,
  DATABASE_EXHAUSTED: 503,
  DATABASE_READ_ONLY: 503,
  DATABASE_ABORTED: 503,
  DATABASE_TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  KEYS_UNAVAILABLE: 503,
};

export function httpStatusOf(code: string): number {
  return STATUS_OF_CODE[code] ?? 400;
}

/** Seconds after which a client may try again, where trying again can help. */
export function retryAfterOf(status: number): number | undefined {
  return status === 503 ? 5 : undefined;
}
