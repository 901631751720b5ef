import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { packagePath } from '../../../src/model/package-path.ts';
import { hostileGraph } from '../../export/arbitrary-graph.ts';
import { printed, printedByPython } from '../../export/programs/run-program.ts';
import { inFolder, writtenFile } from '../../export/programs/written-files.ts';
import { sampleGraph } from '../../export/sample-graph.ts';

const CASES = [
  { format: 'gexf', schema: packagePath('test/export/programs/gexf-1.3.xsd') },
  { format: 'graphml', schema: packagePath('test/export/programs/graphml-1.0.xsd') },
] as const;

describe.each(CASES)('the schema of $format', ({ format, schema }) => {
  it('accepts what we write, as xmllint and lxml see it', async () => {
    await inFolder(async (folder) => {
      const path = await writtenFile(format, sampleGraph(), folder);
      await printed('xmllint', ['--noout', '--schema', schema, path]);
      expect(await printedByPython('validate_xml.py', [schema, path])).toBe('');
    });
  });

  it('accepts graphs full of hostile text', async () => {
    await inFolder(async (folder) => {
      const paths: string[] = [];
      await fc.assert(
        fc.asyncProperty(hostileGraph, async (source) => {
          const path = await writtenFile(format, source, folder);
          paths.push(`${path}.${paths.length}.xml`);
          await writeFile(paths.at(-1) ?? path, await readFile(path));
        }),
      );
      await printed('xmllint', ['--noout', '--schema', schema, ...paths]);
    });
  });

  it('refuses an edge to a node that is not there', async () => {
    await inFolder(async (folder) => {
      const path = await writtenFile(format, sampleGraph(), folder);
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace(/target="[^"]+"/u, 'target="nowhere"'));
      await expect(printed('xmllint', ['--noout', '--schema', schema, path])).rejects.toThrow(/nowhere/u);
    });
  });
});
