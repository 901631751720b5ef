import { fileClauses } from '../compile/file-clauses.ts';
import { indent, subquery } from '../compile/text.ts';
import type { Lines } from '../compile/text.ts';

/** Expressions of the statement that a search takes: parameters, and the kinds as `A|B`. */
export interface PathSearch {
  readonly from: string;
  readonly to: string;
  readonly kinds: string;
  /** A relation to walk along, as it stands in brackets. */
  readonly along: string;
  readonly maxLength: string;
  /** One more than is asked for, so that a further path tells that there is more. */
  readonly wanted: string;
  readonly work: string;
  readonly degree: string;
}

/** What the clauses bind: `paths`, lists of nodes, the shortest first; `isCut`, whether the search stopped short. */
export const FOUND = { paths: 'paths', isCut: 'isCut' } as const;

/**
 * Finds paths from both ends: the halves grow by turns, level by level, until enough of them meet, and those that meet make a
 * path, so that each is found once and in the order of length. The level stands in the statement once, inside `reduce`: that a
 * database plans it once, however long a path may be, is most of what a search costs that is asked for the first time.
 *
 *     length 1   from ─ to            length 3   from ─ x ─ y ─ to
 *     length 2   from ─ x ─ to                   ╰ forward ╯  ╰ backward
 */
export function pathSearch(search: PathSearch): Lines {
  const { from, maxLength, to, wanted, work } = search;
  const level = fileClauses('paths-expand', {
    ALONG: search.along,
    KINDS: search.kinds,
    $maxLength: maxLength,
    $wanted: wanted,
    $degree: search.degree,
    $work: work,
  });
  return [
    'WITH reduce(',
    ...indent([
      `search = [${end(from)}, ${end(to)}, [], 0],`,
      `length IN range(1, ${maxLength}) | CASE WHEN search[3] >= ${wanted} THEN search ELSE head(${subquery('COLLECT', level)}) END`,
    ]),
    ') AS search',
    'UNWIND search[2] AS level',
    ...fileClauses('paths-join', { $work: work }),
    'WITH collect(joined) AS found, collect(level[2] OR isCut) AS cuts',
    `WITH true IN cuts AS ${FOUND.isCut}, COLLECT {`,
    '  UNWIND found AS joined',
    '  UNWIND joined AS path',
    `  WITH CASE path[0].id WHEN ${from} THEN path ELSE reverse(path) END AS path`,
    '  WITH path, size([node IN path[1..-1] WHERE NOT node:Actor]) AS others, [node IN path | node.id] AS ids',
    '  ORDER BY size(path), others, ids',
    `  LIMIT ${wanted}`,
    '  RETURN path',
    `} AS ${FOUND.paths}`,
  ];
}

/** One path of no length, where there is such an entity. */
function end(id: string): string {
  return `COLLECT { MATCH (node:Node {id: ${id}}) WHERE node:Entity RETURN [node] }`;
}
