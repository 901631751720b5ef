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
