import { instance } from '@viz-js/viz';
import fc from 'fast-check';
import { hostileGraph } from '../../export/arbitrary-graph.ts';
import { expectedGraph } from '../../export/expected.ts';
import type { Properties } from '../../export/expected.ts';
import { textIn } from '../../export/sample-graph.ts';

interface GraphvizJson {
  readonly objects?: readonly Readonly<Record<string, string>>[];
  readonly edges?: readonly (Readonly<Record<string, string>> & {
    readonly tail: number;
    readonly head: number;
  })[];
}

const byId = (one: Properties, other: Properties): number =>
  String(one['id']) < String(other['id']) ? -1 : 1;

/** DOT has no sign for one backslash, so readers find two (docs/exports.md). */
const doubled = (value: unknown): string => String(value).replaceAll('\\', '\\\\');

describe('hostile text', () => {
  it('comes back from Graphviz as it was, but for doubled backslashes', async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (source) => {
        const text = await textIn('dot', source);
        // a fresh one each time: an instance that has read many graphs breaks
        const viz = await instance();
        const read = viz.renderJSON(text, { engine: 'nop' }) as GraphvizJson;
        const expected = await expectedGraph(source);
        const objects = read.objects ?? [];
        const wanted = [...expected.nodes].sort(byId);
        const found = [...objects].sort((one, other) =>
          String(one['name']) < String(other['name']) ? -1 : 1,
        );
        expect(found.map(({ name }) => name).sort()).toEqual(wanted.map(({ id }) => doubled(id)).sort());
        const nodeNamed = new Map(objects.map((node) => [node['name'], node]));
        for (const { id, label, ...node } of wanted) {
          const object = nodeNamed.get(doubled(id)) ?? {};
          expect(label).toBeDefined();
          for (const [name, value] of Object.entries(node)) expect(object[name]).toBe(doubled(value));
        }
        const ends = (read.edges ?? []).map(({ tail, head, id, exactWeight }) => [
          id,
          objects[tail]?.['name'],
          objects[head]?.['name'],
          exactWeight,
        ]);
        expect(ends.sort()).toEqual(
          expected.edges
            .map((edge) => [
              doubled(edge['id']),
              doubled(edge['source']),
              doubled(edge['target']),
              String(edge['weight']),
            ])
            .sort(),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('leaves Mermaid nothing but letters, harmless signs and decimal codes', async () => {
    const label = String.raw`"(?:[\p{L}\p{N}\p{M} _:,・、。（）「」…?-]|#\d+;)+"`;
    const line = new RegExp(
      String.raw`^(?:flowchart LR| {2}n\d+(?:\(\[${label}\]\)|\[${label}\]|\[/${label}\\\]|\{\{${label}\}\}):::[A-Z]+| {2}n\d+ -->\|[A-Z_]+\| n\d+| {2}classDef [A-Z]+ stroke:#[0-9a-f]{6},stroke-width:3px|)$`,
      'u',
    );
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (source) => {
        const text = await textIn('mermaid', source);
        for (const written of text.split('\n')) expect(written).toMatch(line);
        expect(text.match(/:::/gu) ?? []).toHaveLength(source.listed.nodes.length);
        expect(text.match(/-->/gu) ?? []).toHaveLength(source.listed.edges.length);
      }),
    );
  });
});
