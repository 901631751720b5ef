import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMigrations, splitStatements } from '../../src/store/migrations.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();

function folderWith(...names: readonly string[]): string {
  const place = mkdtempSync(join(folder, 'files-'));
  for (const name of names) writeFileSync(join(place, name), 'RETURN 1;\n');
  return place;
}

describe('the files of migrations', () => {
  it('are read in the order of their numbers; other files are none', async () => {
    const place = folderWith('0002-b.cypher', '0001-a.cypher', 'README.md');
    const migrations = await readMigrations(place);
    expect(migrations.map(({ number, name }) => [number, name])).toEqual([
      [1, '0001-a.cypher'],
      [2, '0002-b.cypher'],
    ]);
    expect(migrations[0]?.checksum).toMatch(/^[0-9a-f]{64}$/u);
  });

  it.each([
    ['a gap', ['0001-a.cypher', '0003-c.cypher'], '0003-c.cypher'],
    ['a number twice', ['0001-a.cypher', '0002-b.cypher', '0002-c.cypher'], '0002-c.cypher'],
    ['a first number other than 0001', ['0002-b.cypher'], '0002-b.cypher'],
    ['another form of name', ['0001-a.cypher', '2-b.cypher'], '2-b.cypher'],
  ])('with %s are an error that names the file', async (_what, names, named) => {
    const reading = readMigrations(folderWith(...names));
    await expect(reading).rejects.toMatchObject({ code: 'MIGRATION_NUMBERING' });
    await expect(reading).rejects.toThrow(named);
  });

  it('are parted at the semicolons that end lines, without comments', () => {
    const text = "// What for; and why.\nRETURN 1;\n\n  // again\nRETURN ';'\n  AS two;\nRETURN 3";
    expect(splitStatements(text)).toEqual(['RETURN 1', "RETURN ';'\n  AS two", 'RETURN 3']);
  });
});
