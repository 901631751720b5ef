import { serve } from '../../api/serve.ts';
import type { Database } from '../database.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT } from '../exit-status.ts';
import { progressLine } from '../progress.ts';
import { planLoader } from '../links/plan-loader.ts';
import { queryLimits } from '../query/query-limits.ts';
import type { Address } from '../settings.ts';
import { listenForStop, StopRequested, untilStopped } from '../stop-signals.ts';
import type { Terminal } from '../terminal.ts';
import { needTokenForNetwork, serverTokens } from './server-tokens.ts';
import { serverSettings } from './server-settings.ts';
import { printJson, sayMessages } from '../terminal.ts';
import { gatedStore } from './gated-store.ts';

const LEFT_OPEN_MS = 1_000;

export interface ServeRequest {
  readonly address: Address;
  /** Whether the dataset that ships is loaded. */
  readonly dataset: boolean;
  readonly json: boolean;
}

/**
 * Listens at once, brings the database up behind it, loads the dataset, says that it is ready, and goes on until
 * a signal ends it. Until it is ready `/readyz` says 503 and requests wait. Whatever was begun is ended, also
 * where something on the way fails.
 */
export async function serveGraph(terminal: Terminal, request: ServeRequest): Promise<ExitStatus> {
  const limits = queryLimits(terminal.env);
  const settings = serverSettings(terminal.env, request.address.host);
  const stop = listenForStop();
  const gate = gatedStore();
  let isReady = false;
  try {
    await needTokenForNetwork(terminal.env, settings);
    const server = await serve({
      store: gate.store,
      ...request.address,
      limits,
      isReady: () => isReady,
      tokens: serverTokens(terminal.env, settings, gate.store),
      readAccess: settings.readAccess,
      loadPlan: planLoader(terminal.env),
      rate: settings.rate,
      admission: settings.admission,
      keptBytes: settings.keptBytes,
      sharedCache: settings.sharedCache,
      logLevel: settings.logLevel,
      tracesUrl: settings.tracesUrl,
    });
    const opening = openingDatabase(terminal, request, stop.signal);
    try {
      const database = await Promise.race([
        request.dataset ? withDataset(terminal, opening) : opening,
        untilStopped(stop.signal),
      ]);
      gate.open(database.store);
      isReady = true;
      await sayReady(terminal, server.url, request.json);
      return await untilStopped(stop.signal);
    } finally {
      isReady = false;
      gate.shut();
      await server.close();
      await closeOpened(opening);
      endThough(LEFT_OPEN_MS);
    }
  } catch (error) {
    if (error instanceof StopRequested) return EXIT.done;
    throw error;
  } finally {
    stop.release();
  }
}

/** The driver and what brings the local database up are imported by a server that listens already. */
async function openingDatabase(
  terminal: Terminal,
  { dataset }: ServeRequest,
  signal: AbortSignal,
): Promise<Database> {
  const { openDatabase } = await import('../database.ts');
  return openDatabase(terminal, progressLine(terminal), signal, dataset);
}

async function withDataset(terminal: Terminal, opening: Promise<Database>): Promise<Database> {
  const { loadShippedDataset, prepareDataset } = await import('../dataset/load-shipped-dataset.ts');
  const [database, dataset] = await Promise.all([opening, prepareDataset(opening)]);
  sayMessages(terminal, dataset.messages);
  await loadShippedDataset(terminal, database.store, dataset);
  return database;
}

/** All is done, and connections to a database that has fallen silent are no reason to stay. */
function endThough(ms: number): void {
  setTimeout(() => process.exit(), ms).unref();
}

/** Also a database that is still starting is ended, once it is up; one that failed has ended itself. */
async function closeOpened(opening: Promise<Database>): Promise<void> {
  const database = await opening.catch(() => undefined);
  await database?.close();
}

function sayReady(terminal: Terminal, url: string, json: boolean): Promise<void> {
  return json
    ? printJson(terminal, { url, graphql: `${url}/graphql`, pid: process.pid })
    : terminal.print(`Strategy Graph is ready at ${url}/ (GraphQL and playground: ${url}/graphql)\n`);
}
