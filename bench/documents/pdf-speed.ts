import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { arbitraryDocument, USUAL } from '../../test/typesetter/arbitrary-document.ts';
import { drawPdf } from '../../test/typesetter/draw-pdf.ts';
import { PLAIN } from '../../test/typesetter/layout.ts';
import { setPages } from '../../test/typesetter/set-pages.ts';
import type { TypesetDocument } from '../../test/typesetter/typeset-plan.ts';

const PAGES = 230;
const ROUNDS = 9;

/** What reading a PDF of 230 pages costs beside what pdfjs alone needs to give its text, in processor time, turn by turn. */
export async function comparePdfSpeed(): Promise<string> {
  const layout = { ...PLAIN, rows: 55 };
  const document = longDocument();
  const data = await drawPdf(document, layout, { rules: true });
  const alone = startReader(data, true);
  const own = startReader(data, false);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(await timeOf(alone));
    ours.push(await timeOf(own));
  }
  await Promise.all([alone.terminate(), own.terminate()]);
  const [a, b] = [ours, theirs].map((times) => times.toSorted((x, y) => x - y));
  const ratioAt = (at: number): string => ((a?.[at] ?? 0) / (b?.[at] ?? 1)).toFixed(2);
  const pages = setPages(document, layout).length;
  const times = `least ${a?.[0]?.toFixed(0)} ms, pdfjs alone ${b?.[0]?.toFixed(0)} ms`;
  return `PDF of ${pages} pages: ${times}, ratio ${ratioAt(0)}; of the medians ${ratioAt(Math.floor(ROUNDS / 2))}\n`;
}

function longDocument(): TypesetDocument {
  const content = { ...USUAL, sections: { min: 3, max: 3 }, items: { min: 8, max: 10 } };
  const parts = fc.sample(fc.noBias(arbitraryDocument(content)), { numRuns: PAGES / 10 + 3, seed: 1 });
  return { page: 1, year: 2023, sections: parts.flatMap(({ sections }) => sections) };
}

function startReader(data: Uint8Array, isAlone: boolean): Worker {
  return new Worker(new URL('pdf-reader.js', import.meta.url), { workerData: { data, isAlone } });
}

async function timeOf(reader: Worker): Promise<number> {
  const answer = once(reader, 'message');
  reader.postMessage('read');
  const [time] = (await answer) as readonly number[];
  return time ?? 0;
}
