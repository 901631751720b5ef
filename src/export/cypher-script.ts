import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, valueOf } from './attributes.ts';
import type { Attribute } from './attributes.ts';
import { cypherFloat, cypherLiteral, cypherMap } from './cypher-literal.ts';
import type { ExportEdge, ExportNode, GraphSource } from './graph.ts';
import { labelsOf } from './neo4j-labels.ts';

/** Rows a statement: few enough that parsing one is quick, enough that a round trip is worth it. */
const ROWS = 200;

/**
 * A script for an empty database, for cypher-shell and Neo4j Browser: statements without parameters, each ended
 * by `;`. Apart from the constraint it is openCypher. Rows of one type wait until there are {@link ROWS} of them.
 */
export async function* writeCypherScript(source: GraphSource): AsyncGenerator<string, void> {
  const { title, revision } = source.meta;
  yield `// ${title.replace(/\s+/gu, ' ')}, revision ${revision.replace(/\s+/gu, ' ')}\n`;
  yield 'CREATE CONSTRAINT node_id IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE;\n';
  yield* statements(source.nodes(), (node) => createNodes(labelsOf(node.type)), nodeRow);
  yield* statements(source.edges(), (edge) => createRelationships(edge.kind), edgeRow);
}

function createNodes(labels: readonly string[]): string {
  return `CREATE (node:${labels.join(':')})\nSET node = row`;
}

function createRelationships(kind: string): string {
  const ends = 'MATCH (source:Node {id: row.source})\nMATCH (target:Node {id: row.target})';
  return `${ends}\nCREATE (source)-[relation:${kind}]->(target)\nSET relation = row.properties`;
}

async function* statements<Item>(
  batches: AsyncIterable<readonly Item[]>,
  clauseOf: (item: Item) => string,
  rowOf: (item: Item) => string,
): AsyncGenerator<string, void> {
  const waiting = new Map<string, string[]>();
  for await (const items of batches) {
    for (const item of items) {
      const clause = clauseOf(item);
      const rows = waiting.get(clause) ?? [];
      rows.push(rowOf(item));
      waiting.set(clause, rows);
      if (rows.length === ROWS) {
        yield statement(rows, clause);
        waiting.delete(clause);
      }
    }
  }
  for (const [clause, rows] of waiting) yield statement(rows, clause);
}

function statement(rows: readonly string[], clause: string): string {
  return `UNWIND [\n  ${rows.join(',\n  ')}\n] AS row\n${clause};\n`;
}

function nodeRow(node: ExportNode): string {
  return cypherMap([['id', cypherLiteral(node.id)], ...literals(NODE_ATTRIBUTES, node)]);
}

/** A relationship's type says its kind, so no property repeats it. */
const PROPERTIES = EDGE_ATTRIBUTES.filter(({ name }) => name !== 'kind');

function edgeRow(edge: ExportEdge): string {
  const own = [
    ['id', cypherLiteral(edge.id)],
    ['weight', cypherFloat(edge.weight)],
  ] as const;
  return cypherMap([
    ['source', cypherLiteral(edge.source)],
    ['target', cypherLiteral(edge.target)],
    ['properties', cypherMap([...own, ...literals(PROPERTIES, edge)])],
  ]);
}

function literals<Item>(attributes: readonly Attribute<Item>[], item: Item): (readonly [string, string])[] {
  return attributes.flatMap((attribute) => {
    const value = valueOf(attribute, item);
    if (value === undefined) return [];
    const isFloat = attribute.type === 'double' && typeof value === 'number';
    return [[attribute.name, isFloat ? cypherFloat(value) : cypherLiteral(value)] as const];
  });
}
