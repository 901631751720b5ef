import type { Origin } from '../../model/entity.ts';
import type { PassageFact } from '../../model/facts.ts';
import type { Source } from '../model/field.ts';

/** Sources of a record → the passages that bear it out. */
export function passagesOf(
  sources: readonly Source[],
  origin: Origin,
  confidence: number,
): readonly PassageFact[] {
  return sources.map((source) =>
    'document' in source
      ? { documentId: source.document, page: source.page, origin, confidence }
      : { url: source.url, title: source.title, origin, confidence },
  );
}

/** One passage for each place, the surest where one place is cited twice. */
export function distinctPassages(passages: readonly PassageFact[]): readonly PassageFact[] {
  const byPlace = new Map<string, PassageFact>();
  for (const passage of passages) {
    const place = [passage.documentId, passage.page, passage.url, passage.title].join('\n');
    const earlier = byPlace.get(place);
    if (earlier === undefined || earlier.confidence < passage.confidence) byPlace.set(place, passage);
  }
  return [...byPlace.values()];
}
