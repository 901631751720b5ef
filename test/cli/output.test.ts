import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatOf, writeOutput } from '../../src/cli/output.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();

describe('formatOf', () => {
  it.each([
    ['plan.yaml', 'yaml'],
    ['a/plan.yml', 'yaml'],
    ['PLAN.JSON', 'json'],
  ])('of %s is %s', (out, format) => {
    expect(formatOf(out)).toBe(format);
  });

  it.each(['plan', 'plan.txt', 'json'])('of %s is wrong use', (out) => {
    expect(() => formatOf(out)).toThrow(`--out ends in .yaml or .json, but got: ${out}`);
  });
});

describe('writeOutput', () => {
  it('writes the text', async () => {
    const out = join(folder, 'plan.yaml');
    await writeOutput(out, 'format: x\n');
    expect(await readFile(out, 'utf8')).toBe('format: x\n');
  });

  it('names the file that cannot be written', async () => {
    await expect(writeOutput('/nowhere/plan.yaml', '')).rejects.toMatchObject({
      status: 1,
      messages: [{ code: 'FILE_NOT_WRITTEN', file: '/nowhere/plan.yaml' }],
    });
  });
});
