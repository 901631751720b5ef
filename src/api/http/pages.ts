import { join } from 'node:path';
import type { Request, Response, Router } from 'express';
import express from 'express';
import { sendRefusal } from './refusal.ts';
import { playgroundSecurityPolicy } from './security-headers.ts';

/** True for a browser that opens an address; `*∕*`, as curl and programs send it, means JSON. */
function prefersPage(request: Request): boolean {
  return (
    request.accepts(['application/json', 'application/graphql-response+json', 'text/html']) === 'text/html'
  );
}

/** The pages that `npm run build:web` made: the first page at `/`, the playground for a browser's GET of /graphql. */
export function pageRoutes(webFolder: string): Router {
  const router = express.Router();
  // Their names carry a digest of what is in them.
  router.use(
    '/assets',
    express.static(join(webFolder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  for (const [path, file] of [
    ['/', 'index.html'],
    ['/favicon.svg', 'favicon.svg'],
  ] as const) {
    router.get(path, (_request, response) => {
      sendPage(response, webFolder, file);
    });
  }
  router.get('/graphql', playgroundOnRequest(), (_request, response) => {
    sendPage(response, webFolder, 'playground.html');
  });
  return router;
}

function sendPage(response: Response, webFolder: string, file: string): void {
  response.sendFile(file, { root: webFolder }, (error: Error | undefined) => {
    if (error === undefined || response.headersSent) return;
    sendRefusal(response, {
      status: 503,
      code: 'PAGES_NOT_BUILT',
      message: 'The pages of this server have not been built.',
      advice: 'Run npm run build:web once; the API answers without them.',
    });
  });
}

function playgroundOnRequest(): express.RequestHandler {
  const setPolicy = playgroundSecurityPolicy();
  return (request, response, next) => {
    response.vary('Accept');
    if (prefersPage(request)) setPolicy(request, response, next);
    else next('route');
  };
}

/** The last route: a page for a browser, JSON for a program. */
export function notFound(webFolder: string): express.RequestHandler {
  return (request, response) => {
    if (prefersPage(request)) {
      response.status(404);
      sendPage(response, webFolder, 'not-found.html');
      return;
    }
    sendRefusal(response, {
      status: 404,
      code: 'NOT_FOUND',
      message: 'There is nothing at this address.',
      advice: 'The API is at /graphql, the first page at /.',
    });
  };
}
