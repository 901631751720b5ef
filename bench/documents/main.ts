// How well and how fast typeset pages are read back, variant by variant:
//   npm run bench:documents [-- PAGES [NAME ...]]
// PAGES a variant (1,000). NAME is a variant's name, or a part that several share: `PDF`, `mixed`; `text` is all of those that are
// none of a PDF, `speed` the time of a long PDF. Prints the tables that stand in docs/reading.md and, where nothing is named, those of
// docs/relations.md.
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { PDF_VARIANTS, VARIANTS } from '../../test/typesetter/variants.ts';
import { comparePdfSpeed } from './pdf-speed.ts';
import { measurePdf } from './pdf.ts';
import { calibrationOf, rowOf, tableHead } from './report.ts';
import { measureText } from './text.ts';
import type { Measured } from './text.ts';

const [pages = '1000', ...names] = process.argv.slice(2);
const SEED = 1;

/** A whole name means that variant alone. */
function isAsked(name: string, group: 'text' | 'PDF'): boolean {
  if (names.length === 0) return true;
  return names.some(
    (asked) => asked === group || (isWholeName(asked) ? asked === name : name.includes(asked)),
  );
}

function isWholeName(asked: string): boolean {
  return [...VARIANTS, ...PDF_VARIANTS].some(({ name }) => name === asked);
}

const all: Measured[] = [];
process.stdout.write(tableHead());
for (const variant of VARIANTS.filter(({ name }) => isAsked(name, 'text'))) {
  const measured = measureText(variant, Number(pages), SEED);
  all.push(measured);
  process.stdout.write(rowOf(variant.name, measured));
}
for (const variant of PDF_VARIANTS.filter(({ name }) => isAsked(name, 'PDF'))) {
  process.stdout.write(rowOf(variant.name, await measurePdf(variant, Number(pages), SEED)));
}
if (all.length > 0) process.stdout.write(`\n${calibrationOf(all)}`);
if (names.length === 0 || names.includes('speed')) process.stdout.write(`${await comparePdfSpeed()}\n`);
if (names.length === 0) {
  // Runs from the package's root, as npm does: what the sentences say, beside how the pages are read.
  await import(pathToFileURL(resolve('bench/knowledge/run.js')).href);
}
