// How well and how fast typeset pages are read back, variant by variant:
//   npm run bench:documents [-- PAGES [NAME]]
// PAGES a variant (1,000), only variants whose name holds NAME. Prints the tables that stand in docs/reading.md and, over all
// variants, those of docs/relations.md.
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { PDF_VARIANTS, VARIANTS } from '../../test/typesetter/variants.ts';
import { comparePdfSpeed } from './pdf-speed.ts';
import { measurePdf } from './pdf.ts';
import { calibrationOf, rowOf, tableHead } from './report.ts';
import { measureText } from './text.ts';
import type { Measured } from './text.ts';

const [pages = '1000', name = ''] = process.argv.slice(2);
const SEED = 1;
/** Drawing a PDF takes far longer than reading it. */
const PDF_SHARE = 0.2;

const all: Measured[] = [];
process.stdout.write(tableHead());
for (const variant of VARIANTS.filter((one) => one.name.includes(name))) {
  const measured = measureText(variant, Number(pages), SEED);
  all.push(measured);
  process.stdout.write(rowOf(variant.name, measured));
}
for (const variant of PDF_VARIANTS.filter((one) => one.name.includes(name))) {
  const measured = await measurePdf(variant, Math.ceil(Number(pages) * PDF_SHARE), SEED);
  process.stdout.write(rowOf(variant.name, measured));
}
process.stdout.write(`\n${calibrationOf(all)}`);
if (name === '') {
  process.stdout.write(`${await comparePdfSpeed()}\n`);
  // Runs from the package's root, as npm does: what the sentences say, beside how the pages are read.
  await import(pathToFileURL(resolve('bench/knowledge/run.js')).href);
}
