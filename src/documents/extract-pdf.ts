import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Message } from '../model/message.ts';
import { readMarker } from './layout/marker.ts';
import { layOutPage } from './page/lay-out-page.ts';
import type { LaidPage } from './page/lay-out-page.ts';
import { documentTitle } from './pdf/document-title.ts';
import { beginRightColumn, fits, gridOfRulings, gridOfText, labelsOf } from './pdf/grid.ts';
import type { Grid } from './pdf/grid.ts';
import { openPdf } from './pdf/open-pdf.ts';
import type { PdfInput } from './pdf/open-pdf.ts';
import { linesOf } from './pdf/page-lines.ts';
import { rowsOf } from './pdf/rows.ts';
import type { Row } from './pdf/rows.ts';
import { readRulings } from './pdf/rulings.ts';
import { readRuns } from './pdf/text-runs.ts';
import type { Extraction } from './plan/assemble-plan.ts';
import { readDocument } from './read-document.ts';

export type { PdfInput } from './pdf/open-pdf.ts';

export interface PdfProgress {
  /** How many pages are read, of how many. */
  readonly page: number;
  readonly pages: number;
  /** Markers of items seen so far. */
  readonly items: number;
}

export interface PdfOptions {
  readonly documentKey?: string;
  /** First and last page to read, both included; all where it is left out. */
  readonly pages?: readonly [number, number];
  readonly onProgress?: (progress: PdfProgress) => void;
}

/**
 * Reads the plan from a PDF, page by page: coordinates part the columns (the table's rules where they are drawn, else the
 * gap between the columns), the same steps as for text follow. What pdfjs holds of a page goes before the next is read.
 *
 * Never throws for bad input: an encrypted, damaged or scanned file is a message with advice.
 */
export async function extractPdf(input: PdfInput, options: PdfOptions = {}): Promise<Extraction> {
  const pdf = await openPdf(input);
  if ('code' in pdf) return { plan: undefined, messages: [pdf] };
  try {
    const [from, to] = options.pages ?? [1, pdf.numPages];
    const last = Math.min(to, pdf.numPages);
    if (from > last) return { plan: undefined, messages: [noSuchPages(input.file, from, to, pdf.numPages)] };
    const { laid, empty, cover } = await readPages(pdf, input.file, from, last, options);
    if (laid.length === 0) return { plan: undefined, messages: [imageOnly(input.file)] };
    const titleJa = await documentTitle(pdf, cover);
    const messages = empty.length === 0 ? [] : [withoutText(input.file, empty)];
    return readDocument(laid, messages, {
      ...(options.documentKey === undefined ? {} : { documentKey: options.documentKey }),
      ...(titleJa === undefined ? {} : { titleJa }),
    });
  } finally {
    await pdf.destroy();
  }
}

interface PagesRead {
  readonly laid: readonly LaidPage[];
  /** Numbers of pages without any text. */
  readonly empty: readonly number[];
  /** Lines of the first page, which may bear the title. */
  readonly cover: readonly string[];
}

async function readPages(
  pdf: PDFDocumentProxy,
  file: string,
  from: number,
  to: number,
  { onProgress }: PdfOptions,
): Promise<PagesRead> {
  const laid: LaidPage[] = [];
  const empty: number[] = [];
  const cover: string[] = [];
  let grid: Grid | undefined;
  let items = 0;
  for (let number = from; number <= to; number += 1) {
    const page = await pdf.getPage(number);
    const rows = rowsOf(await readRuns(page));
    if (rows.length === 0) empty.push(number);
    else {
      grid = await gridOf(page, rows, grid);
      const lines = linesOf(rows, grid !== undefined && fits(rows, grid) ? grid : undefined);
      items += lines.filter(
        ({ cells }) => cells !== undefined && readMarker(cells.margin) !== undefined,
      ).length;
      laid.push(layOutPage({ file, number, lines }));
      if (number === 1) cover.push(...lines.map(({ text }) => text));
    }
    page.cleanup();
    onProgress?.({ page: number - from + 1, pages: to - from + 1, items });
  }
  return { laid, empty, cover };
}

/**
 * The columns of a page: those of the page before where its text stands in them, else those of its rules, else those of its
 * text.
 */
async function gridOf(
  page: PDFPageProxy,
  rows: readonly Row[],
  before: Grid | undefined,
): Promise<Grid | undefined> {
  const labels = labelsOf(rows);
  if (labels.length === 0) return before;
  if (before !== undefined && beginRightColumn(labels, before) && fits(rows, before)) return before;
  return gridOfRulings(await readRulings(page)) ?? gridOfText(rows, labels);
}

function imageOnly(file: string): Message {
  return {
    code: 'PDF_WITHOUT_TEXT',
    severity: 'error',
    file,
    text: 'The pages of the PDF hold no text, only images',
    advice: 'Have a program for text recognition (OCR) add the text, or give the pages as text.',
  };
}

function withoutText(file: string, pages: readonly number[]): Message {
  return {
    code: 'PAGE_WITHOUT_TEXT',
    severity: 'warning',
    file,
    ...(pages[0] === undefined ? {} : { page: pages[0] }),
    text: `${pages.length} of the pages hold no text, only images: ${pages.slice(0, 20).join(', ')}`,
    advice: 'Look whether measures stand there; text recognition (OCR) would add them.',
  };
}

function noSuchPages(file: string, from: number, to: number, pages: number): Message {
  return {
    code: 'PAGES_NOT_THERE',
    severity: 'error',
    file,
    text: `The PDF has ${pages} pages, but got: ${from}-${to}`,
    advice: 'Give --pages A-B, counted from the first page of the file.',
  };
}
