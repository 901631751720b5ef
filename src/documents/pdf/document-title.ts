import type { PDFDocumentProxy } from 'pdfjs-dist';
import { documentKeyOf } from '../document-key.ts';

/** A title on the cover stands among its first lines. */
const COVER_REACH = 30;
const SHORTEST_TITLE = 4;

/**
 * The document's title: as its metadata gives it where that is a title (many programs put a file name there), else the
 * first line of the cover that gives a key.
 */
export async function documentTitle(
  pdf: PDFDocumentProxy,
  cover: readonly string[],
): Promise<string | undefined> {
  const title = await metadataTitle(pdf);
  if (title !== undefined && documentKeyOf(title) !== undefined) return title;
  return cover.slice(0, COVER_REACH).find((line) => isTitle(line)) ?? title;
}

async function metadataTitle(pdf: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await pdf.getMetadata();
  const title: unknown = 'Title' in info ? info.Title : undefined;
  if (typeof title !== 'string' || title.trim().length < SHORTEST_TITLE) return undefined;
  return /\.(?:docx?|pdf|pptx?|xlsx?|jtd)$|^Microsoft/iu.test(title.trim()) ? undefined : title.trim();
}

/** The first line of a cover that ends no sentence and names a document that comes every year. */
function isTitle(line: string): boolean {
  return (
    !line.includes('。') &&
    /\p{Script=Katakana}|\p{Script=Han}/u.test(line) &&
    documentKeyOf(line) !== undefined
  );
}
