// One side of main.ts: loads plan files as `strategy-graph load` does, then the same files again. With a third argument it keeps what it
// sent there for the other side. Prints figures as JSON.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { loadLinked } from '../../dist/cli/links/load-linked.js';
import { parsePlan } from '../../dist/model/plan/parse-plan.js';
import { storeConfigFromEnvironment } from '../../dist/store/config.js';
import { openStore } from '../../dist/store/store.js';
import { recorder } from './recorder.js';

const [registryFile, plansText, recording] = process.argv.slice(2);
const registry = JSON.parse(readFileSync(registryFile, 'utf8'));
const files = JSON.parse(plansText);
const record = recording === undefined ? undefined : recorder(recording);
const store = openStore(storeConfigFromEnvironment(process.env), { onStatement: record?.onStatement });

const first = await load();
if (first.reports.some(({ messages }) => messages.some(({ severity }) => severity === 'error')))
  throw new Error('a plan was not loaded');
record?.close();
const memory = process.resourceUsage().maxRSS / 1024;
const again = record === undefined ? await load() : undefined;
if (again?.reports.some(({ unchanged }) => !unchanged))
  throw new Error('loading a second time changed something');
await store.close();
process.stdout.write(JSON.stringify({ seconds: first.seconds, againSeconds: again?.seconds, memory }));

async function load() {
  const begun = performance.now();
  const plans = files.map((file) => parsePlan(readFileSync(file, 'utf8'), file).plan);
  const { reports } = await loadLinked(store, plans, { registry, decisions: [] }, false);
  return { reports, seconds: (performance.now() - begun) / 1000 };
}
