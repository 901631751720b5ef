// A thread that reads one PDF whenever it is told to and answers with milliseconds of processor time: by pdfjs alone, as it
// comes, or as the plan. Each reader has a thread of its own, since pdfjs changes the built-in objects of the thread it runs in.
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { extractPdf } from '../../src/documents/extract-pdf.ts';

const { data, isAlone } = workerData as { readonly data: Uint8Array; readonly isAlone: boolean };

parentPort?.on('message', () => {
  void timeOf(isAlone ? readTextAlone : readPlan).then((time) => parentPort?.postMessage(time));
});

async function readPlan(): Promise<void> {
  await extractPdf({ file: 'plan.pdf', data });
}

async function readTextAlone(): Promise<void> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: VerbosityLevel.ERRORS }).promise;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  await pdf.destroy();
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1000;
}
