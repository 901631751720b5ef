import { removeFurniture } from './furniture.ts';
import { readBlocks } from './outline.ts';
import type { Block } from './outline.ts';
import type { PlacedLine } from './placed-line.ts';
import { isBlank } from './source-line.ts';
import type { RawPage } from './split-pages.ts';
import { readWrapper } from './wrapper.ts';
import type { Wrapper } from './wrapper.ts';

/** A page whose tables are not yet parted: what the site and the header say, and its blocks. */
export interface LaidPage {
  readonly file: string;
  readonly wrapper: Wrapper;
  /** The page of the document that it is, where the page or the PDF says so. */
  readonly number: number | undefined;
  readonly label: string | undefined;
  readonly annex: string | undefined;
  /** Texts of the running header, for the year that the annex reports on. */
  readonly header: readonly string[];
  readonly blocks: readonly Block[];
  /** Lines that belong to no block. */
  readonly placed: readonly PlacedLine[];
  readonly firstLine: number;
}

/** The site's lines off, the running header and the page's label off, the rest as blocks. */
export function layOutPage(page: RawPage): LaidPage {
  const wrapper = readWrapper(page.lines);
  const furniture = removeFurniture(page.lines.slice(wrapper.length));
  const wrapped = page.lines
    .slice(0, wrapper.length)
    .filter((line) => !isBlank(line))
    .map((line): PlacedLine => ({ line: line.number, column: 'furniture', text: line.text }));
  return {
    file: page.file,
    wrapper,
    number: page.number ?? wrapper.pageNumber,
    label: furniture.label,
    annex: furniture.annex,
    header: furniture.placed.map((line) => line.text),
    blocks: readBlocks(furniture.rest),
    placed: [...wrapped, ...furniture.placed],
    firstLine: page.lines[0]?.number ?? 1,
  };
}
