import type { Plan } from '../../model/plan/plan.ts';

export interface PlanSummary {
  /** The document's key. */
  readonly document: string;
  readonly pages: number;
  readonly measures: number;
  readonly entries: number;
  readonly relations: number;
  readonly observations: number;
}

/** How much a plan holds. */
export function planSummary(plan: Plan): PlanSummary {
  const items = plan.sections.flatMap((section) => section.items);
  const total = (count: (item: (typeof items)[number]) => number): number =>
    items.reduce((sum, item) => sum + count(item), 0);
  return {
    document: plan.document.key,
    pages: plan.pages.length,
    measures: items.length,
    entries: total((item) => item.entries.length),
    relations: total((item) => item.relations.length),
    observations: total((item) => item.observations.length),
  };
}
