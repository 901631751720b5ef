// npm run build && node bench/export/run.js FOLDER [FORMAT…]: how fast a format is written from a real database, beside reading the same
// rows by the driver alone, and in how much memory. FOLDER keeps a home with 100,000 nodes and 700,000 edges, filled at the first run.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { NETWORK_FORMATS } from '../../dist/export/format-names.js';
import { startLocalServer } from '../../dist/store/local/local-server.js';
import { migrate } from '../../dist/store/migrations.js';
import { openStore } from '../../dist/store/store.js';
import { statementsFor } from './fill.js';

const NODES = 100_000;
const EDGES = 700_000;
/** They stop at a stated size. */
const DRAWINGS = ['dot', 'mermaid'];
/** Runs of each; the median counts. */
const RUNS = 3;

const [folder = 'bench-export', ...given] = process.argv.slice(2);
const formats = given.length > 0 ? given : NETWORK_FORMATS.filter((name) => !DRAWINGS.includes(name));
const say = (line) => process.stdout.write(`${line}\n`);
mkdirSync(folder, { recursive: true });
const server = await startLocalServer({ home: join(folder, 'home'), onProgress: say });
const store = openStore(server.config);
try {
  await migrate(store);
  await fillWhereEmpty();
  measured('driver');
  for (const format of formats) {
    const runs = Array.from({ length: RUNS }, () => ({
      alone: measured('driver'),
      written: measured(format),
    }));
    const alone = median(runs.map((run) => run.alone.seconds));
    const seconds = median(runs.map((run) => run.written.seconds));
    const memory = Math.max(...runs.map((run) => run.written.memory));
    say(
      `${format}: ${megabytes(runs[0].written.bytes)} in ${seconds.toFixed(1)} s, ${megabytes(memory)} above rest, ` +
        `${(alone / seconds).toFixed(2)} × the speed of the driver alone (${runs[0].alone.rows} rows in ${alone.toFixed(1)} s)`,
    );
  }
} finally {
  await store.close();
  await server.stop();
}

async function fillWhereEmpty() {
  const [[edges]] = await store.read({ text: 'MATCH ()-[r:MEETS_WITH]->() RETURN count(r)', parameters: {} });
  if (edges === EDGES / 7) return;
  for (const statement of statementsFor(NODES, EDGES))
    await store.write((transaction) => transaction.run(statement));
  await store.read({ text: 'CALL db.awaitIndexes(300)', parameters: {} }, { timeoutMs: 300_000 });
}

function measured(name) {
  const target = join(folder, 'written');
  const { uri, username, password } = server.config;
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const script = fileURLToPath(new URL('stream.js', import.meta.url));
  const text = execFileSync(process.execPath, [script, name, target], { encoding: 'utf8', env });
  rmSync(target, { force: true });
  return JSON.parse(text);
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

function megabytes(bytes) {
  return `${(bytes / 2 ** 20).toFixed(0)} MiB`;
}
