import type { PageFact, PassageFact } from '../../model/facts.ts';
import { pageId } from '../../model/ids.ts';
import type { Placed } from '../dataset.ts';
import type { MeasureRecord } from '../model/measure.ts';
import { partsOfMeasureKey } from './measures.ts';

/** The pages that the passages cite. None of them is read here: their lines come with the document itself. */
export function pageFacts(
  passages: Iterable<PassageFact>,
  measures: readonly Placed<MeasureRecord>[],
): readonly PageFact[] {
  const labels = new Map(
    measures.map(({ record }) => {
      const { documentId, page } = partsOfMeasureKey(record.key);
      return [`${documentId} ${page}`, record.pageLabel];
    }),
  );
  const pages = new Map<string, PageFact>();
  for (const passage of passages) {
    const { documentId, page } = passage;
    if (documentId === undefined || page === undefined) continue;
    const id = pageId(documentId.replace(/^document:/u, ''), page);
    if (pages.has(id)) continue;
    const label = labels.get(`${documentId} ${page}`);
    pages.set(id, { id, documentId, number: page, label, isRead: false, passages: [passage] });
  }
  return [...pages.values()];
}
