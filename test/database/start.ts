import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillWithDataset } from '../../src/cli/database.ts';
import { startLocalServer } from '../../src/store/local/local-server.ts';
import type { LocalServer } from '../../src/store/local/local-server.ts';
import { preparingSeed } from '../../src/store/local/seeded-server.ts';
import type { TestDatabase } from './connect.ts';
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
  const run = mkdtempSync(join(tmpdir(), 'strategy-graph-test-'));
  const homes =
    kept === undefined
      ? Array.from({ length: maxWorkers }, (_, worker) => join(run, `worker-${worker + 1}`))
      : [kept];
  const servers = await Promise.all(homes.map((home) => startServer(home, kept !== undefined)));
  globalThis.stopTestServers = async () => {
    if (kept === undefined) await Promise.all(servers.map((server) => server.stop()));
    rmSync(run, { recursive: true, force: true });
  };
  const databases = servers.map(({ config: { uri, username, password } }, worker): TestDatabase => {
    return { uri, username, password, loadedNote: join(run, `loaded-${worker + 1}.json`) };
  });
  process.env['STRATEGY_GRAPH_TEST_DATABASES'] = JSON.stringify(databases);
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
