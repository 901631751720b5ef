import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { tellingOf } from '../../../src/dataset/telling.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { textIn } from '../../export/sample-graph.ts';
import { ensureBuilt } from '../../integration/cli/built-cli.ts';
import { wholeGraph } from '../../integration/export/whole-graph.ts';
import { runInBash } from './run-built.ts';

const folder = mkdtempSync(join(tmpdir(), 'strategy-graph-output-'));
const store = openTestStore();
beforeAll(async () => {
  ensureBuilt();
  await emptyGraph(store);
  await loadTelling(store, tellingOf(readDataset().dataset));
}, 300_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('standard output of the compiled command line', () => {
  it('is the file, whole, where it goes to one', async () => {
    const { status, stderr } = await runInBash(
      'strategy-graph export --format graphml > network.graphml',
      folder,
    );
    expect([status, stderr]).toEqual([0, '']);
    const text = readFileSync(join(folder, 'network.graphml'), 'utf8');
    expect(text).toBe(await textIn('graphml', await wholeGraph(store)));
  });

  it('is the file, whole, through a pipe whose reader is slow', async () => {
    const slow = 'while read -r -N 65536 part; do printf %s "$part"; done; printf %s "$part"';
    const { status, stdout } = await runInBash(
      `strategy-graph export --format turtle | { ${slow}; }`,
      folder,
    );
    expect(status).toBe(0);
    expect(stdout).toBe(await textIn('turtle', await wholeGraph(store)));
  });

  it.each(['graphml', 'csv --json', 'turtle'])(
    'ends in peace when the reader of %s has seen enough',
    async (format) => {
      const { status, stdout, stderr } = await runInBash(
        `strategy-graph export --format ${format} | head -n 1`,
        folder,
      );
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout.split('\n')).toHaveLength(2);
    },
  );

  it('needs --out where a format is several files', async () => {
    const { status, stdout, stderr } = await runInBash('strategy-graph export --format csv > tables', folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Give --out the name of a folder.');
  });
});
