import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { NETWORK_FORMATS } from '../../src/export/format-names.ts';
import { exportFormat } from '../../src/export/formats.ts';
import { packagePath } from '../../src/model/package-path.ts';
import { sampleGraph, textOf } from './sample-graph.ts';

const FOLDER = packagePath('test/golden/export');
const FILES = NETWORK_FORMATS.flatMap((name) => exportFormat(name).files);

describe.each(FILES)('$name', ({ name, write }) => {
  it('is written as reviewed', async () => {
    const text = await textOf(write(sampleGraph()));
    if (process.env['UPDATE_GOLDEN'] === '1') {
      await mkdir(FOLDER, { recursive: true });
      await writeFile(`${FOLDER}/${name}`, text);
    }
    expect(text).toBe(await readFile(`${FOLDER}/${name}`, 'utf8'));
  });
});
