import { readFileSync } from 'node:fs';
import { jsonSchemas } from '../../src/dataset/json-schema.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { fileKindOf } from '../../src/dataset/model/file-kind.ts';
import { packagePath } from '../../src/model/package-path.ts';

describe('the JSON Schemas of data/', () => {
  it.each([...jsonSchemas()])('%s is what `npm run data:schema` writes', (file, text) => {
    expect(readFileSync(packagePath('data', file), 'utf8')).toBe(text);
  });

  it('are named by the first line of every file, so that an editor checks it while typing', () => {
    const unnamed = [...readFolder(packagePath('data'))].filter(([file, text]) => {
      const up = '../'.repeat(file.split('/').length - 1);
      const line = `# yaml-language-server: $schema=${up}schema/${fileKindOf(file) ?? '?'}.schema.json\n`;
      return !text.startsWith(line);
    });
    expect(unnamed.map(([file]) => file)).toEqual([]);
  });
});
