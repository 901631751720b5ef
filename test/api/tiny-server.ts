import { buildSchema, execute } from 'graphql';
import type { Problem } from '../../src/api/problem-log.ts';
import type { ReadinessCheck } from '../../src/api/readiness.ts';
import { startServer } from '../../src/api/start-server.ts';
import type { RunningServer, ServerParts } from '../../src/api/start-server.ts';
import { answerOf } from '../../src/query/answer/answer.ts';
import type { Engine } from '../../src/query/engine.ts';

const TINY_SCHEMA = buildSchema(`
  type Query { greeting: String!, long: String!, history(of: ID!): HistoryConnection, node: Node }
  interface Node { id: ID! }
  type HistoryEntry implements Node { id: ID!, by: String! }
  type HistoryConnection { nodes: [HistoryEntry!]! }
  type Mutation { greet: String!, importPlan(plan: String): String! }
`);

/** graphql-js over two constant fields: an engine as small as HTTP tests need. */
export const TINY_ENGINE: Pick<Engine, 'answer'> = {
  answer: async ({ document, operationName, variables }) =>
    answerOf(
      await execute({
        schema: TINY_SCHEMA,
        document,
        rootValue: { greeting: 'こんにちは', greet: 'hello', long: 'ながい'.repeat(2_000) },
        operationName: operationName ?? null,
        variableValues: variables ?? null,
      }),
    ),
};

const TINY_PAGES = `${import.meta.dirname}/tiny-pages`;

export const READY: readonly ReadinessCheck[] = [
  { name: 'database', ok: true },
  { name: 'migrations', ok: true },
  { name: 'data', ok: true },
];

export interface TinyServer extends RunningServer {
  readonly problems: readonly Problem[];
  /** Sends an operation as a program would. */
  ask(query: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

/** A server on a free port of this machine, with whatever parts a test replaces. */
export async function startTinyServer(parts: Partial<ServerParts> = {}): Promise<TinyServer> {
  const problems: Problem[] = [];
  const server = await startServer({
    schema: TINY_SCHEMA,
    engine: TINY_ENGINE,
    checkReadiness: () => Promise.resolve(READY),
    stream: noRows,
    selectNetwork: () => Promise.resolve([]),
    host: '127.0.0.1',
    port: 0,
    webFolder: TINY_PAGES,
    log: (problem) => problems.push(problem),
    logRequest: () => undefined,
    ...parts,
  });
  return {
    ...server,
    problems,
    ask: (query, headers = {}) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      }),
  };
}

/** An empty database, for exports. */
async function* noRows(): AsyncGenerator<readonly unknown[], void> {
  yield* await Promise.resolve([]);
}

/** The status of an answer that was read to its end, so that its connection is free again. */
export async function statusOf(answer: Response | Promise<Response>): Promise<number> {
  const response = await answer;
  await response.arrayBuffer();
  return response.status;
}

/** The code of the first error of an answer. */
export async function codeIn(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  const error = property(property(body, 'errors'), '0');
  return property(property(error, 'extensions'), 'code');
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
