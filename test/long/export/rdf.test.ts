import { packagePath } from '../../../src/model/package-path.ts';
import { printedByPython } from '../../export/programs/run-program.ts';
import { inFolder, writtenFile } from '../../export/programs/written-files.ts';
import { listedSource, SAMPLE_EDGES, SAMPLE_NODES, sampleGraph } from '../../export/sample-graph.ts';

interface RdfReport {
  readonly triples: number;
  readonly entities: readonly (readonly string[])[];
  readonly relations: readonly (readonly string[])[];
  readonly conforms: boolean;
  readonly report: string;
}

async function reportOn(
  format: 'turtle' | 'jsonld',
  as: 'turtle' | 'json-ld',
  source = sampleGraph(),
): Promise<RdfReport> {
  return inFolder(async (folder) => {
    const path = await writtenFile(format, source, folder);
    const shapes = packagePath('test/export/programs/shapes.ttl');
    return JSON.parse(await printedByPython('read_rdf.py', [as, path, shapes])) as RdfReport;
  });
}

const inOrder = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.map((row) => row.join('\t')).sort();

describe('rdflib', () => {
  it('finds every entity by its name and every relation between its ends in the Turtle', async () => {
    const report = await reportOn('turtle', 'turtle');
    expect(inOrder(report.entities)).toEqual(inOrder(SAMPLE_NODES.map(({ id, nameJa }) => [id, nameJa])));
    expect(inOrder(report.relations)).toEqual(
      inOrder(SAMPLE_EDGES.map(({ id, source, target }) => [id, source, target])),
    );
  });

  it('finds the same in the JSON-LD', async () => {
    expect(await reportOn('jsonld', 'json-ld')).toEqual(await reportOn('turtle', 'turtle'));
  });
});

describe('the SHACL shapes', () => {
  it('accept the Turtle', async () => {
    const { conforms, report } = await reportOn('turtle', 'turtle');
    expect(conforms ? '' : report).toBe('');
  });

  it('refuse a confidence above 1 and a relation whose end is missing', async () => {
    const [first, ...others] = SAMPLE_EDGES;
    if (first === undefined) throw new Error('The sample has edges');
    const broken = [{ ...first, confidence: 1.5 }, ...others];
    const { conforms, report } = await reportOn(
      'turtle',
      'turtle',
      listedSource(SAMPLE_NODES.slice(0, -1), broken),
    );
    expect(conforms).toBe(false);
    expect(report).toContain('confidence');
    expect(report).toContain('object');
  });
});
