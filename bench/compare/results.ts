import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import process from 'node:process';
import { packagePath } from '../../src/model/package-path.ts';
import type { EntryFigures } from '../entries/entry.ts';
import { SERVER_MEMORY } from '../generate/graph-server.ts';
import type { Costs } from './in-process.ts';
import type { HttpFigures } from './http/over-http.ts';
import { isTree } from './question.ts';

/** At which commit something was measured, and how many processes wanted a core meanwhile. */
export interface Circumstances {
  readonly commit: string;
  /** The load average of a minute before it began. */
  readonly load: number;
}

export interface Result extends Costs, Circumstances {
  readonly asks: string;
  readonly http?: HttpFigures;
}

export interface EntryResult extends EntryFigures, Circumstances {
  readonly target: string;
}

export interface Results {
  readonly commit: string;
  readonly machine: string;
  readonly sizes: Readonly<Record<string, Readonly<Record<string, Result>>>>;
  readonly entries: Readonly<Record<string, EntryResult>>;
}

const FOLDER = packagePath('bench', 'results');
const FILE = `${FOLDER}/latest.json`;

/** The commit of this checkout; `…-changed` where what is measured differs from it. */
export function commit(): string {
  const git = (...given: readonly string[]): string =>
    execFileSync('git', given, { cwd: packagePath(), encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'src', 'schema', 'cypher', 'bench', ':!bench/results');
  return `${git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : '-changed'}`;
}

/** Cores, memory and versions, in words. */
function machine(neo4j: string): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores, ${memory} GB of memory, Node ${process.versions.node}, Neo4j ${neo4j} with ${SERVER_MEMORY}, all on one machine`;
}

/** Adds a question to what was measured before, so that a run can be made in pieces. */
export function keepResult(neo4j: string, size: number, name: string, result: Result): void {
  const before = readResults();
  const ofSize = { ...before.sizes[size], [name]: result };
  write({ ...before, sizes: { ...before.sizes, [size]: ofSize } }, neo4j);
}

export function keepEntry(neo4j: string, name: string, result: EntryResult): void {
  const before = readResults();
  write({ ...before, entries: { ...before.entries, [name]: result } }, neo4j);
}

function write(results: Results, neo4j: string): void {
  mkdirSync(FOLDER, { recursive: true });
  const told: Results = { ...results, commit: commit(), machine: machine(neo4j) };
  writeFileSync(FILE, `${JSON.stringify(told, undefined, 2)}\n`);
}

/** What was measured so far, in this run and before. */
export function readResults(): Results {
  const nothing: Results = { commit: '', machine: '', sizes: {}, entries: {} };
  if (!existsSync(FILE)) return nothing;
  const kept: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  return isResults(kept) ? { ...nothing, ...kept } : nothing;
}

function isResults(value: unknown): value is Results {
  return isTree(value) && isTree(value['sizes']);
}
