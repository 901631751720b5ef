import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { packagePath } from '../../../src/model/package-path.ts';
import { isDump } from '../../../src/store/backup/dump-local.ts';
import { localStatus } from '../../../src/store/local/local-server.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { CLI, ensureBuilt } from '../../integration/cli/built-cli.ts';
import { localHome, processesOf, removeHome } from '../../integration/cli/local-home.ts';
import { cleanEnvironment, runCli } from '../../integration/cli/run-cli.ts';
import type { RunningServer } from '../../integration/cli/running-server.ts';
import { startServer } from '../../integration/cli/running-server.ts';
import { askOf } from '../../integration/dataset/asking.ts';
import { runCommand } from '../../integration/export/run-command.ts';
import { dump } from '../../integration/store/dump.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder();
const PAGE = packagePath('test', 'fixtures', 'pages', 'rows.txt');
const FORMATS = ['gexf', 'graphml', 'csv', 'turtle', 'cypher', 'neo4j-admin', 'plan', 'dataset'];

/** Several commands, each a process of its own, and starts of a database. */
const PATIENCE_MS = 300_000;

describe('the dataset that ships and a page', () => {
  const store = openTestStore();
  const ask = askOf(store);
  afterAll(() => store.close());

  const cli = (...words: readonly string[]): ReturnType<typeof runCommand> => runCommand(folder, ...words);

  /** What the playground's questions are answered. */
  async function answers(): Promise<readonly string[]> {
    const operations = packagePath('web', 'operations');
    const names = readdirSync(operations).filter((name) => name.endsWith('.graphql'));
    const answers: string[] = [];
    for (const name of names) {
      const given = readFileSync(join(operations, name.replace(/graphql$/u, 'variables.json')), 'utf8');
      const variables = z.record(z.string(), z.unknown()).parse(JSON.parse(given));
      const answer = await ask(readFileSync(join(operations, name), 'utf8'), variables);
      answers.push(JSON.stringify(answer));
    }
    return answers;
  }

  /** Every file that the exports write, byte for byte. */
  async function exports(to: string): Promise<ReadonlyMap<string, string>> {
    mkdirSync(join(folder, to));
    for (const format of FORMATS) await cli('export', '--format', format, '--out', join(folder, to, format));
    const names = readdirSync(join(folder, to), { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => statSync(join(folder, to, name)).isFile());
    return new Map(files.sort().map((name) => [name, readFileSync(join(folder, to, name), 'latin1')]));
  }

  it(
    'answer and export the same, byte for byte, after a backup was restored',
    async () => {
      await emptyGraph(store);
      await cli('data', 'load');
      await cli('ingest', PAGE, '--document', 'pages-2026');
      const file = join(folder, 'graph.ndjson.gz');
      const before = { graph: await dump(store), answers: await answers(), exports: await exports('before') };
      expect(before.exports.size).toBeGreaterThan(FORMATS.length);
      const report = await cli('backup', '--out', file, '--json');

      await emptyGraph(store);
      await cli('restore', file);
      expect(await dump(store)).toEqual(before.graph);
      expect(await answers()).toEqual(before.answers);
      expect(await exports('after')).toEqual(before.exports);
      expect(JSON.parse(report.printed())).toMatchObject({ file, kind: 'graph', revision: '2' });
    },
    PATIENCE_MS,
  );
});

describe('a dump of the local database', () => {
  const home = localHome();
  const variables = { STRATEGY_GRAPH_HOME: home };
  const file = join(folder, 'local.dump');
  const count = async (url: string): Promise<unknown> => {
    const body = JSON.stringify({ query: '{ measures { totalCount } }' });
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json();
  };
  beforeAll(ensureBuilt, PATIENCE_MS);
  let server: RunningServer | undefined;
  afterAll(async () => {
    // Where a test failed half-way.
    await server?.end('SIGTERM');
    removeHome(home);
  });

  it(
    'is made beside a server, which goes on, and comes back by restore, with nothing left over',
    async () => {
      server = await startServer(variables, '--no-data');
      await runCli(['ingest', PAGE, '--document', 'pages-2026'], variables);
      const before = await count(server.url);
      expect(await runCli(['backup', '--kind', 'dump', '--out', file], variables)).toMatchObject({
        status: 0,
      });
      expect(await isDump(file)).toBe(true);
      expect(await count(server.url)).toEqual(before);
      expect(await runCli(['restore', file], variables)).toMatchObject({ status: 1 });

      await runCli(['unload', 'pages-2026'], variables);
      expect(await count(server.url)).not.toEqual(before);
      await server.end('SIGKILL');
      const restored = await runCli(['restore', file, '--yes', '--json'], variables);
      expect(JSON.parse(restored.stdout)).toMatchObject({ kind: 'dump', isRestored: true });
      server = await startServer(variables, '--no-data');
      expect(await count(server.url)).toEqual(before);
      await server.end('SIGTERM');
      server = undefined;
      expect(processesOf(home)).toEqual([]);
      expect(readdirSync(home).filter((name) => name.startsWith('dump-'))).toEqual([]);
      expect(readdirSync(join(home, 'database')).filter((name) => name.startsWith('data-'))).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'that was killed while the database was stopped leaves a note, and the next command starts it again for those who used it',
    async () => {
      expect(await runCli(['db', 'start'], variables)).toMatchObject({ status: 0 });
      const draft = join(folder, 'killed.dump');
      const dumping = spawn(process.execPath, [CLI, 'backup', '--kind', 'dump', '--out', draft], {
        env: cleanEnvironment(variables),
        stdio: 'ignore',
      });
      const ended = once(dumping, 'close');
      const isStopped = async (): Promise<boolean> => (await localStatus(home)).pid === null;
      while (dumping.exitCode === null && !(await isStopped())) await pause(20);
      dumping.kill('SIGKILL');
      await ended;
      expect(await localStatus(home)).toMatchObject({ isRunning: false, isPaused: true });

      expect(await runCli(['query', '{ __typename }'], variables)).toMatchObject({ status: 0 });
      expect(await localStatus(home)).toMatchObject({ isRunning: true, isPaused: false });
      await runCli(['db', 'stop'], variables);
      expect(processesOf(home)).toEqual([]);
    },
    PATIENCE_MS,
  );
});
