import type { SourceLine } from './source-line.ts';
import { isPageLabel } from './furniture.ts';
import { isWrapperTitle } from './wrapper.ts';

/** The lines of one page of one file. */
export interface RawPage {
  readonly file: string;
  /** Where its source knows it: the page of a PDF. */
  readonly number?: number;
  readonly lines: readonly SourceLine[];
}

/**
 * Parts a file into its pages: at form feeds, at the title with which a site wraps each page, else behind each page's
 * label where a file holds several.
 *
 *     資料1 〈title〉 (12 ページ)      ⋮
 *     ⋮                              別添2 - 63 -
 *     資料1 〈title〉 (13 ページ)      ───────────── next page
 *     ⋮                              〈title of the annex〉
 */
export function splitPages(file: string, lines: readonly SourceLine[]): readonly RawPage[] {
  const titles = indexes(lines, (line) => isWrapperTitle(line.text)).slice(1);
  const labels = indexes(lines, (line) => isPageLabel(line.text)).map((index) => index + 1);
  const feeds = indexes(lines, (line) => line.text.includes('\f'));
  const cuts = feeds.length > 0 ? feeds : titles.length > 0 ? titles : labels.slice(0, -1);
  return [0, ...cuts]
    .map((start, index) => ({ file, lines: lines.slice(start, [0, ...cuts][index + 1]).map(withoutFeed) }))
    .filter((page) => page.lines.some((line) => line.text.trim() !== ''));
}

function indexes(lines: readonly SourceLine[], isCut: (line: SourceLine) => boolean): readonly number[] {
  const found: number[] = [];
  for (const [index, line] of lines.entries()) if (isCut(line)) found.push(index);
  return found;
}

function withoutFeed(line: SourceLine): SourceLine {
  return line.text.includes('\f') ? { ...line, text: line.text.replaceAll('\f', '') } : line;
}
