import { uniqueKeys } from '../../../src/dataset/check/unique-keys.ts';
import { actor, actors, datasetOf } from '../sample.ts';

describe('uniqueKeys', () => {
  it('names the second record of a key and where the first stands', () => {
    const dataset = datasetOf({
      'actors/a.yaml': actors(actor('ministry:fsa', '金融庁')),
      'actors/b.yaml': actors(actor('ministry:mic', '総務省'), actor('ministry:fsa', '金融庁')),
    });
    expect(uniqueKeys(dataset)).toEqual([
      expect.objectContaining({
        code: 'DUPLICATE_KEY',
        place: { file: 'actors/b.yaml', path: ['actors', 1, 'key'] },
        text: 'a key is stated once, but got again: ministry:fsa (first in data/actors/a.yaml)',
      }),
    ]);
  });
});
