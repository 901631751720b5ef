import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response, Router } from 'express';
import express from 'express';
import type { ExportFile } from '../export/formats.ts';
import type { GraphMeta, GraphSource } from '../export/graph.ts';
import { readSelection, SelectionError } from '../export/read-selection.ts';
import type { ExportRequest, GivenValues } from '../export/read-selection.ts';
import type { NetworkIds } from '../export/selected-ids.ts';
import { GraphChangedError, graphState, storedGraph } from '../export/stored-graph.ts';
import { digest } from '../model/ids.ts';
import { packagePath } from '../model/package-path.ts';
import { StoreError } from '../store/store-error.ts';
import type { Store } from '../store/store.ts';
import { httpStatusOf, retryAfterOf } from './graphql/http-status.ts';
import type { Refusal } from './http/refusal.ts';
import { sendRefusal } from './http/refusal.ts';
import { requestIdOf } from './http/request-id.ts';
import { untilClosed } from './http/until-closed.ts';
import type { SelectNetwork } from './network-ids.ts';
import type { ProblemLog } from './problem-log.ts';

export interface ExportParts {
  readonly stream: Store['stream'];
  readonly selectNetwork: SelectNetwork;
  readonly log: ProblemLog;
}

/**
 * `/export/network.gexf?around=…` and its like: the files of docs/exports.md, streamed from the database no faster than the
 * client takes them. The tag of an answer is that of the graph and of what was asked, so that asking again costs one look at the
 * revision. Where something fails midway the connection is cut: a file that ends is whole.
 */
export function exportRoutes({ stream, selectNetwork, log }: ExportParts): Router {
  const router = express.Router();
  router.get('/export/:name', async (request, response) => {
    // With the libraries of the formats, which a start does not wait for.
    const { EXPORT_FILE_NAMES, exportFileNamed } = await import('../export/formats.ts');
    const file = exportFileNamed(request.params.name);
    if (file === undefined) {
      sendRefusal(response, unknownFile(EXPORT_FILE_NAMES));
      return;
    }
    const signal = untilClosed(response);
    const rows: Store['stream'] = (statement) => stream(statement, { signal });
    try {
      const asked = readSelection(givenValues(request));
      const state = await graphState(rows);
      if (isUnchanged(request, response, file, state, asked)) return;
      const networkIds: NetworkIds = (selection) => selectNetwork(selection, signal);
      const source = await storedGraph(rows, state, { selection: asked.selection, networkIds });
      await send(request, response, file, source, asked);
    } catch (error) {
      fail(response, error, log);
    }
  });
  return router;
}

function unknownFile(known: readonly string[]): Refusal {
  return {
    status: 404,
    code: 'NOT_FOUND',
    message: 'There is no such export.',
    advice: `There are: ${known.join(', ')}`,
  };
}

function givenValues(request: Request): GivenValues {
  const values: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(request.query)) {
    values[name] = [value].flat().filter((one) => typeof one === 'string');
  }
  return values;
}

const VERSION = digest(readFileSync(packagePath('package.json'), 'utf8'));

/** Weak, since compression changes the bytes and not what they say. */
function isUnchanged(
  request: Request,
  response: Response,
  { name }: ExportFile,
  { revision, updatedAt }: GraphMeta,
  asked: ExportRequest,
): boolean {
  const tag = digest(JSON.stringify([VERSION, name, revision, updatedAt, asked]));
  response.set({ ETag: `W/"${tag}"`, 'Cache-Control': 'no-cache' });
  if (!request.fresh) return false;
  response.status(304).end();
  return true;
}

async function send(
  request: Request,
  response: Response,
  file: ExportFile,
  source: GraphSource,
  { options }: ExportRequest,
): Promise<void> {
  response.attachment(file.name).set('Content-Type', file.contentType);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // A pipeline of its own beside metrics, compression and admission: eleven listen for the end of one answer, where Node warns at ten.
  response.setMaxListeners(16);
  await pipeline(Readable.from(file.write(source, options)), response);
}

function fail(response: Response, error: unknown, log: ProblemLog): void {
  if (response.headersSent || response.destroyed) {
    if (!isExpected(error)) log({ requestId: requestIdOf(response), error });
    response.destroy();
    return;
  }
  const refusal = refusalOf(error);
  if (refusal === undefined) throw error;
  response.removeHeader('ETag');
  const retryAfter = retryAfterOf(refusal.status);
  if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
  sendRefusal(response, refusal);
}

/** The client went away, or somebody loaded something meanwhile. */
function isExpected(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return (
    code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'DATABASE_ABORTED' || error instanceof GraphChangedError
  );
}

/** What a client is told of a request that never began to be answered; undefined for a fault of ours. */
function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof SelectionError) {
    return { status: 400, code: 'BAD_USER_INPUT', message: error.message, advice: 'See docs/exports.md.' };
  }
  if (!(error instanceof StoreError)) return undefined;
  const { code, message, advice } = error;
  const status = httpStatusOf(code);
  return status >= 500 ? { status, code, message, advice } : undefined;
}
