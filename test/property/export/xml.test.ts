import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import type { NetworkFormat } from '../../../src/export/format-names.ts';
import type { AttributeValue } from '../../../src/export/attributes.ts';
import { hostileGraph } from '../../export/arbitrary-graph.ts';
import { expectedGraph, typedValue } from '../../export/expected.ts';
import type { Properties } from '../../export/expected.ts';
import { textIn } from '../../export/sample-graph.ts';

async function parsed(
  format: NetworkFormat,
  source: Parameters<typeof expectedGraph>[0],
): Promise<Element[]> {
  const text = await textIn(format, source);
  const stop = (level: string, message: string): void => {
    // a warning is about U+FFFD, which is there on purpose
    if (level !== 'warning') throw new Error(`${level}: ${message}`);
  };
  const document = new DOMParser({ onError: stop }).parseFromString(text, 'text/xml');
  return [...document.getElementsByTagName('*')];
}

const named = (elements: readonly Element[], name: string): Element[] =>
  elements.filter((element) => element.localName === name);

function attributesNamed(element: Element, names: readonly string[]): Record<string, AttributeValue> {
  return Object.fromEntries(names.map((name) => [name, typedValue(name, element.getAttribute(name) ?? '')]));
}

describe('hostile text', () => {
  it('comes back from GEXF as it was', async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (source) => {
        const elements = await parsed('gexf', source);
        const read = (element: Element, own: readonly string[]): Properties => {
          const values = [...element.getElementsByTagName('attvalue')].map((value) => {
            const name = value.getAttribute('for') ?? '';
            return [name, typedValue(name, value.getAttribute('value') ?? '')] as const;
          });
          return { ...attributesNamed(element, own), ...Object.fromEntries(values) };
        };
        const expected = await expectedGraph(source);
        expect(named(elements, 'node').map((node) => read(node, ['id', 'label']))).toEqual(expected.nodes);
        expect(
          named(elements, 'edge').map((edge) => read(edge, ['id', 'source', 'target', 'weight'])),
        ).toEqual(expected.edges);
      }),
    );
  });

  it('comes back from GraphML as it was, and joins the same nodes', async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (source) => {
        const elements = await parsed('graphml', source);
        const names = new Map(
          named(elements, 'key').map((key) => [
            key.getAttribute('id') ?? '',
            key.getAttribute('attr.name') ?? '',
          ]),
        );
        const read = (element: Element): Properties =>
          Object.fromEntries(
            [...element.getElementsByTagName('data')].map((data) => {
              const name = names.get(data.getAttribute('key') ?? '') ?? '';
              return [name, typedValue(name, data.textContent ?? '')] as const;
            }),
          );
        const expected = await expectedGraph(source);
        const nodes = named(elements, 'node');
        expect(nodes.map(read)).toEqual(expected.nodes);
        const idOf = new Map(nodes.map((node) => [node.getAttribute('id'), read(node)['id']]));
        expect(idOf.size).toBe(expected.nodes.length);
        const edges = named(elements, 'edge').map((edge) => {
          const ends = {
            source: idOf.get(edge.getAttribute('source')),
            target: idOf.get(edge.getAttribute('target')),
          };
          return { ...ends, ...read(edge) };
        });
        expect(edges).toEqual(expected.edges);
      }),
    );
  });
});
