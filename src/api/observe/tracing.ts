import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Attributes } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { SpanExporter } from '@opentelemetry/sdk-trace-node';
import type { ProblemLog } from '../problem-log.ts';
import { routeOf } from './observe-requests.ts';
import { currentTally, tallyOf } from './tally.ts';
import type { Tally, TraceStatement } from './tally.ts';

/** Spans of OpenTelemetry for requests and their statements. This file is imported only where they are wanted. */
export interface Tracing {
  readonly traceStatement: TraceStatement;
  /** Sends what is not sent yet, and waits no more than a second for that. */
  close(): Promise<void>;
}

const NAME = 'strategy-graph';
const LEAVE_MS = 1_000;
const TRACED = ['/graphql', '/export'];

/**
 * What the log does not tell is in no span either: an operation by GET stands in the address, and nobody is to be known by his.
 */
const UNTOLD: Attributes = {
  'url.query': undefined,
  'client.address': undefined,
  'network.peer.address': undefined,
  'network.peer.port': undefined,
  'user_agent.original': undefined,
};

/**
 * Begins to trace what this process answers, until it is closed; once in a process at a time. Sampler, resource and headers are those of
 * the variables that OpenTelemetry defines.
 *
 * @param url where an OTLP receiver takes traces over HTTP: `http://127.0.0.1:4318/v1/traces`
 */
export function startTracing(url: string, log: ProblemLog): Tracing {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': NAME }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    spanProcessors: [new BatchSpanProcessor(tellingTrouble(new OTLPTraceExporter({ url }), log))],
  });
  provider.register();
  const requests = traceRequests(provider);
  const tracer = provider.getTracer(NAME);
  return {
    traceStatement: (ask) =>
      tracer.startActiveSpan('statement', { kind: SpanKind.CLIENT }, async (span) => {
        span.setAttributes({ 'db.system.name': 'neo4j', ...planOf(currentTally()) });
        try {
          return await ask();
        } catch (error) {
          span.setAttribute('error.type', codeOf(error)).setStatus({ code: SpanStatusCode.ERROR });
          throw error;
        } finally {
          span.end();
        }
      }),
    close: async () => {
      requests.disable();
      await Promise.race([provider.shutdown(), pause(LEAVE_MS, undefined, { ref: false })]);
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
}

function traceRequests(provider: NodeTracerProvider): HttpInstrumentation {
  const instrumentation = new HttpInstrumentation({
    disableOutgoingRequestInstrumentation: true,
    ignoreIncomingRequestHook: ({ url = '' }) => !TRACED.includes(routeOf(url.split('?')[0] ?? '')),
    startIncomingSpanHook: () => UNTOLD,
    applyCustomAttributesOnSpan: (span, request, response) => {
      const tally = tallyOf(response);
      if (tally === undefined) return;
      span.updateName(`${request.method ?? 'GET'} ${tally.route}`);
      span.setAttributes(toldOf(tally));
    },
  });
  instrumentation.setTracerProvider(provider);
  // It sees a module when that is required, and ours is imported.
  createRequire(import.meta.url)('node:http');
  return instrumentation;
}

function toldOf(tally: Tally): Attributes {
  return {
    'http.route': tally.route,
    ...planOf(tally),
    'graphql.operation.name': tally.operation,
    'strategy_graph.kept': tally.kept,
    'strategy_graph.codes': [...tally.codes],
    'strategy_graph.statements': tally.statements,
  };
}

function planOf(tally: Tally | undefined): Attributes {
  return { 'strategy_graph.plan': tally?.plan };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

/** The same, and tells once for each time that spans cannot be sent: those are lost. */
function tellingTrouble(exporter: SpanExporter, log: ProblemLog): SpanExporter {
  let isInTrouble = false;
  return {
    export: (spans, done) => {
      exporter.export(spans, (result) => {
        const { error: cause } = result;
        if (cause !== undefined && !isInTrouble) {
          log({ error: new Error('Traces cannot be sent; spans are dropped until that works', { cause }) });
        }
        isInTrouble = cause !== undefined;
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
  };
}
