import type { Pattern } from '../schema-model/model.ts';
import { hasType } from './by-model.ts';
import type { Compilation } from './compilation.ts';
import type { Scope } from './scope.ts';
import { arrow } from './source.ts';
import type { Lines } from './text.ts';
import { all, indent, subquery, where } from './text.ts';

/**
 * Nodes that a filter names by their ids, on a relationship of which all that passes hangs. Whoever has few of these finds it from there;
 * of many, an index in the order of the list finds a page sooner. What a node has is its degree, so that the statement can tell when it runs.
 */
export interface Start {
  /** Binds what is filtered, each once, from the named nodes; with a condition on it beside the filter's. */
  readonly lines: (condition: string | undefined) => Lines;
  /** How many pass the filter. */
  readonly total: string;
  /** The same page by either way, whichever is the shorter for these nodes. */
  readonly eitherWay: (page: PageByStart) => Lines;
}

interface PageByStart {
  /** An expression of what is filtered that an index has in the order of the list: text, never null. */
  readonly key: string;
  /** The condition beside the filter's. */
  readonly condition: string | undefined;
  /** The clauses that bind what is filtered in the order of the index, under all conditions and this one. */
  readonly scan: (condition: string) => Lines;
  /** ORDER BY and LIMIT. */
  readonly cut: Lines;
  /** The parameter of LIMIT. */
  readonly limit: string;
}

interface Named {
  readonly to: string;
  readonly label: string;
  readonly condition: string;
  readonly pattern: Pattern;
  /** The conditions of the filter beside that of the named nodes. */
  readonly others: string | undefined;
}

/**
 * A scan passes some `limit * all / degree` nodes before a page is full, the way from the named nodes `degree`; a step of the scan looks for
 * the named nodes at the other end, and further conditions make it longer.
 */
const STEPS_PER_RELATIONSHIP = 4;

export function startAt(
  compilation: Compilation,
  { condition: named, label, others, pattern, to }: Named,
  scope: Scope,
): Start {
  const { variable } = scope;
  const type = hasType(compilation, variable, scope.types);
  const starts = [`MATCH (${to}:${label})`, ...where(named)];
  const onwards = (condition: string | undefined): Lines => [
    `MATCH (${type})${arrow(pattern)}(${to})`,
    ...where(all([others, condition])),
    `WITH DISTINCT ${variable}`,
  ];
  const lines = (condition: string | undefined): Lines => [
    ...starts,
    `WITH DISTINCT ${to}`,
    ...onwards(condition),
  ];
  return {
    lines,
    total: subquery('COUNT', [...lines(undefined), `RETURN ${variable}`]),
    eitherWay({ condition, cut, key, limit, scan }) {
      const [found, degree, least] = ['x', 'd', 'k'].map((name) => compilation.name(name));
      const isShort = `${degree} * ${degree} <= ${STEPS_PER_RELATIONSHIP} * ${limit} * COUNT { (${type}) }`;
      return [
        'CALL () {',
        ...indent([
          ...starts,
          `RETURN collect(${to}) AS ${found}, sum(COUNT { (${to})${arrow(turned(pattern))}() }) AS ${degree}`,
        ]),
        '}',
        // A comparison with null finds nothing in the index, at once.
        `WITH ${found}, CASE WHEN ${isShort} THEN null ELSE '' END AS ${least}`,
        `CALL (${found}, ${least}) {`,
        ...indent([
          `UNWIND CASE WHEN ${least} IS NULL THEN ${found} END AS ${to}`,
          ...onwards(condition),
          ...cut,
          `RETURN ${variable}`,
          'UNION ALL',
          ...scan(`${key} >= ${least}`),
          `WITH ${variable}`,
          ...cut,
          `RETURN ${variable}`,
        ]),
        '}',
      ];
    },
  };
}

function turned({ direction, type }: Pattern): Pattern {
  if (direction === 'IN') return { direction: 'OUT', type };
  return direction === 'OUT' ? { direction: 'IN', type } : { direction, type };
}
