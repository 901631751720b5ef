import { createEngine } from '../query/engine.ts';
import type { Limits } from '../query/limits.ts';
import { loadSchema } from '../query/schema.ts';
import type { Store } from '../store/store.ts';
import { selectingNetwork } from './network-ids.ts';
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
  /** Where the built pages lie; dist/web of this package when absent. */
  readonly webFolder?: string;
  /** Whether what is loaded at the start is there; a server without such a start has nothing to wait for. */
  readonly isReady?: () => boolean;
  /** How long requests under way may take to end when the server closes; 5 s when absent. */
  readonly drainMs?: number;
  /** Where faults of ours go; stderr when absent. */
  readonly log?: ProblemLog;
}

/**
 * Serves the graph of a store: GraphQL and its playground, health, pages. The process keeps nothing that an answer
 * rests on, so that any number of them can stand before one database. Throws a ListenError where the address cannot be had.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { store, host, port, limits, webFolder, isReady = () => true, drainMs, log } = options;
  const schema = loadSchema();
  const read: Store['read'] = (statement, readOptions) => store.read(statement, readOptions);
  const engine = createEngine({ schema, read, ...(limits === undefined ? {} : { limits }) });
  return startServer({
    schema,
    engine,
    checkReadiness: readinessOf(store, isReady),
    stream: (statement, readOptions) => store.stream(statement, readOptions),
    selectNetwork: selectingNetwork({ schema, read, limits }),
    host,
    port,
    ...(webFolder === undefined ? {} : { webFolder }),
    ...(drainMs === undefined ? {} : { drainMs }),
    ...(log === undefined ? {} : { log }),
  });
}
