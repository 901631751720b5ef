import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { tellingOf } from '../../src/dataset/telling.ts';
import { createEngine } from '../../src/query/engine.ts';
import { loadSchema } from '../../src/query/schema.ts';
import { startLocalServer } from '../../src/store/local/local-server.ts';
import { migrate } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/store.ts';
import { loadTelling } from '../../src/store/write/load.ts';
import type { Ranked } from './measure.ts';
import { rankAll, readKnown, shareWithin } from './measure.ts';
import { questionsFrom } from './questions.ts';

/**
 * Loads the dataset into a server of its own and asks 200 questions. SEED chooses others (1), STRATEGY_GRAPH_HOME keeps
 * the server's folder.
 */
export async function searchReport(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const home = environment['STRATEGY_GRAPH_HOME'] ?? mkdtempSync(join(tmpdir(), 'strategy-graph-bench-'));
  const server = await startLocalServer({ home, onProgress: () => undefined });
  const store = openStore(server.config);
  try {
    await migrate(store);
    await loadTelling(store, tellingOf(readDataset().dataset));
    const engine = createEngine({
      schema: loadSchema(),
      read: (statement, options) => store.read(statement, options),
    });
    const questions = questionsFrom(await readKnown(store), Number(environment['SEED'] ?? 1));
    return table(await rankAll(engine, questions));
  } finally {
    await store.close();
    await server.stop();
  }
}

function table(ranked: readonly Ranked[]): string {
  const ways = [...new Set(ranked.map(({ way }) => way))];
  const lines = [
    ...ways.map((way) =>
      line(
        way,
        ranked.filter((each) => each.way === way),
      ),
    ),
    line('all', ranked),
  ];
  const missed = ranked.filter(({ rank }) => rank > 1);
  return [
    'way               questions  first  in ten  median ms',
    ...lines,
    '',
    ...missed.map(
      ({ text, rank, wanted, found }) =>
        `${rank}: ${text} → ${wanted.join(', ')}, but first ${found[0] ?? '–'}`,
    ),
  ].join('\n');
}

function line(way: string, ranked: readonly Ranked[]): string {
  const percent = (rank: number): string => `${(100 * shareWithin(ranked, rank)).toFixed(1)} %`;
  const times = ranked.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  return [
    way.padEnd(17),
    String(ranked.length).padStart(9),
    percent(1).padStart(7),
    percent(10).padStart(7),
    median.toFixed(1).padStart(9),
  ].join(' ');
}
