import type { RequestHandler, Response } from 'express';
import type { Scope } from '../../model/scope.ts';
import { covers } from '../../model/scope.ts';
import { sendRefusal } from '../http/refusal.ts';
import { httpStatusOf, retryAfterOf } from '../graphql/http-status.ts';
import { AccessError, scopeTooSmall, tokenMissing } from './access-error.ts';
import type { Authenticate } from './authenticate.ts';
import type { Caller } from './caller.ts';
import type { Requirement } from './required-scope.ts';

/** Whether anybody may read, or those with a token alone. */
export type ReadAccess = 'open' | 'token';

/** RFC 9110: an answer of 401 says how to do it. */
export const CHALLENGE = { 'www-authenticate': 'Bearer realm="strategy-graph"' };

const callers = new WeakMap<Response, Caller>();

/** Learns who a request comes from, before its body is looked at; a token that lets nobody in is refused, also where none is needed. */
export function identify(authenticate: Authenticate): RequestHandler {
  return async (request, response, next) => {
    try {
      const caller = await authenticate(request.get('authorization'));
      if (caller !== undefined) callers.set(response, caller);
      next();
    } catch (error) {
      if (!(error instanceof AccessError)) throw error;
      refuse(response, error);
    }
  };
}

/** Lets those through alone who have the scope. */
export function needScope(what: string, scope: Scope): RequestHandler {
  return (_request, response, next) => {
    const refused = refusalFor({ what, scope }, callerOf(response));
    if (refused === undefined) next();
    else refuse(response, refused);
  };
}

export function callerOf(response: Response): Caller | undefined {
  return callers.get(response);
}

/** Why a caller may not do what has this requirement; undefined where they may. */
export function refusalFor(
  { what, scope }: Requirement,
  caller: Caller | undefined,
): AccessError | undefined {
  if (caller === undefined) return tokenMissing(what, scope);
  return covers(caller.scope, scope) ? undefined : scopeTooSmall(what, scope, caller.scope);
}

function refuse(response: Response, { code, message, advice }: AccessError): void {
  if (code === 'UNAUTHENTICATED') response.set(CHALLENGE);
  if (code === 'KEYS_UNAVAILABLE') response.set('Retry-After', String(retryAfterOf(httpStatusOf(code))));
  sendRefusal(response, { status: httpStatusOf(code), code, message, advice });
}
