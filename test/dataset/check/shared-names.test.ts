import { sharedNames } from '../../../src/dataset/check/shared-names.ts';
import { actor, actors, datasetOf } from '../sample.ts';

const alias = (name: string, time = '') => `aliases: [{ name: ${name}, kind: ABBREVIATION${time} }]`;

describe('sharedNames', () => {
  it('asks both actors to say that they share a name, whatever its width and case', () => {
    const dataset = datasetOf({
      'actors/a.yaml': actors(
        actor('organization:nca', '日本シーサート協議会', 'abbreviation: NCA'),
        actor('organization:uk-nca', '英国国家犯罪対策庁', alias('ｎｃａ')),
      ).replaceAll('en: Body', 'en: x'),
    });
    const texts = sharedNames(dataset).filter(({ text }) => /NCA|ｎｃａ/u.test(text));
    expect(texts.map(({ place }) => place.path)).toEqual([
      ['actors', 0, 'key'],
      ['actors', 1, 'key'],
    ]);
  });

  it('is content when both say so', () => {
    const dataset = datasetOf({
      'actors/a.yaml': actors(
        actor('organization:nca', '甲', 'abbreviation: NCA', 'sharedWith: [organization:uk-nca]'),
        actor('organization:uk-nca', '乙', 'abbreviation: NCA', 'sharedWith: [organization:nca]'),
      ),
    });
    expect(sharedNames(dataset)).toEqual([]);
  });

  it('lets a name pass from one body to the next', () => {
    const dataset = datasetOf({
      'actors/a.yaml': actors(
        actor('organization:old', 'X1', alias('C', ', validTo: 2025-06-30')),
        actor('organization:new', 'Y2', alias('C', ', validFrom: 2025-07-01')),
      ),
    });
    expect(sharedNames(dataset)).toEqual([]);
  });
});
