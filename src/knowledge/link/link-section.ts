import type { PassageFact } from '../../model/facts.ts';
import type { PlanItem } from '../../model/plan/plan.ts';
import type { Plan, PlanSection } from '../../model/plan/plan.ts';
import { printPath } from '../../model/plan/plan-problem.ts';
import { goalsOf } from './goals.ts';
import type { Linking } from './linking.ts';
import { entryFacts, measureFact, ordinals } from './measure-facts.ts';

/** An item of the plan and the measure it became. */
export interface LinkedItem {
  readonly id: string;
  readonly item: PlanItem;
  /** Place in the plan, for messages. */
  readonly path: string;
}

/** Tells strategies, goals, measures and their entries, and gives the measures for what else is to be told of them. */
export function linkSections(plan: Plan, linking: Linking): readonly LinkedItem[] {
  const ordinalOf = ordinals();
  return plan.sections.flatMap((section, s) => {
    const goalId = linkGoals(section, s, linking);
    return section.items.map((item, i) => {
      const measure = measureFact(plan, section, item, ordinalOf(item), goalId, linking.evidence);
      linking.measures.add(measure);
      for (const entry of entryFacts(measure.id, item, linking.evidence)) linking.entries.add(entry);
      return { id: measure.id, item, path: printPath(['sections', s, 'items', i]) };
    });
  });
}

/** The id of the goal that a section serves. */
function linkGoals(section: PlanSection, index: number, linking: Linking): string | undefined {
  const { plan, registry, fiscalYear, messages } = linking;
  const page = section.items[0]?.page ?? plan.pages[0]?.number;
  const passage: PassageFact = {
    documentId: `document:${plan.document.key}`,
    ...(page === undefined ? {} : { page }),
    origin: 'EXTRACTED',
    confidence: 0.9,
  };
  const found = goalsOf(section, plan, fiscalYear, registry, passage, linking.links);
  if (found === undefined) return undefined;
  linking.strategies.add(found.strategy);
  for (const goal of found.goals) linking.goals.add(goal);
  for (const heading of found.made) {
    messages.push({
      code: 'UNKNOWN_HEADING',
      severity: 'info',
      ...(page === undefined ? {} : { page }),
      path: printPath(['sections', index]),
      text: `a section joins a goal of ${found.strategy.id} by its heading, but got: ${heading}; a goal was made for it`,
      advice: 'Correct the heading in the plan, or add this spelling to the goal in the dataset.',
    });
  }
  return found.goals.at(-1)?.id;
}
