import type { LoadPlan } from '../../api/curation/import-plan.ts';
import type { Registry } from '../../model/registry.ts';
import type { Environment } from '../terminal.ts';

/** Loads a plan as `strategy-graph load` does, by the decisions about links as they are at the time. What that takes is imported then. */
export function planLoader(env: Environment): LoadPlan {
  let registry: Registry | undefined;
  return async (store, plan) => {
    const { shippedRegistry } = await import('../shipped-registry.ts');
    const { readDecisions } = await import('./decisions-file.ts');
    const { loadLinked } = await import('./load-linked.ts');
    registry ??= shippedRegistry();
    const basis = { registry, decisions: readDecisions(env) };
    return loadLinked(store, [plan], basis, false);
  };
}
