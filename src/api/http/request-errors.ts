import type { ErrorRequestHandler } from 'express';
import { StoreError } from '../../store/store-error.ts';
import { httpStatusOf, retryAfterOf } from '../graphql/http-status.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { Refusal } from './refusal.ts';
import { sendRefusal } from './refusal.ts';
import { requestIdOf } from './request-id.ts';

/** What Express's body reader says of a body that it cannot read, by the `type` of its errors. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  'entity.parse.failed': {
    status: 400,
    code: 'INVALID_JSON',
    message: 'The body of the request is not JSON.',
    advice: 'Send {"query": "…", "variables": {…}} as application/json.',
  },
  'entity.too.large': {
    status: 413,
    code: 'BODY_TOO_LARGE',
    message: 'The body of the request is larger than 1 MB.',
    advice: 'Send a shorter operation, or values in several requests.',
  },
  'encoding.unsupported': {
    status: 415,
    code: 'UNSUPPORTED_ENCODING',
    message: 'The body of the request has a Content-Encoding that is not known here.',
    advice: 'Send it plain, or as gzip, deflate or br.',
  },
  'charset.unsupported': {
    status: 415,
    code: 'UNSUPPORTED_ENCODING',
    message: 'The body of the request has a charset that is not known here.',
    advice: 'Send it as UTF-8.',
  },
};

const UNREADABLE: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The request cannot be read.',
  advice: 'Send a complete HTTP request whose address and body are well-formed.',
};

const FAILED: Refusal = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'The server failed to answer this request. The fault is on our side.',
  advice: 'Try again; if it stays, report it with the X-Request-Id of this answer.',
};

/** The last handler: what went wrong before or beside GraphQL, with a code and without a stack. */
export function answerErrors(log: ProblemLog): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const refusal = refusalOf(error);
    if (refusal === FAILED) log({ requestId: requestIdOf(response), error });
    const retryAfter = retryAfterOf(refusal.status);
    if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
    sendRefusal(response, refusal);
  };
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof StoreError) {
    const { code, message, advice } = error;
    const status = httpStatusOf(code);
    return status > 500 ? { status, code, message, advice } : FAILED;
  }
  if (!isHttpError(error)) return FAILED;
  const known = error.type === undefined ? undefined : REFUSALS[error.type];
  return known ?? (error.status < 500 ? UNREADABLE : FAILED);
}

interface HttpError {
  readonly status: number;
  readonly type?: string;
}

function isHttpError(error: unknown): error is HttpError {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number';
}
