import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyGraph, openTestStore, testConfig } from '../../database/connect.ts';
import { ensureBuilt } from './built-cli.ts';
import type { CliResult } from './run-cli.ts';
import { runCli } from './run-cli.ts';
import { SAMPLE_PAGE } from './sample-page.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder();
const page = join(folder, 'page-12.txt');
const { uri, username, password } = testConfig();
const KEY = ['--document', 'sample-2024'];

function cli(args: readonly string[], input?: string): Promise<CliResult> {
  const database = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return runCli(args, { ...database, STRATEGY_GRAPH_HOME: folder }, input);
}

/** Each test runs several commands, each a process of its own. */
const PATIENCE_MS = 120_000;

const QUESTION = '{ isacs { nodes { id name ministries { nodes { name } } } } measures { totalCount } }';

async function measureCount(): Promise<unknown> {
  const { stdout } = await cli(['query', '{ measures { totalCount } }']);
  return JSON.parse(stdout);
}

beforeAll(async () => {
  ensureBuilt();
  writeFileSync(page, SAMPLE_PAGE);
  const store = openTestStore();
  await emptyGraph(store);
  await store.close();
});

it(
  'reads a page, loads it, answers a question about it, says of a second time that nothing changed, and takes it out',
  async () => {
    const first = await cli(['ingest', page, ...KEY]);
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/^document:sample-2024: done .*\n {2}nodes +\d+ created/u);

    const answer = await cli(['query', QUESTION]);
    expect(answer.status).toBe(0);
    expect(JSON.parse(answer.stdout)).toMatchObject({
      data: {
        isacs: {
          nodes: [
            { name: 'ICT-ISAC', ministries: { nodes: [{ name: '総務省' }] } },
            { name: '金融ISAC', ministries: { nodes: [{ name: '金融庁' }] } },
          ],
        },
        measures: { totalCount: 2 },
      },
    });

    const second = await cli(['ingest', page, ...KEY, '--json']);
    expect(JSON.parse(second.stdout)).toMatchObject({ reports: [{ unchanged: true }] });

    const dryRun = await cli(['unload', 'sample-2024', '--dry-run', '--json']);
    expect(JSON.parse(dryRun.stdout)).toMatchObject({ dryRun: true });
    expect(await measureCount()).toEqual({ data: { measures: { totalCount: 2 } } });

    expect((await cli(['unload', 'sample-2024'])).status).toBe(0);
    expect(await measureCount()).toEqual({ data: { measures: { totalCount: 0 } } });
  },
  PATIENCE_MS,
);

it(
  'extracts to what load reads, in YAML and in JSON, through a file and through a pipe',
  async () => {
    const yaml = await cli(['extract', page, ...KEY]);
    expect(yaml.status).toBe(0);
    const out = join(folder, 'plan.json');
    await cli(['extract', page, ...KEY, '--out', out]);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ document: { key: 'sample-2024' } });

    const piped = await cli(['load', '-', '--json'], yaml.stdout);
    expect(JSON.parse(piped.stdout)).toMatchObject({
      reports: [{ teller: 'document:sample-2024', unchanged: false }],
    });
    const fromFile = await cli(['load', out, '--json']);
    expect(JSON.parse(fromFile.stdout)).toMatchObject({ reports: [{ unchanged: true }] });
  },
  PATIENCE_MS,
);

it(
  'writes nothing on a dry run',
  async () => {
    const before = await measureCount();
    const dryRun = await cli(['ingest', page, '--document', 'other-2024', '--dry-run']);
    expect(dryRun.status).toBe(0);
    expect(dryRun.stdout).toContain('dry run, nothing was written');
    expect(await measureCount()).toEqual(before);
  },
  PATIENCE_MS,
);

it(
  'loads what can be loaded beside what cannot, names both, and has status 1',
  async () => {
    const good = join(folder, 'good.yaml');
    await cli(['extract', page, '--document', 'beside-2024', '--out', good]);
    const broken = join(folder, 'broken.yaml');
    writeFileSync(broken, 'format: strategy-graph/plan@1\ndocument: {key: x\n');
    const result = await cli(['load', good, broken, join(folder, 'missing.yaml')]);
    expect(result.status).toBe(1);
    expect(result.stdout).toContain('document:beside-2024: done');
    expect(result.stderr).toMatch(/broken\.yaml, line \d/u);
    expect(result.stderr).toContain('FILE_NOT_READ');
  },
  PATIENCE_MS,
);

it(
  'has status 1 and loads nothing where there is nothing usable',
  async () => {
    const binary = join(folder, 'binary.dat');
    writeFileSync(binary, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff]));
    const result = await cli(['ingest', binary]);
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/^error NOT_TEXT: /u);
    expect(result.stdout).toBe('');
  },
  PATIENCE_MS,
);

it(
  'says of a wrong operation the code and the line, with status 1',
  async () => {
    const result = await cli(['query', '{ isacs { nodes { nmae } } }']);
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/^error [A-Z_]+: line 1: .*nmae/u);
    expect(result.stderr).not.toMatch(/^ {4}at /mu);
  },
  PATIENCE_MS,
);
