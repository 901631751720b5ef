import type { DecidedLinks } from '../../model/link-decision.ts';
import type { PlanItem } from '../../model/plan/plan.ts';
import { nameKey } from '../../model/text.ts';
import { letterPairs, likeness } from '../text/likeness.ts';

/** A measure of the plan with what is needed to compare it with others. */
export interface Comparable {
  readonly id: string;
  readonly item: PlanItem;
}

export interface Restatement {
  readonly from: string;
  readonly to: string;
  readonly confidence: number;
}

/** Less in common than this is another measure. */
const ALIKE = 0.55;

/**
 * The original of each measure marked (再掲), which the page does not name: of the measures of the same ministry that are
 * not restated themselves, the one whose text has most in common with it. The confidence is lower the nearer the next best
 * comes. An original that a person rejected is none; one that a person accepted is the one.
 */
export function findRestatements(
  measures: readonly Comparable[],
  decided: DecidedLinks,
): readonly Restatement[] {
  const originals = measures.filter(({ item }) => !item.restated).map(withPairs);
  return measures
    .filter(({ item }) => item.restated)
    .map(withPairs)
    .flatMap((restated) => {
      const accepted = originals.find(({ id }) => id === decided.accepted('RESTATES', restated.id));
      if (accepted !== undefined) return [{ from: restated.id, to: accepted.id, confidence: 1 }];
      const ranked = originals
        .filter(
          (original) =>
            sharesMinistry(original.item, restated.item) &&
            !decided.isRejected('RESTATES', restated.id, original.id),
        )
        .map((original) => ({ id: original.id, likeness: likeness(original.pairs, restated.pairs) }))
        .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
      const [best, next] = ranked;
      if (best === undefined || best.likeness < ALIKE) return [];
      const margin = best.likeness - Math.max(next?.likeness ?? 0, ALIKE / 2);
      const confidence = Math.min(0.98, best.likeness * (margin > 0.2 ? 1 : 0.6 + 2 * Math.max(0, margin)));
      return [{ from: restated.id, to: best.id, confidence: Math.round(confidence * 100) / 100 }];
    });
}

function withPairs(measure: Comparable): Comparable & { readonly pairs: ReadonlySet<string> } {
  const text = measure.item.entries
    .flatMap((entry) => entry.paragraphs)
    .join('')
    .normalize('NFKC')
    .replaceAll('(再掲)', '');
  return { ...measure, pairs: letterPairs(text) };
}

function sharesMinistry(a: PlanItem, b: PlanItem): boolean {
  const names = new Set(a.ministries.map(nameKey));
  return b.ministries.some((ministry) => names.has(nameKey(ministry)));
}
