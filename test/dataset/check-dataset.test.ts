import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import { actor, actors, relation, relations, SAMPLE_DOCUMENT, SAMPLE_MEASURE } from './sample.ts';

describe('checkDataset', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dataset-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function write(files: Readonly<Record<string, string>>): void {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
  }

  const bodies = [actor('ministry:fsa', '金融庁'), actor('isac:f-isac', '金融ISAC')];

  it('finds nothing in files that hold', () => {
    write({
      'actors/bodies.yaml': actors(...bodies),
      'documents.yaml': SAMPLE_DOCUMENT,
      'measures/sample.yaml': SAMPLE_MEASURE,
    });
    expect(checkDataset(folder)).toEqual([]);
  });

  it('finds slips of every sort in one run, by file and line, each with advice', () => {
    write({
      'actors/bodies.yaml': actors(...bodies, actor('ministry:mic', '総務省', 'homepage: example')),
      'measures/sample.yaml': SAMPLE_MEASURE,
      'relations/some.yaml': relations(
        relation('SUPERVISES', 'isac:f-isac', 'ministry:mic'),
        relation('SUPPORTS', 'ministry:fsa', 'isac:f-isca', 'validFrom: 2024-02', 'validTo: 2024-01'),
      ),
      'relations/broken.yaml': 'relations:\n  - kind: {\n',
    });
    const messages = checkDataset(folder);
    expect(messages.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['INVALID_VALUE', 'data/actors/bodies.yaml', 17],
      ['UNRESOLVED_KEY', 'data/measures/sample.yaml', 3],
      ['UNRESOLVED_KEY', 'data/measures/sample.yaml', 26],
      ['INVALID_YAML', 'data/relations/broken.yaml', 3],
      ['WRONG_RELATION_ENDS', 'data/relations/some.yaml', 2],
      ['UNRESOLVED_KEY', 'data/relations/some.yaml', 9],
      ['DATES_OUT_OF_ORDER', 'data/relations/some.yaml', 13],
    ]);
    expect(messages.every(({ advice }) => advice.length > 0)).toBe(true);
  });
});
