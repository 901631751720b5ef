import type { Linked } from '../../knowledge/link.ts';
import type { LinkVerdict, MachineLink } from '../../model/link-decision.ts';
import { linkId } from '../../model/link-decision.ts';
import { documentId } from '../../model/ids.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { planSchema } from '../../model/plan/plan.ts';
import type { Registry } from '../../model/registry.ts';
import { toldSources } from '../../store/links/told-sources.ts';
import type { Store } from '../../store/store.ts';
import { linkInGraph } from './load-linked.ts';
import type { LinkingBasis } from './load-linked.ts';

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

/** These plans linked anew, each to the edition before it as the graph has that. */
export async function relink(
  store: Store,
  plans: readonly Plan[],
  basis: LinkingBasis,
): Promise<readonly Linked[]> {
  const linked: Linked[] = [];
  for (const plan of plans) linked.push(await linkInGraph(store, plan, basis));
  return linked;
}

/** Every link that was made in these documents, and those that were made once and rejected; the doubtful ones first. */
export function linksOf(
  linked: readonly Linked[],
  { registry, decisions }: LinkingBasis,
): readonly LoadedLink[] {
  const names = namesOf(registry);
  const verdicts = new Map(decisions.map((decision) => [linkId(decision), decision.decision]));
  const loaded = new Set<string>(linked.map(({ telling }) => telling.teller));
  const made = linked.flatMap(({ links }) => links);
  const rejected = decisions
    .filter(({ decision, document }) => decision === 'rejected' && loaded.has(documentId(document)))
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
