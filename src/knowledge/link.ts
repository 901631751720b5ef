import type { Telling } from '../model/facts.ts';
import { digest } from '../model/ids.ts';
import type { Message } from '../model/message.ts';
import { planSchema } from '../model/plan/plan.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { Registry } from '../model/registry.ts';
import { linkItem } from './link/link-item.ts';
import { linkSections } from './link/link-section.ts';
import { openLinking } from './link/linking.ts';
import { documentFact, pageFacts, planYear } from './link/page-facts.ts';
import { relationFact } from './link/telling-builder.ts';
import { findRestatements } from './link/restatements.ts';

export interface Linked {
  readonly telling: Telling;
  /** Names that could not be resolved, headings that the strategy does not have. */
  readonly messages: readonly Message[];
}

/** Counts up when the same plan and registry come to give other facts, so that a plan that is loaded is loaded anew. */
const LINK_VERSION = 1;

/**
 * Makes of a plan the facts that the store writes: ids for names, nodes and relations with their evidence. What a name means
 * is looked up in the registry as of the year that it is told for; a name that is not there is kept, with a warning. Every
 * measure INVOLVES what it names, and a dated meeting is an event. The same plan and registry always give the same telling.
 */
export function linkPlan(plan: Plan, registry: Registry): Linked {
  const fiscalYear = planYear(plan);
  const linking = openLinking(plan, registry, fiscalYear);
  const measures = linkSections(plan, linking);
  for (const measure of measures) linkItem(measure, linking);
  for (const restated of findRestatements(measures)) {
    const original = measures.find((measure) => measure.id === restated.to);
    const copy = measures.find((measure) => measure.id === restated.from);
    if (original === undefined || copy === undefined) continue;
    linking.relations.add(
      relationFact({
        kind: 'RESTATES',
        from: restated.from,
        to: restated.to,
        measureId: restated.from,
        passages: [copy, original].map(({ item }) => ({
          ...linking.evidence.ofItem(item),
          confidence: restated.confidence,
        })),
      }),
    );
  }
  const telling: Telling = {
    teller: `document:${plan.document.key}`,
    digest: digestOf(plan, registry),
    documents: [documentFact(plan, fiscalYear)],
    pages: pageFacts(plan),
    strategies: linking.strategies.all(),
    goals: linking.goals.all(),
    actors: linking.actors.all(),
    sectors: [],
    instruments: linking.instruments.all(),
    events: linking.events.all(),
    measures: linking.measures.all(),
    entries: linking.entries.all(),
    observations: linking.observations.all(),
    relations: linking.relations.all(),
  };
  return { telling, messages: linking.messages };
}

const registryDigests = new WeakMap<Registry, string>();

/** The same for a plan however its file was written, and another one when the registry has learnt something. */
function digestOf(plan: Plan, registry: Registry): string {
  let registryDigest = registryDigests.get(registry);
  if (registryDigest === undefined) {
    registryDigest = digest(JSON.stringify(registry));
    registryDigests.set(registry, registryDigest);
  }
  return digest(`${LINK_VERSION}\n${registryDigest}\n${JSON.stringify(planSchema.parse(plan))}`);
}
