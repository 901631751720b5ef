import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What `/metrics` tells, in the form of Prometheus. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  /** @param seconds from its head to the end of its answer */
  request(route: string, status: number, seconds: number): void;
  statement(seconds: number): void;
  /** An error that an answer of GraphQL has. */
  error(code: string): void;
}

/** From what an answer out of a cache takes to the time limit of a statement. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** @param revisionOf the revision of the graph, asked for with each look; undefined where the database does not tell */
export function createMetrics(revisionOf: () => Promise<number | undefined>): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: 'strategy_graph_request_seconds',
    help: 'Requests by route and status, from the head to the end of the answer.',
    labelNames: ['route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const statements = new Histogram({
    name: 'strategy_graph_statement_seconds',
    help: 'Statements of the API, as the database answered them.',
    buckets: SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'strategy_graph_errors_total',
    help: 'Errors in answers of GraphQL by code (docs/errors.md): limits hit, refusals, faults.',
    labelNames: ['code'],
    registers,
  });
  new Gauge({
    name: 'strategy_graph_revision',
    help: 'The revision of the graph.',
    registers,
    async collect() {
      const revision = await revisionOf();
      if (revision === undefined) this.reset();
      else this.set(revision);
    },
  });
  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    request: (route, status, seconds) => {
      requests.observe({ route, status: String(status) }, seconds);
    },
    statement: (seconds) => {
      statements.observe(seconds);
    },
    error: (code) => {
      errors.inc({ code });
    },
  };
}
