import process from 'node:process';
import fc from 'fast-check';
import { extractPdf } from '../../src/documents/extract-pdf.ts';
import { openPdf } from '../../src/documents/pdf/open-pdf.ts';
import { arbitraryDocument, USUAL } from '../../test/typesetter/arbitrary-document.ts';
import { drawPdf } from '../../test/typesetter/draw-pdf.ts';
import { PLAIN } from '../../test/typesetter/layout.ts';
import type { TypesetDocument } from '../../test/typesetter/typeset-plan.ts';

const PAGES = 230;
const ROUNDS = 3;

/** What reading a PDF of 230 pages costs beside what pdfjs alone needs to give its text, in processor time. */
export async function comparePdfSpeed(): Promise<string> {
  const data = await drawPdf(longDocument(), { ...PLAIN, rows: 55 }, { rules: true });
  const ours: number[] = [];
  const theirs: number[] = [];
  let pages = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(await timeOf(async () => (pages = await readTextAlone(data))));
    ours.push(await timeOf(() => extractPdf({ file: 'plan.pdf', data })));
  }
  const [own, alone] = [Math.min(...ours), Math.min(...theirs)];
  const ratio = (own / alone).toFixed(2);
  return `PDF of ${pages} pages: ${own.toFixed(0)} ms, pdfjs alone ${alone.toFixed(0)} ms, ratio ${ratio}\n`;
}

function longDocument(): TypesetDocument {
  const content = { ...USUAL, sections: { min: 3, max: 3 }, items: { min: 8, max: 10 } };
  const parts = fc.sample(fc.noBias(arbitraryDocument(content)), { numRuns: PAGES / 10, seed: 1 });
  return { page: 1, year: 2023, sections: parts.flatMap(({ sections }) => sections) };
}

async function readTextAlone(data: Uint8Array): Promise<number> {
  const pdf = await openPdf({ file: 'plan.pdf', data });
  if ('code' in pdf) throw new Error(pdf.text);
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  const pages = pdf.numPages;
  await pdf.destroy();
  return pages;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1000;
}
