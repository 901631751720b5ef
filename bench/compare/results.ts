import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import process from 'node:process';
import { packagePath } from '../../src/model/package-path.ts';
import type { Costs } from './in-process.ts';
import type { HttpFigures } from './over-http.ts';
import { isTree } from './question.ts';

export interface Result extends Costs {
  readonly asks: string;
  readonly http?: HttpFigures;
}

export interface Results {
  readonly commit: string;
  readonly machine: string;
  readonly sizes: Readonly<Record<string, Readonly<Record<string, Result>>>>;
}

const FOLDER = packagePath('bench', 'results');
const FILE = `${FOLDER}/latest.json`;

/** Cores, memory and versions, in words. */
function machine(neo4j: string): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores, ${memory} GB of memory, Node ${process.versions.node}, Neo4j ${neo4j} with 2 GB of heap, all on one machine`;
}

/** Adds to what was measured before: a size, or some of its questions, can be measured alone. */
export function keepResults(neo4j: string, size: number, measured: ReadonlyMap<string, Result>): Results {
  const before = readResults();
  const results: Results = {
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: packagePath(),
      encoding: 'utf8',
    }).trim(),
    machine: machine(neo4j),
    sizes: {
      ...before?.sizes,
      [size]: { ...before?.sizes[size], ...Object.fromEntries(measured) },
    },
  };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(results, undefined, 2)}\n`);
  return results;
}

function readResults(): Results | undefined {
  if (!existsSync(FILE)) return undefined;
  const kept: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  return isResults(kept) ? kept : undefined;
}

function isResults(value: unknown): value is Results {
  return isTree(value) && isTree(value['sizes']);
}
