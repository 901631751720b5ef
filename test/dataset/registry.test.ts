import { registryOf } from '../../src/dataset/registry.ts';
import { tellingOf } from '../../src/dataset/telling.ts';
import { actor, actors, datasetOf } from './sample.ts';

describe('registryOf', () => {
  it('knows actors by the same names and ids that are loaded', () => {
    const dataset = datasetOf({
      'actors/a.yaml': actors(
        actor(
          'isac:f-isac',
          '金融ISAC',
          'abbreviation: F-ISAC',
          'aliases: [{ name: 一般社団法人金融ISAC, language: JA, kind: OFFICIAL }]',
        ),
      ),
    });
    const registry = registryOf(dataset);
    expect(registry.actors).toEqual(tellingOf(dataset).actors);
    expect(registry.actors[0]?.aliases?.map(({ name }) => name)).toEqual(['F-ISAC', '一般社団法人金融ISAC']);
  });

  it('does not tell an abbreviation twice that is a name already', () => {
    const dataset = datasetOf({
      'actors/a.yaml': actors(
        actor('organization:g7', 'G7', 'abbreviation: G7', 'aliases: [{ name: G-7, kind: SPELLING }]'),
      ),
    });
    expect(registryOf(dataset).actors[0]?.aliases?.map(({ name }) => name)).toEqual(['G-7']);
  });
});
