import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import express from 'express';

const BODY_LIMIT = '1mb';

const bodies = new WeakMap<IncomingMessage, Buffer>();

/** Reads a body of JSON, of 1 MB at most. */
export function jsonBody(): RequestHandler {
  return express.json({
    limit: BODY_LIMIT,
    verify: (request, _response, body) => {
      bodies.set(request, body);
    },
  });
}

/** The bytes that a body was read from; undefined where there was none, or it is no JSON. */
export function bytesOfBody(request: IncomingMessage): Buffer | undefined {
  return bodies.get(request);
}
