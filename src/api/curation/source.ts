import type { SourceInput } from '../../generated/schema.ts';
import type { PassageFact } from '../../model/facts.ts';
import type { CurationView } from '../../store/curation/curate.ts';
import { badInput, unknownId } from './refused.ts';

/** The passage that a person names: a place of a document that is in the graph, a public address, or both. */
export async function passageOf(
  view: CurationView,
  source: SourceInput,
  confidence: number,
): Promise<PassageFact> {
  const { document, page, lines, quote, url, title } = source;
  if (typeof document !== 'string' && typeof url !== 'string') {
    throw badInput('Nothing is stated without a source: `source` has `document` or `url`, but got neither.');
  }
  if (typeof document !== 'string' && (page ?? lines ?? undefined) !== undefined) {
    throw badInput('`page` and `lines` are those of a document, but `source` has no `document`.');
  }
  if (typeof document === 'string') {
    const found = (await view.nodes([document])).get(document);
    if (found?.kind.label !== 'Document') throw unknownId('A document', document);
  }
  if (typeof page === 'number' && page < 1) throw badInput(`\`page\` counts from 1, but got: ${page}`);
  if (!isAscending(lines ?? []))
    throw badInput('`lines` are numbers from 1, each greater than the one before.');
  if (!(confidence >= 0 && confidence <= 1)) {
    throw badInput(`\`confidence\` is a number from 0 to 1, but got: ${confidence}`);
  }
  return {
    ...(typeof document === 'string' ? { documentId: document } : {}),
    ...(typeof page === 'number' ? { page } : {}),
    ...(Array.isArray(lines) && lines.length > 0 ? { lines } : {}),
    ...(typeof quote === 'string' ? { quote } : {}),
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof title === 'string' ? { title } : {}),
    origin: 'CURATED',
    confidence,
  };
}

function isAscending(lines: readonly number[]): boolean {
  return lines.every((line, index) => line > (lines[index - 1] ?? 0));
}
