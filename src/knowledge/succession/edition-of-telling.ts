import type { EditionMeasure, FormerMeasure } from '../../model/edition-measure.ts';
import type { EntryFact, Telling } from '../../model/facts.ts';

type Told = Pick<Telling, 'measures' | 'entries' | 'relations'>;

/** The measures that a telling has of its edition; who answers for one is told by the ids of the ministries. */
export function editionMeasures(told: Told, fiscalYear: number): readonly EditionMeasure[] {
  const entries = byMeasure(told.entries, ({ measureId }) => measureId);
  const answering = byMeasure(
    told.relations.filter(({ kind }) => kind === 'RESPONSIBLE_FOR'),
    ({ to }) => to,
  );
  return told.measures.map((measure) => ({
    id: measure.id,
    documentId: measure.documentId,
    fiscalYear,
    goalId: measure.goalId,
    sectionPath: [...(measure.sectionPath ?? []), ...(measure.headings ?? [])],
    marker: measure.marker ?? null,
    ministries: (answering.get(measure.id) ?? []).map(({ from }) => from),
    texts: (entries.get(measure.id) ?? []).map((entry) => ({
      fiscalYear: entry.fiscalYear,
      kind: entry.kind,
      text: (entry.paragraphs ?? []).join(''),
    })),
  }));
}

/** The same with the places of the plans, as the edition of the year after needs it before this one is in the graph. */
export function formerMeasuresOf(told: Told, fiscalYear: number): readonly FormerMeasure[] {
  const isOwnPlan = (entry: EntryFact): boolean => entry.kind === 'PLAN' && entry.fiscalYear === fiscalYear;
  const plans = byMeasure(told.entries.filter(isOwnPlan), ({ measureId }) => measureId);
  return editionMeasures(told, fiscalYear).map((measure) => ({
    ...measure,
    passages: (plans.get(measure.id) ?? []).flatMap(({ passages }) => passages),
  }));
}

function byMeasure<T>(
  facts: readonly T[],
  measureOf: (fact: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const fact of facts) {
    const group = groups.get(measureOf(fact));
    if (group === undefined) groups.set(measureOf(fact), [fact]);
    else group.push(fact);
  }
  return groups;
}
