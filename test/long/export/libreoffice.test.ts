import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { GraphSource } from '../../../src/export/graph.ts';
import { hostileGraph } from '../../export/arbitrary-graph.ts';
import { manyInOne } from '../../export/many-in-one.ts';
import { printed } from '../../export/programs/run-program.ts';
import { inFolder, writtenFile } from '../../export/programs/written-files.ts';
import { sampleGraph } from '../../export/sample-graph.ts';

type Table = readonly (readonly string[])[];

const TABLES = ['nodes', 'edges'];
/** As the recipe says: commas, quotes, UTF-8, from the first line. */
const COMMAS_UTF8 = '44,34,76,1';

/** The tables as Calc has them: read into its own form, and what its cells hold written again. */
async function throughCalc(
  source: GraphSource,
): Promise<{ readonly before: readonly Table[]; readonly after: readonly Table[] }> {
  return inFolder(async (folder) => {
    await writtenFile('csv', source, folder);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = (to: string, from: string, ...more: readonly string[]): Promise<string> =>
      printed(
        'soffice',
        [profile, '--headless', ...more, '--convert-to', to, '--outdir', join(folder, 'out'), from],
        folder,
      );
    for (const table of TABLES) {
      await convert('ods', `${table}.csv`, `--infilter=CSV:${COMMAS_UTF8}`);
      await convert(
        `csv:Text - txt - csv (StarCalc):${COMMAS_UTF8},,0,false,false`,
        join('out', `${table}.ods`),
      );
    }
    const read = (file: string): Table =>
      parse(readFileSync(join(folder, file), 'utf8'), { relax_column_count: true });
    return {
      before: TABLES.map((table) => read(`${table}.csv`)),
      after: TABLES.map((table) => read(join('out', `${table}.csv`))),
    };
  });
}

/** Calc shows what is true or false in capitals. */
const asShown = (cell: string): string => (/^(?:true|false)$/u.test(cell) ? cell.toUpperCase() : cell);

const isThere = spawnSync('soffice', ['--version']).error === undefined;
if (!isThere) {
  process.stderr.write('skipped: LibreOffice (no soffice found; apt-get install libreoffice-calc-nogui)\n');
}

(isThere ? describe : describe.skip)('LibreOffice Calc', () => {
  it('reads every cell of the tables', async () => {
    const { before, after } = await throughCalc(sampleGraph());
    expect(after).toEqual(before.map((table) => table.map((row) => row.map(asShown))));
  }, 300_000);

  it('keeps every row and column of hostile text apart', async () => {
    const source = manyInOne(fc.sample(hostileGraph, { seed: 20_250_701, numRuns: 40 }));
    const { before, after } = await throughCalc(source);
    const widths = (tables: readonly Table[]): readonly (readonly number[])[] =>
      tables.map((table) => table.map((row) => row.length));
    expect(widths(after)).toEqual(widths(before));
  }, 300_000);
});
