import fc from 'fast-check';
import { extractText } from '../../../src/documents/extract-text.ts';
import { comparePlan } from '../../typesetter/compare-plan.ts';
import type { Comparison } from '../../typesetter/compare-plan.ts';
import { typeset } from '../../typesetter/typeset.ts';
import type { Variant } from '../../typesetter/variants.ts';
import { arbitraryPages, VARIANTS } from '../../typesetter/variants.ts';

const DOCUMENTS = 8;
/** A fixed seed: what is held is a share, which chance must not decide. `npm run bench:documents` reads many more. */
const SEED = 20_240_710;
const LEAST_WHOLE = 0.99;
const LEAST_RIGHT_OF_SURE = 0.99;

function readBack(variant: Variant): readonly Comparison[] {
  const documents = fc.sample(fc.noBias(arbitraryPages(variant)), { numRuns: DOCUMENTS, seed: SEED });
  return documents.map(({ document, layout }) => {
    const inputs = typeset(document, layout).map((text, index) => ({
      file: `page-${document.page + index}.txt`,
      text,
    }));
    return comparePlan(document, extractText(inputs).plan, layout.marker !== 'missing');
  });
}

function sum(
  comparisons: readonly Comparison[],
  field: 'entries' | 'whole' | 'sure' | 'sureAndWhole',
): number {
  return comparisons.reduce((total, comparison) => total + comparison[field], 0);
}

describe('the plan that is read from typeset pages', () => {
  it.each(VARIANTS.map((variant) => [variant.name, variant] as const))(
    'is the plan that they were set from: %s',
    (_, variant) => {
      const comparisons = readBack(variant);
      expect(sum(comparisons, 'entries')).toBeGreaterThan(DOCUMENTS);
      expect(sum(comparisons, 'whole') / sum(comparisons, 'entries')).toBeGreaterThanOrEqual(LEAST_WHOLE);
      const sure = sum(comparisons, 'sure');
      expect(sum(comparisons, 'sureAndWhole')).toBeGreaterThanOrEqual(sure * LEAST_RIGHT_OF_SURE);
    },
  );
});
