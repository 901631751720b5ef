import type { WriteOptions } from './format.ts';
import type { GraphSource } from './graph.ts';
import { jsonItems } from './json-items.ts';
import { describeEdge, describeGraph, describeNode, describeVocabulary } from './rdf-description.ts';
import type { Description, RdfValue, Resource } from './rdf-description.ts';
import { DEFAULT_BASE, prefixesUnder } from './rdf-vocabulary.ts';

/** JSON-LD 1.1, the same triples as the Turtle: a context of prefixes and one flat list of resources, one a line. */
export async function* writeJsonld(source: GraphSource, options: WriteOptions): AsyncGenerator<string, void> {
  const base = options.base ?? DEFAULT_BASE;
  yield `{"@context":${JSON.stringify(prefixesUnder(base))},\n"@graph":[`;
  yield* jsonItems(descriptions(source, base), resourceObject);
  yield '\n]}\n';
}

async function* descriptions(
  source: GraphSource,
  base: string,
): AsyncGenerator<readonly Description[], void> {
  yield [describeGraph(source.meta, base), ...describeVocabulary()];
  for await (const nodes of source.nodes()) yield nodes.map((node) => describeNode(node, base));
  for await (const edges of source.edges()) yield edges.flatMap((edge) => describeEdge(edge, base));
}

type JsonValue = { '@id': string } | { '@value': string; '@language'?: string; '@type'?: string };

function resourceObject({ subject, statements }: Description): object {
  const types: string[] = [];
  const properties: Record<string, JsonValue[]> = {};
  for (const [property, value] of statements) {
    if (property === 'rdf:type' && value.is !== 'literal') types.push(name(value));
    else (properties[property] ??= []).push(jsonValue(value));
  }
  return { '@id': name(subject), ...(types.length > 0 && { '@type': types }), ...properties };
}

function name(resource: Resource): string {
  return resource.is === 'term' ? resource.term : resource.iri;
}

function jsonValue(value: RdfValue): JsonValue {
  if (value.is !== 'literal') return { '@id': name(value) };
  const { text, language, datatype } = value;
  return {
    '@value': text,
    ...(language !== undefined && { '@language': language }),
    ...(datatype !== undefined && { '@type': datatype }),
  };
}
