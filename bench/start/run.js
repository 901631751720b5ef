// npm run build && npm run bench:start [-- RUNS]: what a start takes before there is anything to wait for: from the process to its listening
// while no database answers, the schema and the saved operations alone, and help. Figures go to bench/results/latest.json.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, URL } from 'node:url';
import { keepFigures } from '../results/keep.js';

const runs = Number(process.argv[2] ?? 11);
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const compile = fileURLToPath(new URL('compile.js', import.meta.url));
const LOOK_EVERY_MS = 2;

const compiled = [];
const listening = [];
const help = [];
// By turns, so that whatever else the machine does falls on all alike.
for (let run = 0; run < runs; run += 1) {
  compiled.push(JSON.parse(output([compile])));
  listening.push(await msUntilListening());
  const begun = performance.now();
  output([main, '--help']);
  help.push(performance.now() - begun);
}
const parts = Object.fromEntries(
  Object.keys(compiled[0]).map((part) => [part, medianOf(compiled.map((one) => one[part]))]),
);
const figures = {
  compiledMs: medianOf(compiled.map((one) => Object.values(one).reduce((sum, ms) => sum + ms, 0))),
  listeningMs: medianOf(listening),
  helpMs: medianOf(help),
};
const said = Object.entries(parts).map(([part, ms]) => `${part} ${ms}`);
process.stdout
  .write(`schema built and validated, saved operations compiled, after the imports: ${figures.compiledMs} ms (${said.join(', ')})
from the start of the process to its listening, without a database: ${figures.listeningMs} ms
help: ${figures.helpMs} ms
medians of ${runs}
`);
keepFigures('start', { runs, ...figures, parts });

function output(args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return stdout;
}

async function msUntilListening() {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [main, 'start', '--port', String(port)], {
    // A database that does not answer.
    env: { ...process.env, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: '-' },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  while (!(await takesConnections(port))) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    await pause(LOOK_EVERY_MS);
  }
  const ms = performance.now() - begun;
  child.kill('SIGKILL');
  await ended;
  return ms;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function takesConnections(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

function medianOf(values) {
  const ordered = [...values].sort((a, b) => a - b);
  return Math.round(ordered[Math.floor(ordered.length / 2)]);
}
