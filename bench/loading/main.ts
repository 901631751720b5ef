import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { packagePath } from '../../src/model/package-path.ts';
import { openStore } from '../../src/store/store.ts';
import { withFreshDatabase } from './database.ts';
import type { FreshDatabase } from './database.ts';
import { planFiles } from './plan-files.ts';

/** Rows to a statement that the bare side tries with the first document; it goes on with the quickest. */
const BATCHES = [1_000, 5_000, 20_000];

interface Asked {
  readonly measures: number;
  /** Of each side, by turns. */
  readonly runs: number;
  /** Keeps the generated plan files; bench/graphs when absent. */
  readonly folder: string | undefined;
  readonly say: (line: string) => void;
}

/** Seconds are medians, megabytes the most of any run. */
interface LoadingFigures {
  readonly measures: number;
  readonly runs: number;
  readonly rows: number;
  /** Rows to a statement of the bare side. */
  readonly bareBatch: number;
  readonly oursSeconds: number;
  readonly bareSeconds: number;
  /** The same files once more, which changes nothing. */
  readonly againSeconds: number;
  readonly oursMegabytes: number;
  /** Of the database while ours loads: heap of at most 2 GB, page cache of at most 1 GB, and what the JVM takes beside. */
  readonly databaseMegabytes: number;
}

/**
 * Loads generated plan files into a fresh database, by turns with bare statements that send the rows that such a load was seen to send. Each
 * run has a process and a database server of its own.
 */
export async function measureLoading({ measures, runs, folder, say }: Asked): Promise<LoadingFigures> {
  const { plans, registry, registryFile } = planFiles(folder ?? packagePath('bench', 'graphs'), measures);
  const recording = mkdtempSync(join(tmpdir(), 'strategy-graph-rows-'));
  const ours: { seconds: number; againSeconds: number; memory: number }[] = [];
  const bare: BareRun[] = [];
  let bareBatch = 5_000;
  const database: number[] = [];
  const load = (fresh: FreshDatabase, ...more: readonly string[]): Promise<unknown> =>
    side('ours.js', fresh, [registryFile, JSON.stringify(plans), ...more]);
  try {
    say('recording');
    const wanted = await withFreshDatabase(registry, async (fresh) => {
      await load(fresh, recording);
      return graphOf(fresh);
    });
    const trials: { batch: number; seconds: number }[] = [];
    for (const batch of BATCHES) {
      const trial = await withFreshDatabase(registry, (fresh) => sendBare(fresh, recording, batch, 1));
      trials.push({ batch, seconds: trial.seconds });
      say(`bare, ${batch} rows to a statement: ${trial.seconds.toFixed(1)} s for the first document`);
    }
    bareBatch = trials.sort((a, b) => a.seconds - b.seconds)[0]?.batch ?? bareBatch;
    for (let run = 0; run < runs; run += 1) {
      await withFreshDatabase(registry, async (fresh) => {
        ours.push((await load(fresh)) as (typeof ours)[number]);
        database.push(peakMegabytes(fresh.pid));
      });
      await withFreshDatabase(registry, async (fresh) => {
        bare.push(await sendBare(fresh, recording, bareBatch));
        const found = await graphOf(fresh);
        if (found !== wanted) throw new Error(`the graphs differ: ${found}, but ours ${wanted}`);
      });
      say(
        `ours ${seconds(ours.at(-1))} s, again ${ours.at(-1)?.againSeconds.toFixed(1) ?? ''} s; bare ${seconds(bare.at(-1))} s`,
      );
    }
  } finally {
    rmSync(recording, { recursive: true, force: true });
  }
  const figures: LoadingFigures = {
    measures,
    runs,
    rows: bare[0]?.rows ?? 0,
    bareBatch,
    oursSeconds: median(ours.map((one) => one.seconds)),
    bareSeconds: median(bare.map((one) => one.seconds)),
    againSeconds: median(ours.map((one) => one.againSeconds)),
    oursMegabytes: Math.round(Math.max(...ours.map(({ memory }) => memory))),
    databaseMegabytes: Math.max(...database),
  };
  const ratio = (figures.bareSeconds / figures.oursSeconds).toFixed(2);
  say(
    `${measures} measures, ${figures.rows} rows: ours ${figures.oursSeconds} s, bare ${figures.bareSeconds} s, ${ratio} × its speed`,
  );
  say(
    `again ${figures.againSeconds} s; at most ${figures.oursMegabytes} MB here, ${figures.databaseMegabytes} MB in the database`,
  );
  return figures;
}

interface BareRun {
  readonly seconds: number;
  readonly rows: number;
}

/** Of so many documents; of all when absent. */
async function sendBare(
  fresh: FreshDatabase,
  recording: string,
  batch: number,
  documents?: number,
): Promise<BareRun> {
  const given = [recording, String(batch), ...(documents === undefined ? [] : [String(documents)])];
  return (await side('bare.js', fresh, given)) as BareRun;
}

async function side(script: string, { config }: FreshDatabase, given: readonly string[]): Promise<unknown> {
  const env = {
    ...process.env,
    NEO4J_URI: config.uri,
    NEO4J_USERNAME: config.username,
    NEO4J_PASSWORD: config.password,
  };
  const file = packagePath('bench', 'loading', script);
  const { stdout } = await promisify(execFile)(process.execPath, [file, ...given], { env });
  return JSON.parse(stdout);
}

/** How many nodes and relationships there are of what is told; the lock and the books of a load are ours alone. */
async function graphOf({ config }: FreshDatabase): Promise<string> {
  const store = openStore(config);
  try {
    const text = `MATCH (n:Node|Alias|Passage|Waiting)
      RETURN count(n), sum(COUNT { (n)-->() }), sum(size(keys(n)))`;
    return JSON.stringify(await store.read({ text, parameters: {} }, { timeoutMs: 300_000 }));
  } finally {
    await store.close();
  }
}

function peakMegabytes(pid: number): number {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return Number.NaN;
  return Math.round(Number(/^VmHWM:\s+(\d+)/mu.exec(readFileSync(file, 'utf8'))?.[1]) / 1024);
}

function seconds(run: { readonly seconds: number } | undefined): string {
  return run?.seconds.toFixed(1) ?? '';
}

function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  return Number((ordered[Math.floor(ordered.length / 2)] ?? Number.NaN).toFixed(2));
}
