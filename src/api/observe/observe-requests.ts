import type { RequestHandler } from 'express';
import { requestIdOf } from '../http/request-id.ts';
import type { Metrics } from './metrics.ts';
import type { Tally } from './tally.ts';
import { tallying } from './tally.ts';

/** One request, after its end: a line of the log. Neither the operation nor its values are in it, nor who sent it. */
export interface RequestRecord {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  /** True where the client went away before it had its answer. */
  readonly isCut: boolean;
  readonly ms: number;
  readonly operation: string | undefined;
  /** The hash of its statement. */
  readonly plan: string | undefined;
  /** Where its answer was found; undefined for one that is never kept. */
  readonly kept: string | undefined;
  readonly codes: readonly string[];
  readonly statements: number;
  readonly databaseMs: number;
}

export type RequestLog = (record: RequestRecord) => void;

/** Counts, times and logs each request once it is over. */
export function observeRequests(metrics: Metrics, log: RequestLog): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    const route = routeOf(request.path);
    const tally: Tally = {
      route,
      statements: 0,
      databaseMs: 0,
      operation: undefined,
      plan: undefined,
      kept: undefined,
      codes: [],
    };
    response.once('close', () => {
      const ms = performance.now() - begun;
      metrics.request(route, response.statusCode, ms / 1000);
      for (const code of tally.codes) metrics.error(code);
      log({
        requestId: requestIdOf(response),
        method: request.method,
        status: response.statusCode,
        isCut: !response.writableFinished,
        ms: rounded(ms),
        ...tally,
        databaseMs: rounded(tally.databaseMs),
      });
    });
    tallying(tally, response, next);
  };
}

/** Few, so that no client can make as many series as it likes. */
const ROUTES = ['/graphql', '/export', '/metrics', '/healthz', '/readyz', '/assets'];

export function routeOf(path: string): string {
  return ROUTES.find((route) => path === route || path.startsWith(`${route}/`)) ?? 'page';
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
