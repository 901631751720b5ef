import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeDraft } from '../../../src/store/backup/draft-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder();
const file = join(folder, 'graph');

function write(text: string, check: () => void = () => undefined): Promise<void> {
  return writeDraft(file, async (_draft, open) => {
    await pipeline(Readable.from([text]), await open());
    check();
  });
}

describe('a draft', () => {
  it('takes the place of the file when it is whole, and never before', async () => {
    await write('first');
    const failed = write('second', () => {
      expect(readFileSync(file, 'utf8')).toBe('first');
      throw new Error('not whole');
    });
    await expect(failed).rejects.toThrow('not whole');
    expect(readFileSync(file, 'utf8')).toBe('first');
    await write('third');
    expect(readFileSync(file, 'utf8')).toBe('third');
    expect(readdirSync(folder)).toEqual(['graph']);
  });

  it('of a process that was killed is cleared away by the next; that of one that goes on is not', async () => {
    // No process has this number; 1 is always there.
    for (const pid of ['4194305', '1']) writeFileSync(join(folder, `other.${pid}.backup-draft`), '');
    writeFileSync(`${file}.4194305.new`, '');
    await write('whole');
    expect(readdirSync(folder).sort()).toEqual(['graph', 'graph.4194305.new', 'other.1.backup-draft']);
  });
});
