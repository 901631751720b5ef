import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, valueOf } from './attributes.ts';
import type { Attribute } from './attributes.ts';
import { csvRows } from './csv-rows.ts';
import type { Cell } from './csv-rows.ts';
import type { ExportEdge, ExportNode, GraphSource } from './graph.ts';
import { labelsOf } from './neo4j-labels.ts';

export const NODES_FILE = 'neo4j-nodes.csv';
export const RELATIONSHIPS_FILE = 'neo4j-relationships.csv';
export const ARGUMENTS_FILE = 'neo4j-import.args';

const TYPES = {
  text: '',
  integer: ':long',
  double: ':double',
  flag: ':boolean',
  years: ':long[]',
} as const satisfies Record<Attribute<never>['type'], string>;

/** An unquoted empty field is "no such property"; a text may hold line feeds, hence the quotes. */
const QUOTED = { quoted_string: true } as const;

/** Nodes for `neo4j-admin database import`, header and all; texts as they are, since no spreadsheet is meant to open it. */
export function writeNeo4jNodes(source: GraphSource): AsyncIterable<string> {
  const header = ['id:ID', ':LABEL', ...columns(NODE_ATTRIBUTES)];
  const rowOf = (node: ExportNode): readonly Cell[] => [
    node.id,
    labelsOf(node.type).join(';'),
    ...cells(NODE_ATTRIBUTES, node),
  ];
  return csvRows(header, source.nodes(), rowOf, QUOTED);
}

/** A relationship's type says its kind, so no property repeats it. */
const PROPERTIES = EDGE_ATTRIBUTES.filter(({ name }) => name !== 'kind');

export function writeNeo4jRelationships(source: GraphSource): AsyncIterable<string> {
  const own = [':START_ID', ':END_ID', ':TYPE', 'id', 'weight:double'];
  const rowOf = (edge: ExportEdge): readonly Cell[] => [
    ...[edge.source, edge.target, edge.kind, edge.id, edge.weight],
    ...cells(PROPERTIES, edge),
  ];
  return csvRows([...own, ...columns(PROPERTIES)], source.edges(), rowOf, QUOTED);
}

/** What `neo4j-admin database import full neo4j @neo4j-import.args` needs to know of the two files. */
export async function* writeNeo4jArguments(): AsyncGenerator<string, void> {
  yield await Promise.resolve(
    [`--nodes=${NODES_FILE}`, `--relationships=${RELATIONSHIPS_FILE}`, '--multiline-fields=true', ''].join(
      '\n',
    ),
  );
}

function columns<Item>(attributes: readonly Attribute<Item>[]): readonly string[] {
  return attributes.map(({ name, type }) => name + TYPES[type]);
}

function cells<Item>(attributes: readonly Attribute<Item>[], item: Item): readonly Cell[] {
  return attributes.map((attribute) => {
    const value = valueOf(attribute, item);
    return typeof value === 'object' ? value.join(';') : value;
  });
}
