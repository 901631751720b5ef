import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { writeFilesBelow } from '../../../src/cli/export/write-files.ts';
import { readFolder } from '../../../src/dataset/read-folder.ts';
import { parseSource, printSource } from '../../../src/dataset/source.ts';
import { hostileText } from '../../export/arbitrary-graph.ts';
import { inFolder } from '../../export/programs/written-files.ts';

/** What can stand in a file: half a surrogate pair cannot. */
const fileText = fc
  .array(hostileText, { maxLength: 5 })
  .map((lines) => Buffer.from(lines.join('\n'), 'utf8').toString('utf8'));
const files = fc.dictionary(
  fc.constantFrom(
    'sectors.yaml',
    'documents.yaml',
    'actors/isacs.yaml',
    'relations/one.yaml',
    'strategy/2021.yaml',
  ),
  fileText,
  { minKeys: 1 },
);

describe('a dataset full of hostile text', () => {
  it('comes back byte for byte from the folder that it was exported to', async () => {
    await inFolder((folder) =>
      fc.assert(
        fc.asyncProperty(files, async (texts) => {
          const source = printSource(new Map(Object.entries(texts)));
          const kept = [...parseSource(source)].map(([name, text]) => ({ name, pieces: [text] }));
          rmSync(`${folder}/dataset`, { recursive: true, force: true });
          await writeFilesBelow(`${folder}/dataset`, kept);
          expect(Object.fromEntries(readFolder(`${folder}/dataset`))).toEqual(texts);
          expect(printSource(readFolder(`${folder}/dataset`))).toBe(source);
        }),
      ),
    );
  });
});
