import { expectedGraph } from '../../export/expected.ts';
import type { Properties } from '../../export/expected.ts';
import { printedByPython } from '../../export/programs/run-program.ts';
import { inFolder, writtenFile } from '../../export/programs/written-files.ts';
import { sampleGraph } from '../../export/sample-graph.ts';

interface NetworkxGraph {
  readonly directed: boolean;
  readonly graph: Readonly<Record<string, unknown>>;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

async function readBy(format: 'gexf' | 'graphml' | 'networkx'): Promise<NetworkxGraph> {
  return inFolder(async (folder) => {
    const path = await writtenFile(format, sampleGraph(), folder);
    return JSON.parse(await printedByPython('read_networkx.py', [format, path])) as NetworkxGraph;
  });
}

/** NetworkX lists edges by source; we compare by id. */
const sorted = (items: readonly Readonly<Record<string, unknown>>[]): typeof items =>
  [...items].sort((one, other) => (String(one['id']) < String(other['id']) ? -1 : 1));

const listed = (years: (numbers: readonly number[]) => unknown) => (item: Properties) => ({
  ...item,
  ...(typeof item['fiscalYears'] === 'object' && { fiscalYears: years(item['fiscalYears']) }),
});

describe('NetworkX', () => {
  it('reads node-link data with every node, edge and value', async () => {
    const [read, expected] = [await readBy('networkx'), await expectedGraph(sampleGraph())];
    expect(read.directed).toBe(true);
    expect(read.graph).toEqual({
      name: 'Strategy Graph',
      description: 'A sample & its "signs"',
      revision: '42',
      updatedAt: '2025-04-01T09:00:00Z',
    });
    expect(sorted(read.nodes)).toEqual(sorted(expected.nodes));
    expect(sorted(read.edges)).toEqual(sorted(expected.edges));
  });

  it('reads GraphML with every node, edge and typed value', async () => {
    const [read, expected] = [await readBy('graphml'), await expectedGraph(sampleGraph())];
    const asText = listed((numbers) => numbers.join(','));
    expect(read.directed).toBe(true);
    expect(sorted(read.nodes)).toEqual(sorted(expected.nodes).map((node) => asText(node as Properties)));
    expect(sorted(read.edges)).toEqual(sorted(expected.edges).map((edge) => asText(edge as Properties)));
  });

  it('reads GEXF with every node, edge, typed value, colour and spell', async () => {
    const [read, expected] = [await readBy('gexf'), await expectedGraph(sampleGraph())];
    const asText = listed((numbers) => `[${numbers.join(', ')}]`);
    expect(read.directed).toBe(true);
    const withoutDrawing = sorted(read.nodes).map(({ viz, spells, ...node }) => {
      expect(viz).toMatchObject({ color: { a: 1 }, size: expect.any(Number) as unknown });
      expect(spells === undefined || Array.isArray(spells)).toBe(true);
      return node;
    });
    expect(withoutDrawing).toEqual(sorted(expected.nodes).map((node) => asText(node as Properties)));
    const withoutSpells = sorted(read.edges).map(({ spells, label, ...edge }) => {
      expect(label).toBe(edge['kind']);
      expect(spells === undefined || Array.isArray(spells)).toBe(true);
      return edge;
    });
    expect(withoutSpells).toEqual(sorted(expected.edges).map((edge) => asText(edge as Properties)));
    const measure = read.nodes.find(({ type }) => type === 'MEASURE');
    expect(measure?.['spells']).toEqual([
      ['2022-04-01', '2024-03-31'],
      ['2025-04-01', '2026-03-31'],
    ]);
  });
});
