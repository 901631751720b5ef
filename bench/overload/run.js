// npm run build && npm run bench:overload [-- SECONDS]: twice what the server can bear, for 60 seconds: those admitted stay within twice the
// p99 at half of it, the others get 503 at once, and 5 seconds later the p50 is what it was. Ends with status 1 where that does not hold.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, URL } from 'node:url';
import { capacity, load, quantile } from './load.js';

const seconds = Number(process.argv[2] ?? 60);
const WARM_SECONDS = 30;
/** With too few nothing is busy all the time, with too many some are turned away: what the server bears is the most of these. */
const CLIENTS = [4, 8, 16];
const REST_SECONDS = 5;
/** Answers of 503 come within so many milliseconds (p99), on a machine whose cores are all taken. */
const AT_ONCE_MS = 50;
/** The p50 is what it was, give or take what one run differs from the next. */
const SAME = 1.25;

const operations = fileURLToPath(new URL('../../web/operations', import.meta.url));
const bodies = readdirSync(operations)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => {
    const variables = JSON.parse(
      readFileSync(join(operations, name.replace('.graphql', '.variables.json')), 'utf8'),
    );
    return JSON.stringify({ query: readFileSync(join(operations, name), 'utf8'), variables });
  });

const say = (line) => process.stdout.write(`${line}\n`);
const home = mkdtempSync(join(tmpdir(), 'strategy-graph-overload-'));
const server = await started();
try {
  await capacity(server.url, bodies, 2, WARM_SECONDS);
  const borne = [];
  for (const clients of CLIENTS) borne.push(await capacity(server.url, bodies, clients, seconds / 4));
  const bears = Math.max(...borne);
  say(
    `bears ${bears.toFixed(0)} operations a second (the saved questions in turn, the most of ${CLIENTS.join(', ')} clients)`,
  );
  const half = told('half of it', await load(server.url, bodies, bears / 2, seconds / 2));
  const double = told('twice as much', await load(server.url, bodies, bears * 2, seconds));
  await pause(REST_SECONDS * 1_000);
  const after = told(
    `half of it, ${REST_SECONDS} s later`,
    await load(server.url, bodies, bears / 2, seconds / 4),
  );
  const holds = [
    ['nothing but 200 and 503, with Retry-After', double.others === 0],
    ['those admitted within twice the p99 at half the load', double.p99 <= 2 * half.p99],
    [`the rest within ${AT_ONCE_MS} ms`, double.refusedP99 <= AT_ONCE_MS],
    ['the same p50 afterwards', after.p50 <= SAME * half.p50],
  ];
  for (const [what, isSo] of holds) say(`${isSo ? 'holds' : 'DOES NOT HOLD'}: ${what}`);
  process.exitCode = holds.every(([, isSo]) => isSo) ? 0 : 1;
} finally {
  await server.end();
  rmSync(home, { recursive: true, force: true });
}

async function started() {
  const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
  const child = spawn(process.execPath, [main, 'start', '--port', '0'], {
    // What is measured is work: kept answers take next to none.
    env: { ...process.env, STRATEGY_GRAPH_HOME: home, KEPT_ANSWERS_MB: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for await (const line of createInterface(child.stdout)) {
    const url = /(http:\/\/\S+)\/ /u.exec(line)?.[1];
    if (url === undefined) continue;
    return { url, end: () => (child.kill('SIGTERM'), ended) };
  }
  throw new Error('the server did not become ready');
}

function told(what, answers) {
  const msOf = (status) => answers.filter((answer) => answer.status === status).map(({ ms }) => ms);
  const [given, refused] = [msOf(200), msOf(503)];
  const others = answers.filter(
    ({ status, retryAfter }) => status !== 200 && !(status === 503 && retryAfter !== undefined),
  ).length;
  const figures = {
    p50: quantile(given, 0.5),
    p99: quantile(given, 0.99),
    refusedP99: refused.length === 0 ? 0 : quantile(refused, 0.99),
    others,
  };
  say(
    `${what}: ${answers.length} sent, ${given.length} answered (p50 ${figures.p50.toFixed(1)} ms, p99 ${figures.p99.toFixed(1)} ms), ` +
      `${refused.length} refused (p99 ${figures.refusedP99.toFixed(1)} ms), ${others} otherwise`,
  );
  return figures;
}
