import process from 'node:process';
import fc from 'fast-check';
import { extractPdf } from '../../src/documents/extract-pdf.ts';
import { arbitraryDocument } from '../../test/typesetter/arbitrary-document.ts';
import { comparePlan } from '../../test/typesetter/compare-plan.ts';
import { drawPdf } from '../../test/typesetter/draw-pdf.ts';
import type { PdfVariant } from '../../test/typesetter/variants.ts';
import { setPages } from '../../test/typesetter/set-pages.ts';
import type { Measured } from './text.ts';

/** Draws random documents until there are so many pages, and reads each back from its PDF. */
export async function measurePdf(
  { layout, content, drawing }: PdfVariant,
  leastPages: number,
  seed: number,
): Promise<Measured> {
  const comparisons: Measured['comparisons'][number][] = [];
  const times: number[] = [];
  let pages = 0;
  const documents = fc.sample(fc.noBias(arbitraryDocument(content)), { numRuns: leastPages, seed });
  for (const document of documents) {
    if (pages >= leastPages) break;
    const own = { ...document, page: 1 };
    const count = setPages(own, layout).length;
    const data = await drawPdf(own, layout, drawing);
    const before = process.cpuUsage();
    const { plan } = await extractPdf({ file: 'plan.pdf', data });
    times.push(process.cpuUsage(before).user / 1000 / count);
    comparisons.push(comparePlan(own, plan, layout.marker !== 'missing'));
    pages += count;
  }
  return { comparisons, pages, times };
}
