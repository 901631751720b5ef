import { createServer } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { packagePath } from '../model/package-path.ts';
import type { Engine } from '../query/engine.ts';
import type { Store } from '../store/store.ts';
import { authenticating } from './access/authenticate.ts';
import type { TokenSources } from './access/authenticate.ts';
import type { ReadAccess } from './access/gate.ts';
import { createApp } from './app.ts';
import { createApolloServer } from './graphql/apollo-server.ts';
import type { ExecuteMutation } from './curation/execute-mutation.ts';
import type { AdmissionLimits } from './admission/turns.ts';
import { DEFAULT_ADMISSION } from './admission/turns.ts';
import type { RateSettings } from './http/rate-limit.ts';
import type { KeptAnswers } from './kept-answers/kept-answers.ts';
import { listen } from './listen.ts';
import { createLogs } from './observe/logs.ts';
import { createMetrics } from './observe/metrics.ts';
import type { Metrics } from './observe/metrics.ts';
import type { RequestLog } from './observe/observe-requests.ts';
import type { SelectNetwork } from './network-ids.ts';
import type { ProblemLog } from './problem-log.ts';
import type { CheckReadiness } from './readiness.ts';

/** Slow senders are let go: a head within 10 s, a whole request within 30 s. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** How often it is looked whether somebody is too slow. */
const SLOWNESS_CHECK_MS = 1_000;
const DRAIN_MS = 5_000;

export interface ServerParts {
  readonly schema: GraphQLSchema;
  readonly engine: Pick<Engine, 'answer'>;
  /** Answers mutations; without it they are left to the engine. */
  readonly executeMutation?: ExecuteMutation | undefined;
  readonly checkReadiness: CheckReadiness;
  /** Where exports read the graph from. */
  readonly stream: Store['stream'];
  /** Which entities a part of the graph has. */
  readonly selectNetwork: SelectNetwork;
  /** Who is known by which token; nobody when absent. */
  readonly tokens?: TokenSources | undefined;
  /** Open when absent. Writing always needs a token. */
  readonly readAccess?: ReadAccess | undefined;
  readonly rate?: RateSettings | undefined;
  readonly admission?: AdmissionLimits | undefined;
  /** Every answer is worked out where absent. */
  readonly keptAnswers?: KeptAnswers | undefined;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Where the built pages lie; dist/web of this package when absent. */
  readonly webFolder?: string;
  /** How long requests under way may take to end when the server closes; 5 s when absent. */
  readonly drainMs?: number;
  /** Of faults of ours; standard error when absent, as of requests. */
  readonly log?: ProblemLog;
  readonly logRequest?: RequestLog | undefined;
  /** What `/metrics` tells; of this server alone when absent. */
  readonly metrics?: Metrics | undefined;
}

export interface RunningServer {
  /** Without a slash at its end: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no new requests, lets those under way end within the time given, then cuts them off. */
  close(): Promise<void>;
}

/** Brings Apollo, Express and a listening socket together; throws a ListenError where the address cannot be had. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { tokens = {}, readAccess = 'open', rate = {}, admission = DEFAULT_ADMISSION } = parts;
  const logs = createLogs();
  const { drainMs = DRAIN_MS, log = logs.problem, webFolder = packagePath('dist', 'web') } = parts;
  const httpServer = createServer({
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionsCheckingInterval: SLOWNESS_CHECK_MS,
  });
  const apollo = createApolloServer({
    schema: parts.schema,
    engine: parts.engine,
    executeMutation: parts.executeMutation,
    readAccess,
    httpServer,
    drainMs,
    log,
  });
  await apollo.start();
  const authenticate = authenticating(tokens);
  const { metrics = createMetrics(() => Promise.resolve(undefined)), logRequest = logs.request } = parts;
  const observing = { metrics, logRequest, log };
  const app = createApp({
    ...parts,
    apollo,
    authenticate,
    readAccess,
    rate,
    admission,
    webFolder,
    ...observing,
  });
  httpServer.on('request', app);
  try {
    const url = await listen(httpServer, parts.host, parts.port);
    return { url, close: () => apollo.stop() };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}
