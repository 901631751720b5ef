import { isNetworkFormat, NETWORK_FORMATS } from '../../src/export/format-names.ts';
import { exportFileNamed, exportFormat } from '../../src/export/formats.ts';
import type { ExportEdge, ExportNode, GraphSource } from '../../src/export/graph.ts';
import { SAMPLE_EDGES, SAMPLE_NODES, sampleGraph, textIn, textOf } from './sample-graph.ts';

const FILES = NETWORK_FORMATS.flatMap((name) => exportFormat(name).files);
const DRAWINGS = ['network.dot', 'network.mmd'];
const STREAMED = FILES.filter(({ name }) => !DRAWINGS.includes(name) && !name.endsWith('.args'));

/** A graph of any size from two items, which counts how many were taken. */
function endlessSource(length: number): { readonly source: GraphSource; readonly taken: () => number } {
  let taken = 0;
  async function* repeated<Item extends { readonly id: string }>(
    items: readonly Item[],
  ): AsyncGenerator<readonly Item[], void> {
    for (let first = 0; first < length; first += items.length) {
      taken += items.length;
      yield await Promise.resolve(
        items.map((item, index) => ({ ...item, id: `${item.id}:${first + index}` })),
      );
    }
  }
  const source: GraphSource = {
    meta: sampleGraph().meta,
    nodes: () => repeated<ExportNode>(SAMPLE_NODES),
    edges: () => repeated<ExportEdge>(SAMPLE_EDGES),
  };
  return { source, taken: () => taken };
}

describe('the formats', () => {
  it('give each file a name that no other has, and find it by that name', () => {
    expect(new Set(FILES.map(({ name }) => name)).size).toBe(FILES.length);
    for (const file of FILES) expect(exportFileNamed(file.name)).toBe(file);
    expect(exportFileNamed('network.pdf')).toBeUndefined();
  });

  it('are known by name', () => {
    expect(isNetworkFormat('gexf')).toBe(true);
    expect(isNetworkFormat('pdf')).toBe(false);
  });

  it('name files by their extension', () => {
    for (const { name, extension } of FILES) expect(name.endsWith(`.${extension}`)).toBe(true);
  });
});

describe.each(STREAMED)('$name', ({ write }) => {
  it('takes from the graph only what the reader has room for', async () => {
    const { source, taken } = endlessSource(100_000);
    const pieces = write(source)[Symbol.asyncIterator]();
    for (let length = 0; length < 20_000;) length += String((await pieces.next()).value).length;
    expect(taken()).toBeLessThan(3000);
    await pieces.return?.();
  });

  it('passes on a failure of the source', async () => {
    const fail = async function* (): AsyncGenerator<never, void> {
      yield await Promise.reject(new Error('The database went away'));
    };
    const failing: GraphSource = { ...sampleGraph(), nodes: fail, edges: fail };
    await expect(textOf(write(failing))).rejects.toThrow('The database went away');
  });
});

describe('labels', () => {
  it('are in the language asked for, or the other one where there is none', async () => {
    const text = await textIn('gexf', sampleGraph(), { language: 'EN' });
    expect(text).toContain('label="Financial Services Agency"');
    expect(text).toContain('label="内閣サイバーセキュリティセンター"');
  });
});
