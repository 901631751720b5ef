import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '../../src/cli/input.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { recordingTerminal } from './recording-terminal.ts';

const folder = temporaryFolder();

describe('readInputs', () => {
  it('reads the others where one file cannot be read, and names that one', async () => {
    const file = join(folder, 'page.txt');
    await writeFile(file, 'ページ');
    const { inputs, messages } = await readInputs(recordingTerminal({ input: '標準' }), [
      file,
      '/nowhere',
      '-',
    ]);
    const texts = inputs.map((input) => [input.file, new TextDecoder().decode(input.data)]);
    expect(texts).toEqual([
      [file, 'ページ'],
      ['standard input', '標準'],
    ]);
    expect(messages).toMatchObject([{ code: 'FILE_NOT_READ', severity: 'error', file: '/nowhere' }]);
  });

  it('does not take a folder for a file', async () => {
    const { inputs, messages } = await readInputs(recordingTerminal(), [tmpdir()]);
    expect(inputs).toEqual([]);
    expect(messages[0]?.text).toContain('EISDIR');
  });
});
