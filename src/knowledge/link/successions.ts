import type { EditionMeasure, FormerMeasure } from '../../model/edition-measure.ts';
import type { PassageFact } from '../../model/facts.ts';
import { documentId, entryId } from '../../model/ids.ts';
import type { Succession } from '../succession/edition-measure.ts';
import { editionMeasures } from '../succession/edition-of-telling.ts';
import { proposeSuccessions } from '../succession/propose-successions.ts';
import type { Linking } from './linking.ts';
import { relationFact } from './telling-builder.ts';

/**
 * Tells which measures of the edition before those of this plan go on with, as people decided and else as they resemble
 * each other. The later edition tells it, whichever of the two is loaded first. Measures of other years do not count.
 */
export function linkSuccessions(former: readonly FormerMeasure[], linking: Linking): void {
  const { fiscalYear, links, relations } = linking;
  if (fiscalYear === undefined) return;
  const before = former.filter(
    (measure) =>
      measure.fiscalYear === fiscalYear - 1 && measure.documentId !== documentId(linking.plan.document.key),
  );
  if (before.length === 0) return;
  const formerById = new Map(before.map((measure) => [measure.id, measure]));
  const after = editionMeasures(
    {
      measures: linking.measures.all(),
      entries: linking.entries.all(),
      relations: relations.all(),
    },
    fiscalYear,
  );
  for (const { from, to, confidence } of successions(after, formerById, linking)) {
    const measure = linking.measures.get(from);
    const older = formerById.get(to);
    if (measure === undefined || older === undefined) continue;
    const sure = links.make({ kind: 'SUCCEEDS', from, to, page: measure.page, confidence });
    const own = linking.entries.get(entryId(from, fiscalYear - 1, 'PLAN'))?.passages ?? measure.passages;
    relations.add(
      relationFact({
        kind: 'SUCCEEDS',
        from,
        to,
        measureId: from,
        fiscalYear,
        passages: [...own, ...older.passages].map((passage): PassageFact => ({
          ...passage,
          origin: 'EXTRACTED',
          confidence: sure,
        })),
      }),
    );
  }
}

/** Those that a person accepted, and of the measures that are left what is proposed. */
function successions(
  after: readonly EditionMeasure[],
  former: ReadonlyMap<string, EditionMeasure>,
  { links: { decided } }: Linking,
): readonly Succession[] {
  const accepted = after.flatMap(({ id }): Succession[] => {
    const to = decided.accepted('SUCCEEDS', id);
    return to !== undefined && former.has(to) ? [{ from: id, to, confidence: 1 }] : [];
  });
  const settled = new Set(accepted.flatMap(({ from, to }) => [from, to]));
  const open = [...former.values(), ...after].filter(({ id }) => !settled.has(id));
  const proposed = proposeSuccessions(open, (from, to) => decided.isRejected('SUCCEEDS', from, to));
  return [...accepted, ...proposed];
}
