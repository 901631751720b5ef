import { firstDayOf, isPartialDate, lastDayOf } from '../../../model/partial-date.ts';
import { nameKey } from '../../../model/text.ts';
import type { Sourced } from '../../request/sourced.ts';
import type { FilterComputation } from '../../schema-model/model.ts';
import type { Compilation } from '../compilation.ts';
import type { Scope } from '../scope.ts';
import { nodeScope } from '../scope.ts';
import { subquery } from '../text.ts';

type WhereCondition = (compilation: Compilation, where: Sourced, scope: Scope) => string | undefined;

/** How many levels a tree of goals has at most. */
const GOAL_LEVELS = 12;

/** The conditions that more than one comparison makes. `nested` is the compiler of a `where`. */
export function computedFilter(
  compilation: Compilation,
  by: FilterComputation,
  value: Sourced,
  scope: Scope,
  nested: WhereCondition,
): string | undefined {
  switch (by) {
    case 'WORDS':
      return words(compilation, value, scope);
    case 'UNDER': {
      const id = compilation.parameter(value.read);
      const top = compilation.name('n');
      return subquery('EXISTS', [
        `MATCH (${scope.variable})<-[:HAS_SUBGOAL*0..${GOAL_LEVELS}]-(${top}:Goal)`,
        `WHERE ${top}.id = ${id}`,
        `RETURN ${top}`,
      ]);
    }
    case 'ORIGINS': {
      const origin = compilation.name('x');
      const origins = compilation.parameter(value.read);
      return `any(${origin} IN ${scope.property('origins')} WHERE ${origin} IN ${origins})`;
    }
    case 'AT_LEAST':
      return `${scope.property('confidence')} >= ${compilation.parameter(value.read)}`;
    case 'IN_FORCE':
      return inForce(compilation, value, scope);
    case 'OTHER_END':
      return otherEnd(compilation, value, scope, nested);
  }
}

function words(compilation: Compilation, value: Sourced, scope: Scope): string {
  const text = compilation.parameter((variables) => nameKey(String(value.read(variables))));
  const entry = compilation.name('n');
  const inEntry = subquery('EXISTS', [
    `MATCH (${scope.variable})-[:HAS_ENTRY]->(${entry}:MeasureEntry)`,
    `WHERE ${entry}.textKey CONTAINS ${text}`,
    `RETURN ${entry}`,
  ]);
  const names = ['nameKeyJa', 'nameKeyEn'].map((name) => `${scope.property(name)} CONTAINS ${text}`);
  return `(${[...names, inEntry].join(' OR ')})`;
}

/**
 * From `validFrom` to `validTo`, both included and both open where unknown. All three dates may stop at the year or the month:
 * `validTo` 2024 holds on 2024-05-01, which starts with it.
 */
export function inForce(compilation: Compilation, value: Sourced, scope: Pick<Scope, 'property'>): string {
  const date = (edge: typeof firstDayOf) =>
    compilation.parameter((variables) => {
      const given = value.read(variables);
      return isPartialDate(given) ? edge(given) : given;
    });
  const first = date(firstDayOf);
  const last = date(lastDayOf);
  const from = scope.property('validFrom');
  const to = scope.property('validTo');
  return (
    `(${from} IS NULL OR ${from} <= ${last}) AND ` +
    `(${to} IS NULL OR ${to} >= ${first} OR ${first} STARTS WITH ${to})`
  );
}

/** The other end where the relation is seen from one end; either end where it is seen from neither. */
function otherEnd(
  compilation: Compilation,
  value: Sourced,
  scope: Scope,
  nested: WhereCondition,
): string | undefined {
  const ends = scope.otherEnds ?? [];
  const conditions = ends.map((end) => nested(compilation, value, nodeScope(end, [])));
  if (conditions.some((condition) => condition === undefined)) return undefined;
  return `(${conditions.join(' OR ')})`;
}
