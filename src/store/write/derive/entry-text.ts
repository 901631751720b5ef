import { nameKey } from '../../../model/text.ts';

export interface EntryText {
  /** The document's own paragraphs, one a line; else the summary in either language. */
  readonly textJa: string;
  readonly textEn: string | undefined;
  /** As {@link nameKey}: what a search for words compares. */
  readonly textKey: string;
}

export function entryText(
  paragraphs: readonly string[],
  summaryJa: string | undefined,
  summaryEn: string | undefined,
): EntryText {
  const textJa = paragraphs.length > 0 ? paragraphs.join('\n') : (summaryJa ?? summaryEn ?? '');
  return { textJa, textEn: summaryEn, textKey: nameKey([textJa, summaryEn ?? ''].join('\n')) };
}
