// npm run build && npm run bench:serialize: what it takes to write answers over the shipped dataset as JSON, from the row of their statement,
// beside JSON.stringify of an answer that is there as objects already, and beside graphql-js's executor. Figures of the first go to
// bench/results/latest.json.
import { Buffer } from 'node:buffer';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { parse } from 'graphql';
import { readDataset } from '../../dist/dataset/read-dataset.js';
import { tellingOf } from '../../dist/dataset/telling.js';
import { executeOverRow } from '../../dist/query/answer/execute-over-row.js';
import { createEngine } from '../../dist/query/engine.js';
import { loadSchema } from '../../dist/query/schema.js';
import { startLocalServer } from '../../dist/store/local/local-server.js';
import { migrate } from '../../dist/store/migrations.js';
import { openStore } from '../../dist/store/store.js';
import { loadTelling } from '../../dist/store/write/load.js';
import { keepFigures } from '../results/keep.js';

const ROUNDS = 400;
const QUESTIONS = {
  'measures with their texts': `{ measures(first: 80) { nodes { id name marker page status
    ministries { id name } goal { id name } entries { fiscalYear kind text } actors: relations(first: 3) { nodes { id to { id name } } } } } }`,
  'relations with their evidence': `{ isacs(first: 20) { nodes { id name relations(first: 20) { nodes { id kind date
    from { id name } to { id name } evidence(first: 3) { nodes { quote citation } } } } } } }`,
  'a network of 300': `{ network(input: { limit: 300 }) { totalNodes totalEdges
    nodes { __typename id label type degree } edges { id source target kind weight } } }`,
  'one measure': '{ measures(first: 1) { nodes { id name marker page status } } }',
};

const home = mkdtempSync(join(tmpdir(), 'strategy-graph-serialize-'));
const server = await startLocalServer({ home, onProgress: () => undefined });
const store = openStore(server.config);
const schema = loadSchema();
const engine = createEngine({ schema, read: (statement, options) => store.read(statement, options) });
try {
  await migrate(store);
  await loadTelling(store, tellingOf(readDataset().dataset));
  const measured = [];
  for (const [name, operation] of Object.entries(QUESTIONS))
    measured.push(await measure(name, parse(operation)));
  keepFigures('serialize', measured[0]);
} finally {
  await store.close();
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}

async function measure(name, document) {
  const bound = engine.prepare({ document });
  if (!('plan' in bound)) throw bound[0];
  const { parameters, plan } = bound;
  const [row] = await store.read({ text: plan.text, parameters });
  const data = plain((await executeOverRow(schema, { document }, plan.shape, row, parameters)).data);
  const ways = {
    ours: () => plan.write(row, parameters),
    'JSON.stringify': () => JSON.stringify(data),
    'graphql-js': async () =>
      JSON.stringify((await executeOverRow(schema, { document }, plan.shape, row, parameters)).data),
  };
  const text = await ways['graphql-js']();
  if (ways.ours() !== text) throw new Error(`${name}: the texts differ`);
  // graphql-js by itself: the others would collect its garbage.
  const { 'graphql-js': reference, ...direct } = ways;
  const took = { ...(await timed(direct)), ...(await timed({ 'graphql-js': reference })) };
  const median = (way) => took[way].sort((a, b) => a - b)[ROUNDS / 2];
  const [oursMs, stringifyMs] = [median('ours'), median('JSON.stringify')];
  const kilobytes = Buffer.byteLength(text) / 1000;
  const told = Object.keys(ways).map((way) => `${way} ${median(way).toFixed(3)}`);
  process.stdout.write(
    `${name}, ${kilobytes.toFixed(1)} KB: ${told.join(', ')} ms; ${(oursMs / stringifyMs).toFixed(2)} × JSON.stringify\n`,
  );
  return { kilobytes: Number(kilobytes.toFixed(1)), oursMs, stringifyMs };
}

/** Milliseconds of every round of each way, by turns. */
async function timed(ways) {
  const took = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [way, write] of Object.entries(ways)) {
      const began = performance.now();
      // As bytes: a text that was put together is laid out when it is first read.
      Buffer.from(await write());
      took[way].push(performance.now() - began);
    }
  }
  return took;
}

/** The same values, strings as the driver made them, in objects as one would write them by hand. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
