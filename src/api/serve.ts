import { readFileSync } from 'node:fs';
import { graphState } from '../export/stored-graph.ts';
import { digest } from '../model/ids.ts';
import { packagePath } from '../model/package-path.ts';
import { createEngine } from '../query/engine.ts';
import type { Limits } from '../query/limits.ts';
import { loadSchema } from '../query/schema.ts';
import { readGraphVersion } from '../store/graph-version.ts';
import type { Store } from '../store/store.ts';
import type { TokenSources } from './access/authenticate.ts';
import type { ReadAccess } from './access/gate.ts';
import type { ExecuteMutation } from './curation/execute-mutation.ts';
import type { LoadPlan } from './curation/import-plan.ts';
import type { AdmissionLimits } from './admission/turns.ts';
import type { RateSettings } from './http/rate-limit.ts';
import { DEFAULT_KEPT_BYTES, keepingAnswers } from './kept-answers/kept-answers.ts';
import { knownVersion } from './kept-answers/known-version.ts';
import type { SharedCache } from './kept-answers/shared-cache.ts';
import { createLogs } from './observe/logs.ts';
import type { LogLevel } from './observe/logs.ts';
import { createMetrics } from './observe/metrics.ts';
import { notePlan, timedRead, timedWrite } from './observe/tally.ts';
import type { Tracing } from './observe/tracing.ts';
import type { SelectNetwork } from './network-ids.ts';
import type { ProblemLog } from './problem-log.ts';
import { readinessOf } from './readiness.ts';
import { startServer } from './start-server.ts';
import type { RunningServer } from './start-server.ts';

export interface ServeOptions {
  /** Stays the caller's: it is not closed with the server. */
  readonly store: Store;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Those that are not given stay at their defaults. */
  readonly limits?: Partial<Limits>;
  /** Who is known by which token; nobody when absent, so that nobody can write. */
  readonly tokens?: TokenSources | undefined;
  /** Whether anybody may read; open when absent. */
  readonly readAccess?: ReadAccess | undefined;
  /** How the mutation `importPlan` loads a plan; curation by mutation is off when absent. */
  readonly loadPlan?: LoadPlan | undefined;
  readonly rate?: RateSettings | undefined;
  /** How many requests are worked on at once, and how many more wait. */
  readonly admission?: AdmissionLimits | undefined;
  /** How much memory kept answers may take; 0 keeps none, 64 MB when absent. */
  readonly keptBytes?: number | undefined;
  /** A Redis where instances before one database share kept answers; none when absent. */
  readonly sharedCache?: string | undefined;
  /** Where the built pages lie; dist/web of this package when absent. */
  readonly webFolder?: string;
  /** Whether what is loaded at the start is there; a server without such a start has nothing to wait for. */
  readonly isReady?: () => boolean;
  /** How long requests under way may take to end when the server closes; 5 s when absent. */
  readonly drainMs?: number;
  /** What of requests and faults is logged on standard error; `warn` when absent. */
  readonly logLevel?: LogLevel | undefined;
  /** Where an OTLP receiver takes traces over HTTP; nothing is traced when absent. */
  readonly tracesUrl?: string | undefined;
  /** Where faults of ours go instead. */
  readonly log?: ProblemLog;
}

/**
 * Serves the graph of a store: GraphQL and its playground, health, pages. The process keeps nothing that an answer
 * rests on, so that any number of them can stand before one database. Throws a ListenError where the address cannot be had.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { store, host, port, limits, webFolder, isReady = () => true, drainMs, log } = options;
  const { tokens, readAccess, rate, admission, loadPlan, keptBytes = DEFAULT_KEPT_BYTES } = options;
  const schema = loadSchema();
  const stream: Store['stream'] = (statement, readOptions) => store.stream(statement, readOptions);
  const metrics = createMetrics(() => revisionOf(stream));
  const logs = createLogs(options.logLevel);
  const problems = log ?? logs.problem;
  const tracing = await startingTracing(options.tracesUrl, problems);
  const traced = tracing?.traceStatement;
  const read = timedRead((statement, readOptions) => store.read(statement, readOptions), metrics, traced);
  const write = timedWrite((work) => store.write(work), metrics, traced);
  const engine = createEngine({
    schema,
    read,
    onPlan: notePlan(metrics),
    ...(limits === undefined ? {} : { limits }),
  });
  const shared = keptBytes === 0 ? undefined : await sharedCache(options, problems);
  const version = knownVersion(() => readGraphVersion(store));
  const keptAnswers =
    keptBytes === 0
      ? undefined
      : keepingAnswers({ bytes: keptBytes, version, shared, onBytes: metrics.keptBytes });
  // Both are asked for seldom and import much: the first who asks waits for that, and not every start.
  let executing: ExecuteMutation | undefined;
  const executeMutation: ExecuteMutation | undefined =
    loadPlan &&
    (async (request, caller) => {
      const { executingMutations } = await import('./curation/execute-mutation.ts');
      executing ??= executingMutations({ schema, store: { write }, loadPlan, limits });
      try {
        return await executing(request, caller);
      } finally {
        keptAnswers?.forget();
      }
    });
  let selecting: SelectNetwork | undefined;
  const selectNetwork: SelectNetwork = async (selection, signal) => {
    const { selectingNetwork } = await import('./network-ids.ts');
    selecting ??= selectingNetwork({ schema, read, limits });
    return selecting(selection, signal);
  };
  const server = await startServer({
    schema,
    engine,
    executeMutation,
    checkReadiness: readinessOf(store, isReady),
    stream,
    metrics,
    logRequest: logs.request,
    selectNetwork,
    tokens,
    readAccess,
    rate,
    admission,
    keptAnswers,
    host,
    port,
    ...(webFolder === undefined ? {} : { webFolder }),
    ...(drainMs === undefined ? {} : { drainMs }),
    log: problems,
  });
  return {
    url: server.url,
    async close() {
      await server.close();
      await shared?.close();
      await tracing?.close();
    },
  };
}

/** Loaded only where there is one. Servers of another version or with other limits may answer otherwise: they find nothing of ours. */
async function sharedCache(
  { limits = {}, sharedCache: url }: ServeOptions,
  log: ProblemLog,
): Promise<SharedCache | undefined> {
  if (url === undefined) return undefined;
  const { redisCache } = await import('./kept-answers/shared-cache.ts');
  const edition = digest(JSON.stringify([readFileSync(packagePath('package.json'), 'utf8'), limits]));
  return redisCache(url, edition, (cause) => {
    log({ error: new Error('The shared cache does not answer; answers are kept here alone', { cause }) });
  });
}

/** What traces is loaded only where it is wanted. */
async function startingTracing(url: string | undefined, log: ProblemLog): Promise<Tracing | undefined> {
  if (url === undefined) return undefined;
  const { startTracing } = await import('./observe/tracing.ts');
  return startTracing(url, log);
}

const REVISION_PATIENCE_MS = 2_000;

/** Undefined where the database does not tell: a look at the server is not to fail for that. */
async function revisionOf(stream: Store['stream']): Promise<number | undefined> {
  const signal = AbortSignal.timeout(REVISION_PATIENCE_MS);
  const tooLate = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(undefined);
    });
  });
  const asked = graphState((statement) => stream(statement, { signal })).then(
    ({ revision }) => Number(revision),
    () => undefined,
  );
  return Promise.race([asked, tooLate]);
}
