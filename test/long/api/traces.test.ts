import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { json } from 'node:stream/consumers';
import * as z from 'zod';
import { testConfig } from '../../database/connect.ts';
import { statusOf } from '../../api/tiny-server.ts';
import { ensureBuilt } from '../../integration/cli/built-cli.ts';
import type { RunningServer } from '../../integration/cli/running-server.ts';
import { startServer } from '../../integration/cli/running-server.ts';

const attributesSchema = z.array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) }));
const spanSchema = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes: attributesSchema,
});
const tracesSchema = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: attributesSchema }),
      scopeSpans: z.array(z.object({ spans: z.array(spanSchema) })),
    }),
  ),
});
type Traces = z.output<typeof tracesSchema>;

/** A receiver of OTLP over HTTP, as a collector has it. */
interface Receiver {
  readonly url: string;
  readonly received: readonly Traces[];
  readonly headers: readonly unknown[];
  close(): void;
}

async function startReceiver(): Promise<Receiver> {
  const received: Traces[] = [];
  const headers: unknown[] = [];
  const server: Server = createServer((request, response) => {
    void json(request).then((body) => {
      if (request.url === '/v1/traces') received.push(tracesSchema.parse(body));
      headers.push(request.headers['x-tenant']);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, received, headers, close: () => void server.close() };
}

function textsOf(attributes: z.output<typeof attributesSchema>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}

describe('traces', () => {
  const { uri, username, password } = testConfig();
  const database = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    STRATEGY_GRAPH_DATA: 'none',
  };
  const OPERATION = 'query Counted { statistics { documents } }';
  const ask = ({ url }: RunningServer, headers = {}): Promise<number> =>
    statusOf(
      fetch(`${url}/graphql?query=${encodeURIComponent(OPERATION)}`, {
        headers: { 'apollo-require-preflight': '1', ...headers },
      }),
    );
  beforeAll(ensureBuilt);

  it('have a request and the statement within it, as OpenTelemetry’s own variables ask, and nothing that the log does not tell', async () => {
    const receiver = await startReceiver();
    const server = await startServer({
      ...database,
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      OTEL_EXPORTER_OTLP_HEADERS: 'x-tenant=strategy',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
    });
    const [trace, caller] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
    expect(await ask(server, { traceparent: `00-${trace}-${caller}-01` })).toBe(200);
    await statusOf(fetch(`${server.url}/healthz`));
    await server.end('SIGTERM');
    receiver.close();
    expect(new Set(receiver.headers)).toEqual(new Set(['strategy']));
    const resources = receiver.received.flatMap(({ resourceSpans }) => resourceSpans);
    expect(textsOf(resources[0]?.resource.attributes ?? [])).toMatchObject({
      'service.name': 'strategy-graph',
      'deployment.environment.name': 'test',
    });
    const spans = resources.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
    const [request] = spans.filter(({ name }) => name === 'GET /graphql');
    expect(request).toMatchObject({ traceId: trace, parentSpanId: caller });
    expect(textsOf(request?.attributes ?? [])).toMatchObject({
      'http.route': '/graphql',
      'http.response.status_code': 200,
      'graphql.operation.name': 'Counted',
    });
    const statements = spans.filter(({ name, traceId }) => name === 'statement' && traceId === trace);
    expect(statements.map(({ parentSpanId }) => parentSpanId)).toEqual([request?.spanId]);
    const plan = textsOf(request?.attributes ?? [])['strategy_graph.plan'];
    expect(plan).toMatch(/^\w+$/u);
    expect(textsOf(statements[0]?.attributes ?? [])).toMatchObject({
      'db.system.name': 'neo4j',
      'strategy_graph.plan': plan,
    });
    expect(new Set(spans.map(({ name }) => name))).toEqual(new Set(['GET /graphql', 'statement']));
    expect(JSON.stringify(spans)).not.toMatch(/documents|127\.0\.0\.1","|node-fetch|undici|user_agent/u);
  });

  it('that nobody takes keep neither an answer nor the end waiting', async () => {
    const receiver = await startReceiver();
    receiver.close();
    const server = await startServer({ ...database, OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url });
    expect(await ask(server)).toBe(200);
    const { status, seconds } = await server.end('SIGTERM');
    expect(status).toBe(0);
    expect(seconds).toBeLessThan(10);
  });
});
