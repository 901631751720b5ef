import type { LoadPlan } from '../../api/curation/import-plan.ts';
import type { Registry } from '../../model/registry.ts';
import { shippedRegistry } from '../shipped-registry.ts';
import type { Environment } from '../terminal.ts';
import { readDecisions } from './decisions-file.ts';
import { loadLinked } from './load-linked.ts';

/** Loads a plan as `strategy-graph load` does, by the decisions about links as they are at the time. */
export function planLoader(env: Environment): LoadPlan {
  let registry: Registry | undefined;
  return (store, plan) => {
    registry ??= shippedRegistry();
    const basis = { registry, decisions: readDecisions(env) };
    return loadLinked(store, [plan], basis, false);
  };
}
