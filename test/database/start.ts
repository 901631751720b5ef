import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillWithDataset } from '../../src/cli/database.ts';
import { startLocalServer } from '../../src/store/local/local-server.ts';
import type { LocalServer } from '../../src/store/local/local-server.ts';
import { preparingSeed } from '../../src/store/local/seeded-server.ts';
import { QUICK_JVM } from './quick-jvm.ts';

declare global {
  /** What is left to be done after the run; Jest runs both ends of it in one process. */
  var stopTestServers: (() => Promise<void>) | undefined;
}

/** Files fill and empty the graph again and again; that its size changed is no reason to plan each statement anew. */
const SETTINGS = 'dbms.cypher.min_replan_interval=1h\n';

/**
 * A throw-away server for each worker of the run, since files share the whole database. STRATEGY_GRAPH_TEST_HOME names
 * a home whose server is kept between runs instead, so that a developer waits for it once (the run has one worker
 * then); `strategy-graph db stop` ends it.
 */
export default async function start({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  const kept = process.env['STRATEGY_GRAPH_TEST_HOME'];
  const parent = kept === undefined ? mkdtempSync(join(tmpdir(), 'strategy-graph-test-')) : undefined;
  const homes =
    parent === undefined
      ? [kept ?? '']
      : Array.from({ length: maxWorkers }, (_, worker) => join(parent, `worker-${worker + 1}`));
  const servers = await Promise.all(homes.map((home) => startServer(home, kept !== undefined)));
  globalThis.stopTestServers = async () => {
    if (parent === undefined) return;
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(parent, { recursive: true, force: true });
  };
  process.env['STRATEGY_GRAPH_TEST_DATABASES'] = JSON.stringify(servers.map(({ config }) => config));
}

function startServer(home: string, keep: boolean): Promise<LocalServer> {
  const onProgress = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'neo4j.conf'), SETTINGS);
  return startLocalServer({
    home,
    jvm: QUICK_JVM,
    keep,
    onProgress,
    // The first start after a test run is to be as quick as any.
    onFetched: preparingSeed(fillWithDataset, { onProgress }),
  });
}
