import type { PDFPageProxy } from 'pdfjs-dist';

/** A run of text as the page has it; x grows to the right, y upwards, in points. */
export interface TextRun {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Of the baseline. */
  readonly y: number;
  readonly height: number;
}

/** A piece of text as pdfjs tells it; of marked content it tells other things, which have no `str`. */
interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

export async function readRuns(page: PDFPageProxy): Promise<readonly TextRun[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  return items.flatMap((item) => ('str' in item ? runOf(item) : []));
}

function runOf({ str, transform, width, height }: TextItem): readonly TextRun[] {
  const [, , , , x0, y] = transform;
  if (str.trim() === '' || typeof x0 !== 'number' || typeof y !== 'number') return [];
  return [{ text: str.trim(), x0, x1: x0 + width, y, height }];
}
