import { formerNames } from '../../../src/dataset/check/former-names.ts';
import { actor, actors, datasetOf } from '../sample.ts';

const withAliases = (...aliases: readonly string[]) =>
  datasetOf({
    'actors/a.yaml': actors(actor('organization:nco', '統括室', `aliases: [${aliases.join(', ')}]`)),
  });
const former = (name: string, time: string, kind = 'FORMER') =>
  `{ name: ${name}, language: JA, kind: ${kind}${time} }`;

describe('formerNames', () => {
  it('names the second of two former names that hold at one time', () => {
    const dataset = withAliases(
      former('旧', ', validFrom: 2005-04, validTo: 2015-01-09'),
      former('中', ', validFrom: 2015-01-09, validTo: 2025-06-30'),
    );
    expect(formerNames(dataset)).toEqual([
      expect.objectContaining({
        code: 'AMBIGUOUS_FORMER_NAME',
        place: { file: 'actors/a.yaml', path: ['actors', 0, 'aliases', 1] },
      }),
    ]);
  });

  it.each([
    ['follow each other', former('中', ', validFrom: 2015-01-09'), former('旧', ', validTo: 2015-01-08')],
    ['have no time', former('中', ''), former('旧', '')],
    [
      'are a spelling and a name',
      former('中', ', validTo: 2015-01'),
      former('旧', ', validTo: 2015-01', 'SPELLING'),
    ],
  ])('lets stand names that %s', (_, one, other) => {
    expect(formerNames(withAliases(one, other))).toEqual([]);
  });
});
