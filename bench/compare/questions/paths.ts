import { RELATION_KINDS } from '../../../src/model/relation-kind.ts';
import { DEFAULT_LIMITS } from '../../../src/query/limits.ts';
import type { Question, Subjects, Tree } from '../question.ts';
import { isTree, within } from '../question.ts';

const KINDS = RELATION_KINDS.join('|');
const LENGTH = 6;
const SHOWN = 5;
const DEGREE = DEFAULT_LIMITS.pathDegree;
/** The degree of most nodes is known to be small from all their relations together, which is read at once. */
const isPassable = (node: string): string =>
  `NOT ${node}:Strategy|Goal AND (COUNT { (${node})--() } <= ${DEGREE} OR COUNT { (${node})-[:${KINDS}]-() } <= ${DEGREE})`;

/** Two ways in which Cypher itself finds shortest paths; each is the quicker one for the questions that it answers here. */
const WAYS = {
  /** All shortest ones, from both ends; says nothing of longer ones. */
  allShortest: `MATCH p = allShortestPaths((a)-[:${KINDS}*..${LENGTH}]-(b))
    WHERE all(node IN nodes(p) WHERE node = a OR node = b OR (${isPassable('node')}))`,
  /** The shortest and the next longer ones. */
  twoLengths: `MATCH p = SHORTEST 2 GROUPS (a)(()-[:${KINDS}]-(node:Entity WHERE node = b OR (${isPassable('node')}))){1,${LENGTH}}(b)
    WHERE none(inner IN nodes(p)[1..-1] WHERE inner = a OR inner = b)`,
};

/** Shortest and next-shortest paths between two entities. */
export function paths({ apart, hub, isac, isacHub, quiet }: Subjects): readonly Question[] {
  return [
    between('paths', `the ${SHOWN} shortest paths from a ministry to an ISAC`, [quiet, isac], 'twoLengths'),
    between('pathsApart', `the ${SHOWN} shortest paths between two that are far apart`, apart, 'allShortest'),
    betweenHubs([hub, isacHub]),
  ];
}

function between(
  name: string,
  asks: string,
  ends: readonly [string, string],
  way: keyof typeof WAYS,
): Question {
  const [from, to] = ends;
  return {
    name,
    asks,
    ours: asked('truncated paths { length nodes { id } }', ends),
    hand: {
      text: `MATCH (a:Node {id: $from})
        MATCH (b:Node {id: $to})
        ${WAYS[way]}
        WITH DISTINCT nodes(p) AS visited
        WITH [node IN visited | node.id] AS ids, size([node IN visited[1..-1] WHERE NOT node:Actor]) AS others
        ORDER BY size(ids), others, ids
        LIMIT ${SHOWN + 1}
        RETURN ids`,
      parameters: { from, to },
      data: (rows) => ({
        paths: {
          truncated: rows.length > SHOWN,
          paths: shownOf(rows),
        },
      }),
    },
    compared: (data) => lengthsKept(pathsOf(data), way === 'allShortest' ? 1 : 2),
    peer: undefined,
  };
}

/** Our search ends at its limit and must say so; how near the hubs are is the same. */
function betweenHubs(ends: readonly [string, string]): Question {
  const shortest = between('pathsHubs', `the ${SHOWN} shortest paths between two hubs`, ends, 'allShortest');
  return {
    ...shortest,
    // There are longer ones, of which this statement does not speak.
    hand: { ...shortest.hand, data: (rows) => ({ paths: { truncated: true, paths: shownOf(rows) } }) },
    compared: (data) => [pathsOf(data)[0]?.['length'], within(data, 'paths', 'truncated')],
  };
}

function asked(selection: string, [from, to]: readonly [string, string]): Question['ours'] {
  return {
    operation: `query($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxLength: ${LENGTH}, limit: ${SHOWN}) { ${selection} } }`,
    variables: { from, to },
  };
}

function shownOf(rows: readonly Tree[]): readonly Tree[] {
  return rows.slice(0, SHOWN).map(({ ids }) => pathOf(Array.isArray(ids) ? ids : []));
}

function pathOf(ids: readonly unknown[]): Tree {
  return { length: ids.length - 1, nodes: ids.map((id) => ({ id })) };
}

/** Paths of the least lengths, as many lengths as the statement looks for. */
function lengthsKept(found: readonly Tree[], count: number): readonly Tree[] {
  const lengths = [...new Set(found.map(({ length }) => length))].slice(0, count);
  return found.filter(({ length }) => lengths.includes(length));
}

function pathsOf(data: Tree): readonly Tree[] {
  const found = within(data, 'paths', 'paths');
  return Array.isArray(found) ? found.filter(isTree) : [];
}
