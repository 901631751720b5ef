import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import type { Quad } from 'n3';
import { hostileGraph } from '../../export/arbitrary-graph.ts';
import { expectedGraph } from '../../export/expected.ts';
import { textIn } from '../../export/sample-graph.ts';

const BASE = 'https://graph.example.jp/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const IDENTIFIER = 'http://purl.org/dc/terms/identifier';

/** One line a triple, sorted: two graphs without blank nodes are the same when their lines are. */
function canonical(quads: readonly Quad[]): readonly string[] {
  const lines = quads.map(({ subject, predicate, object }) => {
    const literal = object.termType === 'Literal' ? [object.language, object.datatype.value] : [];
    return JSON.stringify([subject.value, predicate.value, object.termType, object.value, ...literal]);
  });
  return [...new Set(lines)].sort();
}

describe('hostile text', () => {
  it('comes back from Turtle: every name, and every relation joined to its ends', async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (source) => {
        const quads = new Parser().parse(await textIn('turtle', source, { base: BASE }));
        const expected = await expectedGraph(source);
        const values = (predicate: string): Map<string, string> =>
          new Map(
            quads
              .filter((quad) => quad.predicate.value === predicate)
              .map(({ subject, object }) => [subject.value, object.value]),
          );
        const idOf = values(IDENTIFIER);
        expect([...idOf.values()].sort()).toEqual(
          [...expected.nodes, ...expected.edges].map(({ id }) => id).sort(),
        );
        const names = quads
          .filter((quad) => quad.predicate.value === `${SKOS}prefLabel`)
          .map(({ object }) => object.value);
        expect(names.sort()).toEqual(
          expected.nodes
            .flatMap(({ nameJa, nameEn }) => [nameJa, nameEn].filter((name) => name !== undefined))
            .sort(),
        );
        const [subjects, objects] = [values(`${RDF}subject`), values(`${RDF}object`)];
        const ends = [...subjects].map(([relation, from]) => [
          idOf.get(relation),
          idOf.get(from),
          idOf.get(objects.get(relation) ?? ''),
        ]);
        expect(ends).toEqual(expected.edges.map((edge) => [edge['id'], edge['source'], edge['target']]));
      }),
    );
  });

  it('says in JSON-LD exactly what it says in Turtle', async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (source) => {
        const turtle = new Parser().parse(await textIn('turtle', source, { base: BASE }));
        const document = JSON.parse(await textIn('jsonld', source, { base: BASE })) as jsonld.JsonLdDocument;
        const nquads: unknown = await jsonld.toRDF(document, { format: 'application/n-quads' });
        if (typeof nquads !== 'string') throw new TypeError('N-Quads are text');
        const fromJson = new Parser({ format: 'N-Quads' }).parse(nquads);
        expect(canonical(fromJson)).toEqual(canonical(turtle));
      }),
      { numRuns: 50 },
    );
  });
});
