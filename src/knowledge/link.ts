import type { FormerMeasure } from '../model/edition-measure.ts';
import type { RelationFact, Telling } from '../model/facts.ts';
import { digest } from '../model/ids.ts';
import { linkId } from '../model/link-decision.ts';
import type { LinkDecision, MachineLink } from '../model/link-decision.ts';
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
import { linkSuccessions } from './link/successions.ts';
import { unresolvedMessages } from './link/unresolved-names.ts';

export interface Linked {
  readonly telling: Telling;
  /** Names that could not be resolved, headings that the strategy does not have. */
  readonly messages: readonly Message[];
  /** What was linked by machine, in the order of the document. */
  readonly links: readonly MachineLink[];
}

/** Counts up when the same plan and registry come to give other facts, so that a plan that is loaded is loaded anew. */
const LINK_VERSION = 4;

/** What an item says of itself that is told in full elsewhere. */
const RESTATED = '(再掲)';

/**
 * Makes of a plan the facts that the store writes: ids for names, nodes and relations with their evidence. What a name means
 * is looked up in the registry as of the year that it is told for; a name that is not there is kept, with a warning. Every
 * measure INVOLVES what it names, and a dated meeting is an event; one that goes on with a measure of the edition before
 * SUCCEEDS it. The same plan, registry, decisions and measures before always give the same telling.
 *
 * @param decisions what people said of links that were made by machine; those about other documents do not count
 * @param former the measures of the edition of the year before, of whatever documents; none: nothing succeeds
 */
export function linkPlan(
  plan: Plan,
  registry: Registry,
  decisions: readonly LinkDecision[] = [],
  former: readonly FormerMeasure[] = [],
): Linked {
  return linkWithoutFormer(plan, registry, decisions)(former);
}

/**
 * What does not rest on the edition before, which may not be in the graph yet; then, once that is known, the rest. The rest is called
 * once, since it adds to what was linked.
 */
export function linkWithoutFormer(
  plan: Plan,
  registry: Registry,
  decisions: readonly LinkDecision[],
): (former: readonly FormerMeasure[]) => Linked {
  const fiscalYear = planYear(plan);
  const linking = openLinking(plan, registry, fiscalYear, decisions);
  const measures = linkSections(plan, linking);
  for (const measure of measures) linkItem(measure, linking);
  for (const restated of findRestatements(measures, linking.links.decided)) {
    const original = measures.find((measure) => measure.id === restated.to);
    const copy = measures.find((measure) => measure.id === restated.from);
    if (original === undefined || copy === undefined) continue;
    const confidence = linking.links.make({ kind: 'RESTATES', ...restated, page: copy.item.page });
    linking.relations.add(
      relationFact({
        kind: 'RESTATES',
        from: restated.from,
        to: restated.to,
        measureId: restated.from,
        passages: [copy, original].map(({ item }) => ({
          ...linking.evidence.ofHead(item, RESTATED),
          confidence,
        })),
      }),
    );
  }
  const source = JSON.stringify(plan);
  const planText = JSON.stringify(planSchema.parse(plan));
  const pages = pageFacts(plan);
  return (former) => {
    linkSuccessions(former, linking);
    const relations = linking.relations.all();
    const telling: Telling = {
      teller: `document:${plan.document.key}`,
      digest: digestOf(plan.document.key, planText, registry, decisions, relations),
      source,
      documents: [documentFact(plan, fiscalYear)],
      pages,
      strategies: linking.strategies.all(),
      goals: linking.goals.all(),
      actors: linking.actors.all(),
      sectors: [],
      instruments: linking.instruments.all(),
      events: linking.events.all(),
      measures: linking.measures.all(),
      entries: linking.entries.all(),
      observations: linking.observations.all(),
      relations,
    };
    const unresolved = unresolvedMessages(linking.unresolved, (name) => linking.resolver.nearest(name));
    return { telling, messages: [...linking.messages, ...unresolved], links: linking.links.all() };
  };
}

const registryDigests = new WeakMap<Registry, string>();

/**
 * The same for a plan however its file was written, and another one when the registry has learnt something, a person
 * has decided something about a link of this document, or its measures go on with others than before.
 */
function digestOf(
  documentKey: string,
  planText: string,
  registry: Registry,
  decisions: readonly LinkDecision[],
  relations: readonly RelationFact[],
): string {
  let registryDigest = registryDigests.get(registry);
  if (registryDigest === undefined) {
    registryDigest = digest(JSON.stringify(registry));
    registryDigests.set(registry, registryDigest);
  }
  const decided = decisions
    .filter(({ document }) => document === documentKey)
    .map((decision) => `${decision.decision} ${linkId(decision)}`)
    .sort();
  const successions = relations.filter(({ kind }) => kind === 'SUCCEEDS').map((one) => JSON.stringify(one));
  return digest([LINK_VERSION, registryDigest, ...decided, ...successions, planText].join('\n'));
}
