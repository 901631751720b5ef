import type { ApolloServer } from '@apollo/server';
import compression from 'compression';
import type { Express } from 'express';
import express from 'express';
import type { Store } from '../store/store.ts';
import type { Authenticate } from './access/authenticate.ts';
import type { ReadAccess } from './access/gate.ts';
import { identify, needScope } from './access/gate.ts';
import { admitting } from './admission/admission.ts';
import type { AdmissionLimits } from './admission/turns.ts';
import { takingTurns } from './admission/turns.ts';
import { exportRoutes } from './export-routes.ts';
import { graphqlHandler } from './graphql/graphql-handler.ts';
import type { RequestContext } from './graphql/request-context.ts';
import { healthRoutes } from './http/health.ts';
import { jsonBody } from './http/json-body.ts';
import { notFound, pageRoutes } from './http/pages.ts';
import type { RateSettings } from './http/rate-limit.ts';
import { limitRate, trustProxies } from './http/rate-limit.ts';
import { answerErrors } from './http/request-errors.ts';
import { requestId } from './http/request-id.ts';
import { securityHeaders } from './http/security-headers.ts';
import { answeringKept } from './kept-answers/answer-kept.ts';
import type { KeptAnswers } from './kept-answers/kept-answers.ts';
import type { Metrics } from './observe/metrics.ts';
import type { RequestLog } from './observe/observe-requests.ts';
import { observeRequests } from './observe/observe-requests.ts';
import type { SelectNetwork } from './network-ids.ts';
import type { ProblemLog } from './problem-log.ts';
import type { CheckReadiness } from './readiness.ts';

/** All that tells something of the graph or the server. */
const GUARDED = ['/graphql', '/export', '/metrics'];

export interface AppParts {
  /** Started. */
  readonly apollo: ApolloServer<RequestContext>;
  readonly authenticate: Authenticate;
  readonly readAccess: ReadAccess;
  readonly rate: RateSettings;
  readonly admission: AdmissionLimits;
  /** Every answer is worked out where absent. */
  readonly keptAnswers?: KeptAnswers | undefined;
  readonly metrics: Metrics;
  readonly logRequest: RequestLog;
  readonly checkReadiness: CheckReadiness;
  /** Where exports read the graph from. */
  readonly stream: Store['stream'];
  /** Which entities a part of the graph has. */
  readonly selectNetwork: SelectNetwork;
  /** Where the built pages lie. */
  readonly webFolder: string;
  readonly log: ProblemLog;
}

/**
 * All that the server answers, in the order in which a request meets it: health and pages, which hold nothing of the graph; then
 * whether the client has sent too much, who it is, whether there is room; then exports and GraphQL, of which kept answers wait for no turn.
 */
export function createApp(parts: AppParts): Express {
  const app = express();
  trustProxies(app, parts.rate);
  app.set('query parser', 'simple');
  // Files and kept answers bring their own tags.
  app.set('etag', false);
  app.use(requestId, observeRequests(parts.metrics, parts.logRequest), securityHeaders());
  app.use(healthRoutes(parts.checkReadiness));
  app.use(compression());
  app.use(pageRoutes(parts.webFolder));
  const turns = takingTurns(parts.admission, (running, waiting) => {
    parts.metrics.load(running, waiting);
  });
  const admission = admitting(turns);
  app.use(GUARDED, limitRate(parts.rate), identify(parts.authenticate));
  if (parts.readAccess === 'token') {
    app.use('/metrics', needScope('Looking into the server', 'admin'));
    app.use(GUARDED, needScope('Reading', 'read'));
  }
  // Before admission: an overload is what one wants to see.
  app.get('/metrics', async (_request, response) => {
    const { contentType } = parts.metrics;
    response.set({ 'Content-Type': contentType, 'Cache-Control': 'no-store' });
    response.send(await parts.metrics.text());
  });
  app.use(['/graphql', '/export'], admission.atTheDoor);
  app.use('/export', admission.inTurn);
  app.use(exportRoutes(parts));
  const { answerKept, keep } = answeringKept(parts.keptAnswers, parts.metrics);
  app.use('/graphql', jsonBody(), answerKept, admission.inTurn, graphqlHandler(parts.apollo, keep));
  app.use(notFound(parts.webFolder));
  app.use(answerErrors(parts.log));
  return app;
}
