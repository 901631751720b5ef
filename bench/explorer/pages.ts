import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';
import type { BenchGraph } from './graph.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface Pages {
  readonly url: string;
  readonly close: () => void;
}

/** Builds the bare page into `folder`. */
export async function buildBarePage(folder: string): Promise<void> {
  await build({
    root: join(import.meta.dirname, 'bare'),
    base: '/bare/',
    configFile: false,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
}

/** Serves the explorer at `/`, the bare page at `/bare/`, and to whoever asks the API the graph: no database, the same for both. */
export async function servePages(
  folders: { readonly explorer: string; readonly bare: string },
  graph: BenchGraph,
): Promise<Pages> {
  const network = { ...graph, totalNodes: graph.nodes.length };
  const answer = JSON.stringify({ data: { network } });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/graphql') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
      return;
    }
    const isBare = pathname.startsWith('/bare/');
    const path = isBare ? pathname.slice('/bare'.length) : pathname;
    const file = join(
      isBare ? folders.bare : folders.explorer,
      normalize(path === '/' ? '/index.html' : path),
    );
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return { url: await listen(server), close: () => void server.close() };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
    });
  });
}
