import cytoscape from 'cytoscape';
import { forceLink, forceSimulation } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { hostileGraph } from '../../export/arbitrary-graph.ts';
import { expectedGraph } from '../../export/expected.ts';
import { textIn } from '../../export/sample-graph.ts';

const idIn = (item: object): string => ('id' in item ? String(item.id) : '');
const byId = (one: object, other: object): number => (idIn(one) < idIn(other) ? -1 : 1);

interface Cyjs {
  readonly data: Record<string, unknown>;
  readonly elements: cytoscape.ElementsDefinition;
}
interface D3Node extends SimulationNodeDatum {
  readonly id: string;
}
type D3Link = SimulationLinkDatum<D3Node>;

describe('hostile text', () => {
  it('comes back from Cytoscape.js as it was', async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (source) => {
        const { elements, data } = JSON.parse(await textIn('cytoscape', source)) as Cyjs;
        const drawing = cytoscape({ headless: true, elements, data });
        const expected = await expectedGraph(source);
        const nodes = drawing.nodes().map((node) => {
          const { name, ...rest } = node.data() as Record<string, unknown>;
          return { ...rest, label: name };
        });
        const edges = drawing.edges().map((edge) => {
          const { interaction, ...rest } = edge.data() as Record<string, unknown>;
          return { ...rest, kind: interaction };
        });
        expect(nodes.sort(byId)).toEqual([...expected.nodes].sort(byId));
        expect(edges.sort(byId)).toEqual([...expected.edges].sort(byId));
      }),
    );
  });

  it('comes back from D3 as it was, with links joined to their nodes', async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (source) => {
        const { nodes, links } = JSON.parse(await textIn('d3', source)) as {
          nodes: D3Node[];
          links: D3Link[];
        };
        const expected = await expectedGraph(source);
        expect(nodes).toEqual(expected.nodes.map((node) => ({ ...node, group: node['type'] })));
        expect(links).toEqual(expected.edges.map(({ weight, ...edge }) => ({ ...edge, value: weight })));
        forceSimulation(nodes)
          .force(
            'link',
            forceLink<D3Node, D3Link>(links).id((node) => node.id),
          )
          .stop();
        const idOf = (end: D3Link['source']): unknown => (typeof end === 'object' ? end.id : end);
        expect(links.map(({ source: from, target }) => [typeof from, idOf(from), idOf(target)])).toEqual(
          expected.edges.map((edge) => ['object', edge['source'], edge['target']]),
        );
      }),
    );
  });

  it('comes back from node-link data as it was', async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (source) => {
        const data = JSON.parse(await textIn('networkx', source)) as Record<string, unknown>;
        const expected = await expectedGraph(source);
        expect(data).toEqual({
          directed: true,
          multigraph: true,
          graph: {
            name: source.meta.title,
            description: source.meta.description,
            revision: source.meta.revision,
            updatedAt: source.meta.updatedAt,
          },
          nodes: expected.nodes,
          edges: expected.edges.map(({ id, ...edge }) => ({ ...edge, key: id })),
        });
      }),
    );
  });

  it('comes back from Graphology as it was', async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (source) => {
        const graph = new MultiDirectedGraph();
        graph.import(JSON.parse(await textIn('graphology', source)) as Parameters<typeof graph.import>[0]);
        const expected = await expectedGraph(source);
        const nodes = graph.mapNodes((id, attributes) => {
          const { color, size, entityType, ...rest } = attributes;
          expect([typeof color, typeof size]).toEqual(['string', 'number']);
          return { id, ...rest, type: entityType as unknown };
        });
        const edges = graph.mapEdges((id, attributes, from, target) => {
          const { label, ...rest } = attributes;
          return { id, source: from, target, ...rest, kind: label as unknown };
        });
        expect(nodes).toEqual(expected.nodes);
        expect(edges).toEqual(expected.edges);
      }),
    );
  });
});
