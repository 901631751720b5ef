import fc from 'fast-check';
import { extractText } from '../../../src/documents/extract-text.ts';
import { planSchema } from '../../../src/model/plan/plan.ts';
import { arbitraryDocument } from '../../typesetter/arbitrary-document.ts';
import { inventedText } from '../../typesetter/invented-text.ts';
import { faults, spoil } from '../../typesetter/spoil.ts';
import { typeset } from '../../typesetter/typeset.ts';
import { VARIANTS } from '../../typesetter/variants.ts';

const spoiledPage = fc
  .constantFrom(...VARIANTS)
  .chain(({ content, layout }) =>
    fc.tuple(arbitraryDocument({ ...content, items: { min: 1, max: 2 } }), fc.constant(layout), faults),
  )
  .map(([document, layout, all]) => spoil(typeset(document, layout).join('\n'), all));

describe('a page whose lines were cut, doubled, swapped, joined or lost', () => {
  it('is read without inventing text, into a plan that keeps the format', () => {
    fc.assert(
      fc.property(spoiledPage, (text) => {
        const { plan } = extractText([{ file: 'page-1.txt', text }]);
        expect(inventedText(plan, text)).toEqual([]);
        if (plan !== undefined) expect(planSchema.parse(plan)).toEqual(plan);
      }),
      { numRuns: 60 },
    );
  });
});
