import { fileClauses } from '../compile/file-clauses.ts';
import type { Lines } from '../compile/text.ts';

/** Expressions of the statement that a search takes: parameters, and the kinds as `A|B`. */
export interface PathSearch {
  readonly from: string;
  readonly to: string;
  readonly kinds: string;
  readonly maxLength: string;
  /** One more than is asked for, so that a further path tells that there is more. */
  readonly wanted: string;
  readonly work: string;
  readonly degree: string;
  /** How long a path may be in any operation. */
  readonly longest: number;
}

/** What the clauses bind: `paths`, lists of nodes, the shortest first; `isCut`, whether the search stopped short. */
export const FOUND = { paths: 'paths', isCut: 'isCut' } as const;

/**
 * Finds paths from both ends: the halves grow by turns, and those that meet make a path, so that each is found once and in the
 * order of length. A level does nothing once there are enough.
 *
 *     length 1   from ─ to            length 3   from ─ x ─ y ─ to
 *     length 2   from ─ x ─ to                   ╰ forward ╯  ╰ backward
 */
export function pathSearch(search: PathSearch): Lines {
  const { kinds, work } = search;
  const lines = [
    `WITH ${end(search.from)} AS forward0, ${end(search.to)} AS backward0`,
    'WITH forward0, backward0, forward0[0][0] AS start, backward0[0][0] AS goal, [] AS found0, false AS isCut0',
  ];
  let forward = 'forward0';
  let backward = 'backward0';
  for (let length = 1; length <= search.longest; length += 1) {
    const isForward = length % 2 === 1;
    const longer = `${isForward ? 'forward' : 'backward'}${length}`;
    const found = `found${length - 1}`;
    const cut = { grown: `isCutGrown${length}`, joined: `isCutJoined${length}` };
    lines.push(
      ...fileClauses('paths-expand', {
        halves: isForward ? forward : backward,
        farEnd: isForward ? 'goal' : 'start',
        found,
        longer,
        isCut: cut.grown,
        KINDS: kinds,
        $length: String(length),
        $maxLength: search.maxLength,
        $wanted: search.wanted,
        $degree: search.degree,
        $work: work,
      }),
    );
    if (isForward) forward = longer;
    else backward = longer;
    const joined = `joined${length}`;
    lines.push(
      ...fileClauses('paths-join', { forward, backward, joined, isCut: cut.joined, $work: work }),
      `WITH start, goal, ${forward}, ${backward}, ${found} + ${joined} AS found${length}, isCut${length - 1} OR ${cut.grown} OR ${cut.joined} AS isCut${length}`,
    );
  }
  const all = `found${search.longest}`;
  return [
    ...lines,
    `WITH isCut${search.longest} AS ${FOUND.isCut}, COLLECT {`,
    `  UNWIND ${all} AS path`,
    '  WITH path, size([node IN path[1..-1] WHERE NOT node:Actor]) AS others, [node IN path | node.id] AS ids',
    '  ORDER BY size(path), others, ids',
    `  LIMIT ${search.wanted}`,
    '  RETURN path',
    `} AS ${FOUND.paths}`,
  ];
}

/** One path of no length, where there is such an entity. */
function end(id: string): string {
  return `COLLECT { MATCH (node:Node {id: ${id}}) WHERE node:Entity RETURN [node] }`;
}
