import { orderedDates } from '../../../src/dataset/check/ordered-dates.ts';
import { actor, actors, datasetOf, relation, relations } from '../sample.ts';

const between = (from: string, to: string) =>
  datasetOf({
    'relations/some.yaml': relations(
      relation('OVERSEES', 'ministry:mhlw', 'sector:water', `validFrom: "${from}"`, `validTo: "${to}"`),
    ),
  });

describe('orderedDates', () => {
  it('names an end before its beginning', () => {
    expect(orderedDates(between('2024-04-01', '2024-03-31'))).toEqual([
      expect.objectContaining({
        code: 'DATES_OUT_OF_ORDER',
        place: { file: 'relations/some.yaml', path: ['relations', 0, 'validTo'] },
        text: 'an end is not before its beginning, but got: 2024-04-01 … 2024-03-31',
      }),
    ]);
  });

  it.each([
    ['2005-12-13', '2024-03-31'],
    ['2024-03', '2024'],
    ['2024', '2024-01-01'],
  ])('takes %s … %s as in order', (from, to) => {
    expect(orderedDates(between(from, to))).toEqual([]);
  });

  it('looks at the time of an alias', () => {
    const backwards = 'aliases: [{ name: A, kind: FORMER, validFrom: 2020-01-01, validTo: 2019-01-01 }]';
    const dataset = datasetOf({ 'actors/a.yaml': actors(actor('ministry:fsa', '金融庁', backwards)) });
    expect(orderedDates(dataset).map(({ place }) => place.path)).toEqual([
      ['actors', 0, 'aliases', 0, 'validTo'],
    ]);
  });
});
