import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillWithDataset } from '../../src/cli/database.ts';
import { startLocalServer } from '../../src/store/local/local-server.ts';
import { preparingSeed } from '../../src/store/local/seeded-server.ts';

declare global {
  /** What is left to be done after the run; Jest runs both ends of it in one process. */
  var stopTestServer: (() => Promise<void>) | undefined;
}

/** A JVM that starts soon rather than runs fast: a test run asks it little. */
const QUICK_JVM = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/**
 * One throw-away server for the whole run. STRATEGY_GRAPH_TEST_HOME names a home whose server is kept between runs
 * instead, so that a developer waits for it once; `strategy-graph db stop` ends it.
 */
export default async function start(): Promise<void> {
  const kept = process.env['STRATEGY_GRAPH_TEST_HOME'];
  const home = kept ?? mkdtempSync(join(tmpdir(), 'strategy-graph-test-'));
  const onProgress = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const server = await startLocalServer({
    home,
    jvm: QUICK_JVM,
    keep: kept !== undefined,
    onProgress,
    // The first start after a test run is to be as quick as any.
    onFetched: preparingSeed(fillWithDataset, { onProgress }),
  });
  const stop = async (): Promise<void> => {
    if (kept !== undefined) return;
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  globalThis.stopTestServer = stop;
  process.env['STRATEGY_GRAPH_TEST_DATABASE'] = JSON.stringify(server.config);
}
