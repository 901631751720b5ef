// npm run build && npm run bench:kept [-- ROUNDS]: answers a second with 16 callers over HTTP, by turns: { __typename } through all of Apollo
// (not kept, by Cache-Control: no-store), and kept answers, a small one and one of some 80 KB, plain and compressed.
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath, URL } from 'node:url';

const ROUNDS = Number(process.argv[2] ?? 15);
const WINDOW_MS = 1_000;
const CALLERS = 16;
const SMALL = '{ isacs(first: 1) { totalCount nodes { id name } } }';
const LARGE = `{ measures(first: 80) { nodes { id name marker page status
  ministries { id name } goal { id name } entries { fiscalYear kind text } actors: relations(first: 3) { nodes { id to { id name } } } } } }`;
const TARGETS = {
  '{ __typename } by Apollo': { query: '{ __typename }', headers: ['Cache-Control: no-store'] },
  'a small kept answer': { query: SMALL, headers: [] },
  'a large kept answer': { query: LARGE, headers: [] },
  'a large kept answer, gzip': { query: LARGE, headers: ['Accept-Encoding: gzip'] },
  'a large answer, not kept': { query: LARGE, headers: ['Cache-Control: no-store'] },
};

const home = mkdtempSync(join(tmpdir(), 'strategy-graph-kept-'));
const server = await started();
try {
  const rates = Object.fromEntries(Object.keys(TARGETS).map((name) => [name, []]));
  const bytes = {};
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [name, target] of Object.entries(TARGETS)) {
      const told = await asked(requestOf(target), WINDOW_MS);
      bytes[name] = told.bytes;
      // The first is for warming up.
      if (round >= 0) rates[name].push(told.rate);
    }
  }
  const median = (name) => rates[name].sort((a, b) => a - b)[Math.floor(rates[name].length / 2)];
  const base = median(Object.keys(TARGETS)[0]);
  for (const name of Object.keys(TARGETS)) {
    const kilobytes = (bytes[name] / 1000).toFixed(1);
    const ratio = (median(name) / base).toFixed(2);
    process.stdout.write(
      `${name}: ${kilobytes} KB, ${median(name).toFixed(0)} answers a second, ${ratio} × { __typename }\n`,
    );
  }
} finally {
  await server.end();
  rmSync(home, { recursive: true, force: true });
}

function requestOf({ query, headers }) {
  const body = JSON.stringify({ query });
  const head = ['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', ...headers];
  return Buffer.from(`${head.join('\r\n')}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** Callers that ask again once they have their answer, each on a connection of its own: sockets, since an HTTP client takes longer than the server. */
async function asked(request, ms) {
  const begun = performance.now();
  const told = await Promise.all(Array.from({ length: CALLERS }, () => caller(request, begun + ms)));
  const answers = told.reduce((sum, each) => sum + each.answers, 0);
  return { rate: (answers * 1_000) / (performance.now() - begun), bytes: told[0].bytes };
}

function caller(request, end) {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1');
    let [answers, length, missing, head] = [0, 0, 0, ''];
    socket.setNoDelay(true);
    socket.once('error', reject);
    socket.on('data', (chunk) => {
      missing -= chunk.length;
      if (length === 0) {
        head += chunk.toString('latin1');
        const body = head.indexOf('\r\n\r\n') + 4;
        if (body < 4) return;
        length = Number(/content-length: (\d+)/iu.exec(head)?.[1]);
        if (!head.startsWith('HTTP/1.1 200') || !(length > 0)) reject(new Error(head.slice(0, body)));
        missing = length + body - head.length;
      }
      if (missing > 0) return;
      answers += 1;
      if (performance.now() > end) {
        socket.destroy();
        resolve({ answers, bytes: length });
      } else {
        [length, head] = [0, ''];
        socket.write(request);
      }
    });
    socket.write(request);
  });
}

async function started() {
  const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
  const child = spawn(process.execPath, [main, 'start', '--port', '0'], {
    env: { ...process.env, STRATEGY_GRAPH_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for await (const line of createInterface(child.stdout)) {
    const port = /http:\/\/[^:]+:(\d+)\/ /u.exec(line)?.[1];
    if (port === undefined) continue;
    return { port: Number(port), end: () => (child.kill('SIGTERM'), ended) };
  }
  throw new Error('the server did not become ready');
}
