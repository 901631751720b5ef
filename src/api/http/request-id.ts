import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

const HEADER = 'X-Request-Id';

/** What a proxy before us may have given: kept if it can safely stand in a header and a log line. */
const ACCEPTABLE = /^[\w.:-]{1,100}$/;

/** Gives every answer an X-Request-Id, the client's own where it sent a decent one. */
export const requestId: RequestHandler = (request, response, next) => {
  const given = request.get(HEADER);
  response.set(HEADER, given !== undefined && ACCEPTABLE.test(given) ? given : randomUUID());
  next();
};

export function requestIdOf(response: Response): string {
  return response.get(HEADER) ?? '';
}
