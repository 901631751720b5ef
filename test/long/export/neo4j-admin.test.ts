import { execFile } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import type { GraphSource } from '../../../src/export/graph.ts';
import { serverFolder } from '../../../src/store/local/layout.ts';
import { hostileGraph } from '../../export/arbitrary-graph.ts';
import { expectedGraph } from '../../export/expected.ts';
import { manyInOne } from '../../export/many-in-one.ts';
import { inFolder, writtenFile } from '../../export/programs/written-files.ts';
import { sampleGraph } from '../../export/sample-graph.ts';

const run = promisify(execFile);

/** What neo4j-admin says that it imported into a database of its own. */
async function imported(source: GraphSource): Promise<string> {
  return inFolder(async (folder) => {
    await writtenFile('neo4j-admin', source, folder);
    await mkdir(join(folder, 'home', 'conf'), { recursive: true });
    const [version] = await readdir(serverFolder());
    if (version === undefined) throw new Error('Neo4j is missing: npx strategy-graph db start');
    const { stdout } = await run(
      'java',
      [
        '-Xmx512m',
        '-cp',
        join(serverFolder(), version, 'lib', '*'),
        'org.neo4j.server.startup.Neo4jAdminCommand',
        ...['database', 'import', 'full', 'neo4j', '@neo4j-import.args'],
      ],
      {
        cwd: folder,
        env: { ...process.env, NEO4J_HOME: join(folder, 'home'), NEO4J_CONF: join(folder, 'home', 'conf') },
      },
    );
    return stdout.replaceAll(/\s+/gu, ' ');
  });
}

/** Every attribute is a property, a label and the ends and kind of an edge are not. */
async function expectedCounts(source: GraphSource): Promise<string> {
  const { nodes, edges } = await expectedGraph(source);
  const ofNodes = nodes.reduce((sum, node) => sum + Object.keys(node).length - 1, 0);
  const ofEdges = edges.reduce((sum, edge) => sum + Object.keys(edge).length - 3, 0);
  return `Imported: ${nodes.length} nodes ${edges.length} relationships ${ofNodes + ofEdges} properties`;
}

describe('neo4j-admin', () => {
  it('imports every node, relationship and property', async () => {
    expect(await imported(sampleGraph())).toContain(await expectedCounts(sampleGraph()));
  }, 120_000);

  it('imports a graph full of hostile text', async () => {
    const source = manyInOne(fc.sample(hostileGraph, { seed: 20_250_701, numRuns: 60 }));
    expect(await imported(source)).toContain(await expectedCounts(source));
  }, 120_000);
});
