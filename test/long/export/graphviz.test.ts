import { printed } from '../../export/programs/run-program.ts';
import { inFolder, writtenFile } from '../../export/programs/written-files.ts';
import { SAMPLE_EDGES, SAMPLE_NODES, sampleGraph } from '../../export/sample-graph.ts';

describe('Graphviz', () => {
  it('lays the graph out as SVG, every name readable and the evidence a link', async () => {
    const svg = await inFolder(async (folder) =>
      printed('dot', ['-Tsvg', await writtenFile('dot', sampleGraph(), folder)]),
    );
    expect(svg.match(/class="node"/gu)).toHaveLength(SAMPLE_NODES.length);
    expect(svg.match(/class="edge"/gu)).toHaveLength(SAMPLE_EDGES.length);
    expect(svg).toContain('>金融庁</text>');
    expect(svg).toContain('手引き &quot;第2版&quot;');
    expect(svg).toContain('xlink:href="https://www.example.jp/plan.pdf#page=161"');
  });
});
