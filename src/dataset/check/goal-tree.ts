import { below } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Going up from a goal ends at a goal without a parent: the goals of a strategy are a tree. */
export const goalTree: Rule = (dataset) => {
  const parents = new Map(dataset.goals.map(({ record }) => [record.key, record.parent]));
  return dataset.goals
    .filter(({ record }) => circles(record.key, parents))
    .map(({ place, record }) => ({
      code: 'GOAL_CYCLE',
      severity: 'error',
      place: below(place, 'parent'),
      text: `the parents of a goal end at a goal without one, but ${record.key} comes back to itself`,
      advice: 'Correct the parent of one of these goals.',
    }));
};

function circles(key: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let above = parents.get(key); above !== undefined && !seen.has(above); above = parents.get(above)) {
    if (above === key) return true;
    seen.add(above);
  }
  return false;
}
