import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What `/metrics` tells, in the form of Prometheus. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  /** @param seconds from its head to the end of its answer */
  request(route: string, status: number, seconds: number): void;
  statement(seconds: number): void;
  /** How many requests are worked on and wait. */
  load(running: number, waiting: number): void;
  /** How long it took to have a plan: one that was kept, or a new one. */
  plan(isKept: boolean, seconds: number): void;
  /** Where the answer of a request that may be kept was found. */
  keptAnswer(foundIn: string): void;
  /** How much memory kept answers take. */
  readonly keptBytes: (bytes: number) => void;
  /** An error that an answer of GraphQL has. */
  error(code: string): void;
}

/** From what an answer out of a cache takes to the time limit of a statement. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

const PLAN_SECONDS = [0.000_01, 0.000_1, 0.001, 0.01, 0.1, 1];

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
  const running = new Gauge({
    name: 'strategy_graph_requests_running',
    help: 'Requests that are worked on.',
    registers,
  });
  const waiting = new Gauge({
    name: 'strategy_graph_requests_waiting',
    help: 'Requests that wait for their turn.',
    registers,
  });
  const plans = new Histogram({
    name: 'strategy_graph_plan_seconds',
    help: 'What it took to have the plan of an operation, by whether it was kept from an earlier one.',
    labelNames: ['kept'],
    buckets: PLAN_SECONDS,
    registers,
  });
  const looks = new Counter({
    name: 'strategy_graph_kept_answers_total',
    help: 'Requests of GraphQL by where their answer was found: in memory, in the shared cache, or nowhere.',
    labelNames: ['found'],
    registers,
  });
  const kept = new Gauge({
    name: 'strategy_graph_kept_answers_bytes',
    help: 'The memory that kept answers take, their compressed forms included.',
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
    load: (worked, queued) => {
      running.set(worked);
      waiting.set(queued);
    },
    plan: (isKept, seconds) => {
      plans.observe({ kept: String(isKept) }, seconds);
    },
    keptAnswer: (found) => {
      looks.inc({ found });
    },
    keptBytes: (bytes) => {
      kept.set(bytes);
    },
    error: (code) => {
      errors.inc({ code });
    },
  };
}
