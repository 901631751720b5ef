import { linkPlan } from '../../knowledge/link.ts';
import type { Linked } from '../../knowledge/link.ts';
import type { LinkDecision, LinkVerdict, MachineLink } from '../../model/link-decision.ts';
import { linkId } from '../../model/link-decision.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { planSchema } from '../../model/plan/plan.ts';
import type { Registry } from '../../model/registry.ts';
import { toldSources } from '../../store/links/told-sources.ts';
import type { Store } from '../../store/store.ts';

/** A link of a loaded document, and what was decided about it. */
export interface LoadedLink extends MachineLink {
  readonly id: string;
  /** What it leads to, by name; null where the registry has none. */
  readonly toName: string | null;
  readonly decision: LinkVerdict | 'open';
}

/** The plans of all documents that are loaded, as the graph keeps them. */
export async function loadedPlans(store: Store): Promise<readonly Plan[]> {
  const sources = await toldSources(store);
  return sources.map(({ source }) => planSchema.parse(JSON.parse(source)));
}

/** Every link that was made in these documents, and those that were made once and rejected; the doubtful ones first. */
export function linksOf(
  plans: readonly Plan[],
  registry: Registry,
  decisions: readonly LinkDecision[],
): readonly LoadedLink[] {
  const names = namesOf(registry);
  const verdicts = new Map(decisions.map((decision) => [linkId(decision), decision.decision]));
  const loaded = new Set(plans.map((plan) => plan.document.key));
  const made = plans.flatMap((plan) => linkPlan(plan, registry, decisions).links);
  const rejected = decisions
    .filter(({ decision, document }) => decision === 'rejected' && loaded.has(document))
    .map(({ kind, document, from, to }) => ({ kind, document, from, to, page: undefined, confidence: 0 }));
  return [...made, ...rejected]
    .map((link): LoadedLink => {
      const id = linkId(link);
      const decision = verdicts.get(id) ?? 'open';
      return { id, ...link, toName: names.get(link.to) ?? null, decision };
    })
    .sort(
      (a, b) =>
        a.confidence - b.confidence ||
        (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) ||
        (a.page ?? 0) - (b.page ?? 0) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** These plans linked anew. */
export function relink(
  plans: readonly Plan[],
  registry: Registry,
  decisions: readonly LinkDecision[],
): readonly Linked[] {
  return plans.map((plan) => linkPlan(plan, registry, decisions));
}

function namesOf(registry: Registry): ReadonlyMap<string, string> {
  const named = [
    ...registry.actors,
    ...registry.instruments,
    ...registry.events,
    ...registry.sectors,
    ...registry.goals,
  ];
  return new Map(named.flatMap(({ id, nameJa, nameEn }) => [[id, nameJa ?? nameEn ?? id] as const]));
}
