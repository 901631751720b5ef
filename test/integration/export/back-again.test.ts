import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFolder } from '../../../src/dataset/read-folder.ts';
import { packagePath } from '../../../src/model/package-path.ts';
import type { RecordingTerminal } from '../../cli/recording-terminal.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { actor, actors } from '../../dataset/sample.ts';
import { dump } from '../store/dump.ts';
import { runCommand } from './run-command.ts';

const store = openTestStore();
const folder = mkdtempSync(join(tmpdir(), 'strategy-graph-back-'));
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => emptyGraph(store));

const cli = (...args: readonly string[]): Promise<RecordingTerminal> => runCommand(folder, ...args);

const OWN_PAGE = packagePath('test', 'fixtures', 'pages', 'rows.txt');
const PAGES = [
  { page: OWN_PAGE, key: 'pages-2026' },
  {
    page: packagePath('..', 'shared', 'seeds', 'cybersecurity-2024-page-161.txt'),
    key: 'cybersecurity-2024',
  },
].filter(({ page }) => existsSync(page));

describe.each(PAGES)('the plan of $page', ({ page, key }) => {
  it('comes back as it was read, loads to the same graph, and comes back again', async () => {
    await cli('ingest', page, '--document', key);
    const first = await dump(store);
    const exported = (await cli('export', '--format', 'plan', '--document', key)).printed();
    expect(exported).toBe((await cli('extract', page, '--document', key)).printed());

    await emptyGraph(store);
    const file = join(folder, 'plan.yaml');
    writeFileSync(file, exported);
    await cli('load', file);
    expect(await dump(store)).toEqual(first);
    const again = join(folder, 'again.yaml');
    await cli('export', '--format', 'plan', '--document', key, '--out', again);
    expect(readFileSync(again, 'utf8')).toBe(exported);
  });
});

describe('plans', () => {
  it('are one file a document without --document, in a folder that load takes', async () => {
    await cli('ingest', OWN_PAGE, '--document', 'one-2026');
    await cli('ingest', OWN_PAGE, '--document', 'two-2026');
    const first = await dump(store);
    const out = join(folder, 'plans');
    const report = await cli('export', '--format', 'plan', '--out', out, '--json');
    const files = ['one-2026.yaml', 'two-2026.yaml'].map((name) => join(out, name));
    expect(JSON.parse(report.printed())).toMatchObject({
      format: 'plan',
      files: files.map((file) => ({ file })),
    });
    await emptyGraph(store);
    await cli('load', ...files);
    expect(await dump(store)).toEqual(first);
  });

  it('are in JSON where the name says so, and load from it as well', async () => {
    await cli('ingest', OWN_PAGE, '--document', 'one-2026');
    const [yaml, json] = [join(folder, 'one.yaml'), join(folder, 'one.json')];
    for (const out of [yaml, json])
      await cli('export', '--format', 'plan', '--document', 'one-2026', '--out', out);
    const loaded = JSON.parse((await cli('load', json, '--json')).printed()) as object;
    expect(loaded).toMatchObject({ reports: [{ unchanged: true }] });
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ document: { key: 'one-2026' } });
  });

  it('are none where none is loaded', async () => {
    await expect(cli('export', '--format', 'plan', '--document', 'one-2026')).rejects.toThrow(
      /left with 1: .*NOT_LOADED/u,
    );
    await expect(cli('export', '--format', 'plan', '--out', join(folder, 'none'))).rejects.toThrow(
      /left with 1: .*NOT_LOADED/u,
    );
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});

describe('the dataset that ships', () => {
  it('comes back byte for byte, loads to the same graph, and comes back again', async () => {
    await cli('data', 'load');
    const first = await dump(store);
    const one = join(folder, 'one');
    await cli('export', '--format', 'dataset', '--out', one);
    expect(readFolder(one)).toEqual(readFolder(packagePath('data')));

    await emptyGraph(store);
    await cli('data', 'load', one);
    expect(await dump(store)).toEqual(first);
    const two = join(folder, 'two');
    await cli('export', '--format', 'dataset', '--out', two);
    expect(readFolder(two)).toEqual(readFolder(one));
  }, 300_000);
});

describe('a dataset of one’s own', () => {
  const own = join(folder, 'own');
  const file = join(own, 'actors', 'bodies.yaml');
  beforeAll(() => {
    mkdirSync(join(own, 'actors'), { recursive: true });
    writeFileSync(file, actors(actor('organization:one', '第一会'), actor('isac:two', '第二ISAC')));
  });

  it('is what was loaded last, comments included, and nothing of what documents say', async () => {
    await cli('data', 'load', own);
    writeFileSync(file, `# 団体 ' " \\ =1+1 --> \u202e \u{1f5fe}\r\n${readFileSync(file, 'utf8')}`);
    await cli('data', 'load', own);
    await cli('ingest', OWN_PAGE, '--document', 'one-2026');
    const out = join(folder, 'own-again');
    await cli('export', '--format', 'dataset', '--out', out);
    expect(readFolder(out)).toEqual(readFolder(own));
    await cli('export', '--format', 'dataset', '--out', out);
    expect(readFolder(out)).toEqual(readFolder(own));
  });

  it('is not written among other files, nor read from a folder without any', async () => {
    await cli('data', 'load', own);
    const taken = join(folder, 'taken');
    mkdirSync(taken);
    await expect(cli('data', 'load', taken)).rejects.toThrow('NO_DATASET');
    await expect(cli('data', 'check', join(folder, 'nowhere'))).rejects.toThrow('FILE_NOT_READ');
    writeFileSync(join(taken, 'sectors.yaml'), 'sectors: []\n');
    await expect(cli('export', '--format', 'dataset', '--out', taken)).rejects.toThrow('FOLDER_NOT_EMPTY');
  });

  it('is none where none is loaded', async () => {
    await expect(cli('export', '--format', 'dataset', '--out', join(folder, 'none'))).rejects.toThrow(
      'NO_DATASET',
    );
  });
});
