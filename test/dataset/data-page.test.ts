import { withCounts } from '../../src/dataset/data-page.ts';
import { actor, actors, datasetOf, SAMPLE_DOCUMENT, SAMPLE_MEASURE } from './sample.ts';

const dataset = datasetOf({
  'actors/a.yaml': actors(actor('ministry:fsa', '金融庁'), actor('isac:f-isac', '金融ISAC')),
  'documents.yaml': SAMPLE_DOCUMENT,
  'measures/sample.yaml': SAMPLE_MEASURE,
});
const page =
  'before\n<!-- counts: written by `npm run data:docs` -->\nSTALE\n<!-- end of counts -->\nafter\n';

describe('withCounts', () => {
  it('puts the counts between the marks and leaves the rest as it was', () => {
    const written = withCounts(page, dataset);
    expect(written).toMatch(/^before\n/u);
    expect(written).toMatch(/\nafter\n$/u);
    expect(written).not.toContain('STALE');
    expect(written).toContain('| Ministries | 1 |');
    expect(written).toContain('| Measures of Annex 2 | 1 |');
    expect(written).toContain('| Relations, of measures to ministries and bodies | 2 |');
  });

  it('changes nothing the second time', () => {
    expect(withCounts(withCounts(page, dataset), dataset)).toBe(withCounts(page, dataset));
  });

  it('says what is missing where the marks are gone', () => {
    expect(() => withCounts('a page without marks', dataset)).toThrow('docs/data.md holds <!-- counts');
  });
});
