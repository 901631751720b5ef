import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandFailure } from '../../../src/cli/command-failure.ts';
import { writeFiles, writeFilesBelow } from '../../../src/cli/export/write-files.ts';
import { inFolder } from '../../export/programs/written-files.ts';

async function* pieces(...texts: readonly string[]): AsyncGenerator<string, void> {
  for (const text of texts) yield await Promise.resolve(text);
}

async function* failing(): AsyncGenerator<string, void> {
  yield await Promise.resolve('half of it');
  throw new Error('The database went away');
}

describe('files that are written', () => {
  it('are whole, and counted in bytes', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'network.gexf');
      expect(await writeFiles([{ name: file, pieces: pieces('金融', '庁') }])).toEqual([{ file, bytes: 9 }]);
      expect(await readFile(file, 'utf8')).toBe('金融庁');
    });
  });

  it('lie below a folder that is made for them', async () => {
    await inFolder(async (folder) => {
      await writeFilesBelow(join(folder, 'a'), [{ name: 'b/c.yaml', pieces: ['x'] }]);
      expect(await readdir(folder, { recursive: true })).toEqual(['a', 'a/b', 'a/b/c.yaml']);
    });
  });

  it('leave what was there before where one of them fails', async () => {
    await inFolder(async (folder) => {
      const [first, second] = [join(folder, 'nodes.csv'), join(folder, 'edges.csv')];
      await writeFile(first, 'before');
      const writing = writeFiles([
        { name: first, pieces: pieces('after') },
        { name: second, pieces: failing() },
      ]);
      await expect(writing).rejects.toThrow('The database went away');
      expect(await readFile(first, 'utf8')).toBe('before');
      expect(await readdir(folder)).toEqual(['nodes.csv']);
    });
  });

  it('say which cannot be written', async () => {
    await inFolder(async (folder) => {
      const missing = join(folder, 'missing', 'network.gexf');
      await expect(writeFiles([{ name: missing, pieces: ['x'] }])).rejects.toThrow(CommandFailure);
      await mkdir(join(folder, 'taken'));
      await expect(writeFiles([{ name: join(folder, 'taken'), pieces: ['x'] }])).rejects.toThrow(
        CommandFailure,
      );
      expect(await readdir(folder)).toEqual(['taken']);
    });
  });
});
