import type { PDFPageProxy } from 'pdfjs-dist';
import { apply, uprightOf } from './upright.ts';
import type { Matrix } from './upright.ts';

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
  const upright = uprightOf(page);
  return items.flatMap((item) => ('str' in item ? runOf(item, upright) : []));
}

function runOf({ str, transform, width, height }: TextItem, upright: Matrix): readonly TextRun[] {
  const [, , , , ownX, ownY] = transform;
  if (str.trim() === '' || typeof ownX !== 'number' || typeof ownY !== 'number') return [];
  const [x0, y] = apply(upright, ownX, ownY);
  return [{ text: str.trim(), x0, x1: x0 + width, y, height }];
}
