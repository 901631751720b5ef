// How well and how fast typeset pages are read back, variant by variant:
//   npm run bench:documents [-- PAGES [NAME]]
// PAGES a variant (1,000), only variants whose name holds NAME. Prints the table that stands in docs/reading.md.
import process from 'node:process';
import { VARIANTS } from '../../test/typesetter/variants.ts';
import { rowOf, tableHead } from './report.ts';
import { measureText } from './text.ts';

const [pages = '1000', name = ''] = process.argv.slice(2);
const SEED = 1;

process.stdout.write(tableHead());
for (const variant of VARIANTS.filter((one) => one.name.includes(name))) {
  process.stdout.write(rowOf(variant.name, measureText(variant, Number(pages), SEED)));
}
