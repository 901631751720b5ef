import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { extractPdf } from '../../../src/documents/extract-pdf.ts';
import { arbitraryDocument, USUAL } from '../../typesetter/arbitrary-document.ts';
import { drawPdf } from '../../typesetter/draw-pdf.ts';
import { PLAIN } from '../../typesetter/layout.ts';

const MEGABYTE = 1_000_000;
/** What a page may leave on the heap until the plan is made of it: its lines, some 45 kB. Its fonts and commands are far more. */
const MOST_A_PAGE = 0.15 * MEGABYTE;
const EVERY = 25;

setFlagsFromString('--expose-gc');

/** Bytes that live on the heap, what can be collected aside. */
function liveBytes(): number {
  runInNewContext('gc()');
  return process.memoryUsage().heapUsed;
}

describe('a PDF of many pages', () => {
  it('is read page by page: what a page leaves on the heap stays within a bound, however many came before', async () => {
    const content = { ...USUAL, sections: { min: 3, max: 3 }, items: { min: 8, max: 10 } };
    const parts = fc.sample(fc.noBias(arbitraryDocument(content)), { numRuns: 12, seed: 1 });
    const sections = parts.flatMap((part) => part.sections);
    const data = await drawPdf({ page: 1, year: 2023, sections }, { ...PLAIN, rows: 55 }, { rules: true });
    const live = new Map<number, number>();
    let pages = 0;
    const { plan } = await extractPdf(
      { file: 'plan.pdf', data },
      {
        onProgress: (progress) => {
          pages = progress.pages;
          if (progress.page % EVERY === 0) live.set(progress.page, liveBytes());
        },
      },
    );
    expect(pages).toBeGreaterThan(100);
    expect(plan?.pages).toHaveLength(pages);
    const [first = 0, ...others] = live.values();
    const grown = others.map((bytes, index) => (bytes - first) / (EVERY * (index + 1)));
    expect(Math.max(...grown)).toBeLessThan(MOST_A_PAGE);
  });
});
