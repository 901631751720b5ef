import type { Router } from 'express';
import express from 'express';
import type { CheckReadiness } from '../readiness.ts';

/** `/healthz`: the process is alive. `/readyz`: it can answer questions, or which part of that is missing. */
export function healthRoutes(checkReadiness: CheckReadiness): Router {
  const router = express.Router();
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'alive' });
  });
  router.get('/readyz', async (_request, response) => {
    const checks = await checkReadiness();
    const ready = checks.every((check) => check.ok);
    response
      .status(ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: ready ? 'ready' : 'not ready', checks });
  });
  return router;
}
