import { RELATION_KINDS } from '../../../src/model/relation-kind.ts';
import type { Question, Subjects, Tree } from '../question.ts';

const KINDS = RELATION_KINDS.join('|');
/** No ministry, ISAC or other body stands at the other end of these. */
const BETWEEN_ACTORS = RELATION_KINDS.filter(
  (kind) => !['RESPONSIBLE_FOR', 'INVOLVES', 'RESTATES', 'SUCCEEDS'].includes(kind),
).join('|');
const DEGREE = `COUNT { (node)-[:${KINDS}]-() }`;
const SHOWN = 300;

const DRAWN = `totalNodes totalEdges truncated
  nodes { id type label degree } edges { id source target kind }`;

/** Of a list `shown`: the columns of a drawing. */
const COLUMNS = `
  COLLECT {
    UNWIND shown AS node
    RETURN {id: node.id, type: node.type, label: node.nameJa, degree: ${DEGREE}}
  } AS nodes,
  COLLECT {
    UNWIND shown AS a
    MATCH (a)-[r:${KINDS}]->(b)
    WHERE b IN shown
    WITH a, r, b ORDER BY r.id
    RETURN {id: r.id, source: a.id, target: b.id, kind: type(r)}
  } AS edges`;

/** Networks and the matrix: what one pattern cannot say. */
export function graph(subjects: Subjects): readonly Question[] {
  return [
    {
      name: 'network',
      asks: `the ${SHOWN} nodes nearest to an ISAC, two steps away at most`,
      ours: {
        operation: `query($around: [ID!]) { network(input: { around: $around, depth: 2, limit: ${SHOWN} }) { ${DRAWN} } }`,
        variables: { around: [subjects.isac] },
      },
      hand: {
        text: `MATCH (start:Node {id: $id})
          CALL (start) {
            MATCH (start)-[:${KINDS}]-(node:Entity)
            RETURN collect(DISTINCT node) AS near
          }
          CALL (near) {
            UNWIND near AS one
            WITH one WHERE COUNT { (one)--() } <= 200 OR COUNT { (one)-[:${KINDS}]-() } <= 200
            MATCH (one)-[:${KINDS}]-(node:Entity)
            RETURN collect(DISTINCT node) AS far
          }
          UNWIND [[0, [start]], [1, near], [2, far]] AS level
          UNWIND level[1] AS node
          WITH node, min(level[0]) AS distance
          OPTIONAL MATCH (node)-[r:${KINDS}]-()
          WITH node, distance, count(r) AS degree
          ORDER BY distance, degree DESC, node.id
          WITH collect(node) AS found
          WITH found, found[..${SHOWN}] AS shown
          RETURN size(found) AS totalNodes,
            COUNT { UNWIND found AS a MATCH (a)-[r:${KINDS}]->(b) WHERE b IN found RETURN r } AS totalEdges,
            size(found) > ${SHOWN} AS truncated, ${COLUMNS}`,
        parameters: { id: subjects.isac },
        data: ([network]) => ({ network }),
      },
      peer: undefined,
    },
    {
      name: 'networkWhole',
      asks: `the ${SHOWN} best connected nodes of the whole graph`,
      ours: { operation: `{ network(input: { limit: ${SHOWN} }) { ${DRAWN} } }` },
      hand: {
        text: `CALL () {
            MATCH (node:Entity)
            OPTIONAL MATCH (node)-[r:${KINDS}]-()
            WITH node, count(r) AS degree
            ORDER BY degree DESC, node.id
            LIMIT ${SHOWN}
            RETURN collect(node) AS shown
          }
          WITH shown, COUNT { (:Entity) } AS all
          RETURN all AS totalNodes, COUNT { ()-[:${KINDS}]->() } AS totalEdges, all > ${SHOWN} AS truncated, ${COLUMNS}`,
        parameters: {},
        data: ([network]) => ({ network }),
      },
      peer: undefined,
    },
    {
      name: 'matrix',
      asks: 'every ministry against every ISAC',
      ours: {
        operation: `{ matrix(rows: MINISTRY, columns: ISAC, limit: 1000) { truncated
          rows { id name } columns { id name } cells { row column measures relations kinds } } }`,
      },
      hand: {
        text: `CALL () {
            MATCH (column:Isac)<-[:INVOLVES]-(m:Measure)<-[:RESPONSIBLE_FOR]-(row:Ministry)
            RETURN row, column, count(DISTINCT m) AS shared, 0 AS direct, [] AS kinds
            UNION ALL
            MATCH (column:Isac)-[r:${BETWEEN_ACTORS}]-(row:Ministry)
            RETURN row, column, 0 AS shared, count(r) AS direct, collect(DISTINCT type(r)) AS kinds
          }
          WITH row, column, sum(shared) AS shared, sum(direct) AS direct, collect(kinds) AS kinds
          ORDER BY row.sortKey, column.sortKey
          RETURN row.id AS row, row.nameJa AS rowName, column.id AS column, column.nameJa AS columnName, shared, direct,
            COLLECT { UNWIND kinds AS some UNWIND some AS kind WITH kind ORDER BY kind RETURN kind } AS kinds, column.sortKey AS place`,
        parameters: {},
        data: (rows) => ({ matrix: matrixOf(rows) }),
      },
      peer: undefined,
    },
  ];
}

function matrixOf(cells: readonly Tree[]): Tree {
  const side = (id: string, name: string): ReadonlyMap<unknown, unknown> =>
    new Map(cells.map((cell) => [cell[id], { id: cell[id], name: cell[name] }]));
  const byPlace = [...cells].sort((a, b) => (String(a['place']) < String(b['place']) ? -1 : 1));
  const columns = new Map(
    byPlace.map((cell) => [cell['column'], { id: cell['column'], name: cell['columnName'] }]),
  );
  return {
    truncated: false,
    rows: [...side('row', 'rowName').values()],
    columns: [...columns.values()],
    cells: cells.map(({ column, direct, kinds, row, shared }) => ({
      row,
      column,
      measures: shared,
      relations: direct,
      kinds,
    })),
  };
}
