import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportFormat } from '../../../src/export/formats.ts';
import { NETWORK_FORMATS } from '../../../src/export/format-names.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import type { RecordingTerminal } from '../../cli/recording-terminal.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { textOf } from '../../export/sample-graph.ts';
import { page, registry } from '../../store/sample-tellings.ts';
import { runCommand } from './run-command.ts';
import { wholeGraph } from './whole-graph.ts';

const store = openTestStore();
const folder = mkdtempSync(join(tmpdir(), 'strategy-graph-network-'));
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});
beforeAll(async () => {
  await emptyGraph(store);
  const relations = registry.relations.map((relation) => ({ ...relation, fiscalYear: 2029 }));
  await loadTelling(store, { ...registry, relations });
  await loadTelling(store, page);
});

const cli = (...args: readonly string[]): Promise<RecordingTerminal> => runCommand(folder, 'export', ...args);

async function expectedTexts(format: (typeof NETWORK_FORMATS)[number]): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { name, write } of exportFormat(format).files) {
    texts[name] = await textOf(write(await wholeGraph(store)));
  }
  return texts;
}

describe.each(NETWORK_FORMATS)('export --format %s', (format) => {
  it('writes every file of the format, whole', async () => {
    const texts = await expectedTexts(format);
    const names = Object.keys(texts);
    const out = join(folder, names.length > 1 ? format : (names[0] ?? ''));
    const report: unknown = JSON.parse((await cli('--format', format, '--out', out, '--json')).printed());
    const paths = names.map((name) => (names.length > 1 ? join(out, name) : out));
    expect(report).toEqual({
      format,
      revision: '2',
      nodes: expect.any(Number) as unknown,
      edges: expect.any(Number) as unknown,
      files: paths.map((file) => ({ file, bytes: readFileSync(file).length })),
      messages: [],
    });
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(Object.values(texts));
  });

  it('prints with --json what the files hold', async () => {
    const texts = await expectedTexts(format);
    expect(JSON.parse((await cli('--format', format, '--json')).printed())).toEqual({
      format,
      files: Object.entries(texts).map(([name, text]) => ({ name, text })),
    });
  });
});

describe('a part of the graph', () => {
  interface D3 {
    readonly nodes: readonly { readonly id: string; readonly type: string }[];
    readonly links: readonly Record<string, unknown>[];
  }
  const part = async (...args: readonly string[]): Promise<D3> =>
    JSON.parse((await cli('--format', 'd3', ...args)).printed()) as D3;

  it('has the types that were asked for, and only relations among them', async () => {
    const { nodes, links } = await part('--types', 'ministry', 'isac');
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['MINISTRY', 'ISAC']));
    const ids = new Set<unknown>(nodes.map(({ id }) => id));
    expect(links.length).toBeGreaterThan(0);
    for (const { source, target } of links) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
  });

  it('has the kinds, years and confidence that were asked for', async () => {
    const all = (await part()).links;
    const kind = String(all[0]?.['kind']);
    expect((await part('--kinds', kind)).links).toEqual(all.filter((link) => link['kind'] === kind));
    const sure = all.filter((link) => Number(link['confidence']) >= 0.9);
    expect((await part('--min-confidence', '0.9')).links).toEqual(sure);
    const yearsOf = (link: Record<string, unknown>): unknown => link['fiscalYears'];
    const [year] = all.flatMap((link) => (Array.isArray(yearsOf(link)) ? yearsOf(link) : [])) as number[];
    expect((await part('--fiscal-year', `${year}`)).links).toEqual(
      all.filter((link) => JSON.stringify(yearsOf(link)) === `[${year}]`),
    );
  });
});

describe('what is near', () => {
  const idsNear = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { nodes } = JSON.parse((await cli('--format', 'd3', ...args)).printed()) as {
      readonly nodes: readonly { readonly id: string }[];
    };
    return nodes.map(({ id }) => id);
  };
  const neighbours = async (id: string): Promise<readonly string[]> => {
    const text = 'MATCH (:Entity {id: $id})-[r]-(n:Entity) WHERE r.id IS NOT NULL RETURN DISTINCT n.id';
    const rows = await store.read({ text, parameters: { id } });
    return rows.map(([near]) => String(near));
  };

  it('is as many relations away as was asked for', async () => {
    const first = [...new Set(['isac:cup', ...(await neighbours('isac:cup'))])];
    expect(await idsNear('--around', 'isac:cup')).toEqual([...first].sort());
    const second = new Set([...first, ...(await Promise.all(first.map(neighbours))).flat()]);
    expect(second.size).toBeGreaterThan(first.length);
    expect(await idsNear('--around', 'isac:cup', '--depth', '2')).toEqual([...second].sort());
    expect(await idsNear('--around', 'isac:cup', '--depth', '0')).toEqual(['isac:cup']);
  });

  it('does not go on from what has too many relations', async () => {
    const near = await idsNear('--around', 'isac:cup', '--depth', '2', '--expand-degree-limit', '0');
    expect(near).toEqual(await idsNear('--around', 'isac:cup'));
  });

  it('follows only the relations that were asked for', async () => {
    expect(await idsNear('--around', 'isac:cup', '--kinds', 'SUPPORTS')).toEqual([
      'isac:cup',
      'ministry:tea',
    ]);
  });

  it('is refused where nothing is', async () => {
    await expect(idsNear('--around', 'isac:cup', 'isac:mug')).rejects.toThrow(
      /left with 2: .*got: isac:mug/u,
    );
  });

  it('has the best connected first where it has a limit', async () => {
    const [best] = await idsNear('--limit', '1');
    expect(best).toBe('ministry:tea');
    expect(await idsNear('--around', 'isac:cup', '--limit', '1')).toEqual(['isac:cup']);
    expect(await idsNear('--min-degree', '99')).toEqual([]);
  });
});

it('leaves nothing behind where the folder cannot be had', async () => {
  await expect(cli('--format', 'gexf', '--out', join(folder, 'missing', 'a.gexf'))).rejects.toThrow(
    'FILE_NOT_WRITTEN',
  );
  expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
});
