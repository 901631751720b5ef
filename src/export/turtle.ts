import { DataFactory, Writer } from 'n3';
import type { NamedNode, Literal as N3Literal } from 'n3';
import type { WriteOptions } from './format.ts';
import type { GraphSource } from './graph.ts';
import { describeEdge, describeGraph, describeNode, describeVocabulary } from './rdf-description.ts';
import type { Description, RdfValue, Resource } from './rdf-description.ts';
import { DEFAULT_BASE, prefixesUnder } from './rdf-vocabulary.ts';
import type { Term } from './rdf-vocabulary.ts';

/** Turtle (RDF 1.1) in the words of W3C ORG, PROV-O, SKOS, Dublin Core, schema.org and our own. */
export async function* writeTurtle(source: GraphSource, options: WriteOptions): AsyncGenerator<string, void> {
  const base = options.base ?? DEFAULT_BASE;
  const prefixes = prefixesUnder(base);
  let written = '';
  const writer = new Writer(
    {
      write(text: string, _encoding: string, done?: () => void) {
        written += text;
        done?.();
      },
      end(done?: () => void) {
        done?.();
      },
    },
    { prefixes },
  );

  const terms = new Map<Term, NamedNode>();
  const named = (term: Term): NamedNode => {
    const known = terms.get(term) ?? DataFactory.namedNode(expanded(term, prefixes));
    terms.set(term, known);
    return known;
  };
  const resource = (value: Resource): NamedNode =>
    value.is === 'term' ? named(value.term) : DataFactory.namedNode(value.iri);
  const object = (value: RdfValue): NamedNode | N3Literal => {
    if (value.is !== 'literal') return resource(value);
    const { text, language, datatype } = value;
    return DataFactory.literal(text, language ?? (datatype === undefined ? undefined : named(datatype)));
  };
  /** The text since the last call; all that the writer keeps is the subject it is at. */
  const flush = (...descriptions: readonly Description[]): string => {
    for (const { subject, statements } of descriptions) {
      const about = resource(subject);
      for (const [property, value] of statements) writer.addQuad(about, named(property), object(value));
    }
    const text = written;
    written = '';
    return text;
  };

  yield flush(describeGraph(source.meta, base), ...describeVocabulary());
  for await (const nodes of source.nodes()) yield flush(...nodes.map((node) => describeNode(node, base)));
  for await (const edges of source.edges()) yield flush(...edges.flatMap((edge) => describeEdge(edge, base)));
  writer.end();
  yield flush();
}

function expanded(term: Term, prefixes: Readonly<Record<string, string>>): string {
  const colon = term.indexOf(':');
  return `${prefixes[term.slice(0, colon)] ?? ''}${term.slice(colon + 1)}`;
}
