import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Scope } from '../../model/scope.ts';
import { bytesOfBody } from '../http/json-body.ts';

/** One of these makes a browser ask before it sends a GET from a page of another site; Apollo wants it (CSRF prevention). */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * What the answer of a request rests on beside the graph, as a digest: two requests with the same key get the same answer. It is made of
 * all that Apollo looks at, byte by byte, so that nothing has to be parsed to find an answer again. Undefined for what has no operation.
 *
 * @param scope of the caller; undefined where nobody is known
 */
export function requestKey(request: Request, scope: Scope | undefined): string | undefined {
  const { headers, method } = request;
  const asked = askedBy(request);
  if (asked === undefined) return undefined;
  const isPreflighted = PREFLIGHTED.some((name) => (headers[name] ?? '') !== '');
  const { accept = null, 'content-type': contentType = null } = headers;
  const head = JSON.stringify([method, accept, contentType, isPreflighted, scope ?? null]);
  return createHash('sha256').update(head).update(asked).digest('base64url');
}

function askedBy(request: Request): string | Buffer | undefined {
  if (request.method === 'POST') return bytesOfBody(request);
  const begin = request.url.indexOf('?');
  return request.method === 'GET' && begin >= 0 ? request.url.slice(begin) : undefined;
}
