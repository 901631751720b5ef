import type { Scope } from '../../model/scope.ts';

export type AccessErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'KEYS_UNAVAILABLE';

/** Why somebody is not let in, before anything is read or written. */
export class AccessError extends Error {
  override readonly name = 'AccessError';
  readonly code: AccessErrorCode;
  readonly advice: string;

  constructor(code: AccessErrorCode, message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.advice = advice;
  }
}

export function tokenMissing(what: string, scope: Scope): AccessError {
  return new AccessError(
    'UNAUTHENTICATED',
    `${what} needs a token of scope ${scope}, but the request has none.`,
    `Send it as Authorization: Bearer TOKEN. Who runs the server makes one: strategy-graph token create --name NAME --scope ${scope}`,
  );
}

export function keysUnavailable(cause: unknown): AccessError {
  return new AccessError(
    'KEYS_UNAVAILABLE',
    'The keys that sign tokens cannot be had at the moment, so that nobody can be told from anybody else.',
    'Try again in a few seconds. Who runs the server should see whether JWKS_URI answers.',
    { cause },
  );
}

/** One sentence for every reason, so that nobody learns which tokens there are. */
export function tokenUnknown(): AccessError {
  return new AccessError(
    'UNAUTHENTICATED',
    'The token of the request is not known here, was revoked or has expired.',
    'Ask who runs the server for another, or send none where reading is open.',
  );
}

export function scopeTooSmall(what: string, needs: Scope, has: Scope): AccessError {
  return new AccessError(
    'FORBIDDEN',
    `${what} needs a token of scope ${needs}, but the one of the request has scope ${has}.`,
    `Ask who runs the server for one: strategy-graph token create --name NAME --scope ${needs}`,
  );
}
