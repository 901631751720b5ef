import { loadavg } from 'node:os';
import process from 'node:process';
import { fetchServer } from '../../src/store/local/fetch-server.ts';
import { openStore } from '../../src/store/store.ts';
import { ENTRIES } from '../entries/all.ts';
import { fill } from '../generate/fill.ts';
import { graphServer } from '../generate/graph-server.ts';
import type { OverHttp } from './http/over-http.ts';
import { overHttp } from './http/over-http.ts';
import type { Costs } from './in-process.ts';
import { inProcess } from './in-process.ts';
import { options } from './options.ts';
import { processorClock } from './processor-clock.ts';
import { inThisProcess } from './measure.ts';
import type { Question } from './question.ts';
import { allQuestions } from './questions/all.ts';
import type { Circumstances, Result } from './results.ts';
import { commit, keepEntry, keepResult, readResults } from './results.ts';
import { quickDriver } from './sides/database.ts';
import { handSide } from './sides/hand.ts';
import { ourSide } from './sides/ours.ts';
import { peerSide } from './sides/peer.ts';
import type { Side } from './side.ts';
import { subjectsOf } from './subjects.ts';
import { tables } from './tables.ts';
import { writeTables } from './write-tables.ts';

// npm run bench -- [--sizes 1000,100000] [--questions page,search] [--entries start,serialize,loading] [--quick] [--alone] [--no-http] [--resume]
// [--graphs FOLDER] [--tables]: options.ts says what each does.
const asked = options();
const { effort, entries, graphs, isResumed, onlyTables, sizes, withHttp, withPeer } = asked;
// As the built program runs: the driver looks at the stack in every call, and mapping it back to TypeScript costs more than the call.
process.setSourceMapsEnabled(false);
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

if (!onlyTables) {
  const { version } = await fetchServer(say);
  for (const size of sizes) await measureSize(version, size);
  for (const entry of ENTRIES) {
    if (entries !== undefined && !entries.includes(entry.key)) continue;
    if (isResumed && readResults().entries[entry.name]?.commit === commit()) continue;
    const at = circumstances();
    const figures = await entry.measure({ graphs, effort, say });
    keepEntry(version, entry.name, { ...figures, target: entry.target, ...at });
    say(`${entry.name}: ${figures.ratio.toFixed(2)} (${entry.target})`);
  }
}
const results = readResults();
process.stdout.write(`${tables(results)}\n`);
if (onlyTables) writeTables(results);

async function measureSize(version: string, size: number): Promise<void> {
  if (asked.questions?.length === 0) return;
  const server = await graphServer(graphs, size, say);
  const store = openStore(server.config);
  const driver = quickDriver(server.config);
  let http: OverHttp | undefined;
  try {
    await fill(store, size, say);
    const questions = allQuestions(await subjectsOf(store, size)).filter(({ name }) => isWanted(size, name));
    const sides = [ourSide(store), handSide(driver), ...(withPeer ? [await peerSide(driver)] : [])];
    const processor = processorClock(server.pid);
    http = withHttp ? await overHttp(store, driver, questions, effort) : undefined;
    await warmed(questions, sides);
    for (const question of questions) {
      const at = circumstances();
      const costs = await inProcess(driver, question, sides, effort, processor);
      const overTheWire = http === undefined ? {} : { http: await http.ask(question) };
      const result: Result = { asks: question.asks, ...costs, ...overTheWire, ...at };
      keepResult(version, size, question.name, result);
      say(`${size} ${inWords(question, costs)}`);
    }
  } finally {
    await http?.close();
    await driver.close();
    await store.close();
    await server.stop();
  }
}

/** A database that has just begun compiles its own code while it answers: every question is asked before any is timed. */
async function warmed(questions: readonly Question[], sides: readonly Side[]): Promise<void> {
  for (const question of questions) {
    for (const side of sides) {
      const call = side.name === 'peer' ? undefined : side.answering(question);
      if (call !== undefined) await inThisProcess(call).window(1, effort.warmMs / 2);
    }
  }
}

function isWanted(size: number, name: string): boolean {
  if (asked.questions !== undefined && !asked.questions.includes(name)) return false;
  if (!isResumed) return true;
  const before = readResults().sizes[String(size)]?.[name];
  const lacksPeer = before?.peer === null && before.peerSays === undefined && withPeer;
  return before?.commit !== commit() || lacksPeer || (before.http === undefined && withHttp);
}

function circumstances(): Circumstances {
  return { commit: commit(), load: Number((loadavg()[0] ?? Number.NaN).toFixed(1)) };
}

function inWords({ name }: Question, { hand, ours, peer }: Costs): string {
  const each = (of: 'rps' | 'p50'): string =>
    [ours, hand, peer].map((cost) => (cost === null ? '–' : cost[of].toFixed(1))).join(' : ');
  return `${name}: ${each('rps')} a second, p50 ${each('p50')} ms`;
}
