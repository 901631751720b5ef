import fc from 'fast-check';
import type { FactKind, Said } from '../../../../src/store/write/fact.ts';
import { sortKeyOf } from '../../../../src/store/write/derive/sort-key.ts';

/** Sorted as the database sorts text: code unit by code unit. */
function idsInOrder(kind: FactKind, facts: readonly Said[]): readonly unknown[] {
  return facts
    .map((said) => ({ key: sortKeyOf(kind, said), id: said['id'] }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ id }) => id);
}

const CASES: readonly {
  readonly kind: FactKind;
  readonly rule: string;
  readonly ordered: readonly Said[];
}[] = [
  {
    kind: 'measures',
    rule: 'by document, page, marker in the order of the syllabary, and ordinal; the unknown last',
    ordered: [
      { documentId: 'document:a', page: 9, marker: 'ン' },
      { documentId: 'document:a', page: 10, marker: 'ア', ordinal: 1 },
      { documentId: 'document:a', page: 10, marker: 'ア', ordinal: 2 },
      { documentId: 'document:a', page: 10, marker: 'オ' },
      { documentId: 'document:a', page: 10, marker: 'カ' },
      { documentId: 'document:a', page: 10, marker: '2' },
      { documentId: 'document:a', page: 10, marker: '10' },
      { documentId: 'document:a', page: 10 },
      { documentId: 'document:a', marker: 'ア' },
      { documentId: 'document:b', page: 1, marker: 'ア' },
    ],
  },
  {
    kind: 'entries',
    rule: 'by year, the plan before the result',
    ordered: [
      { fiscalYear: 2023, kind: 'RESULT' },
      { fiscalYear: 2024, kind: 'PLAN' },
      { fiscalYear: 2024, kind: 'RESULT' },
    ],
  },
  {
    kind: 'goals',
    rule: 'by strategy and number, as numbers',
    ordered: [
      { strategyId: 'strategy:a', path: ['1', '2'] },
      { strategyId: 'strategy:a', path: ['1', '10'] },
      { strategyId: 'strategy:b', path: ['1'] },
    ],
  },
  { kind: 'pages', rule: 'by number', ordered: [{ number: 2 }, { number: 10 }] },
  {
    kind: 'observations',
    rule: 'with the latest first',
    ordered: [{ asOf: '2024-03-31' }, { asOf: '2024-03' }, { asOf: '2024' }, { asOf: '2023-12' }, {}],
  },
  { kind: 'events', rule: 'by date', ordered: [{ date: '2023-12' }, { date: '2024-01-02' }, {}] },
  { kind: 'documents', rule: 'with the latest first', ordered: [{ decidedOn: '2024-07' }, {}] },
  {
    kind: 'actors',
    rule: 'by name, whatever its width and case',
    ordered: [{ nameEn: 'ａbc' }, { nameEn: 'ABD' }, { nameJa: '茶省', nameEn: 'A' }],
  },
];

describe('the order of a list when none is asked for', () => {
  it.each(CASES)('of $kind is $rule', ({ kind, ordered }) => {
    // Ids run against the order, so that they cannot make it.
    const facts = ordered.map((said, index) => ({ ...said, id: `id:${String(99 - index)}` }));
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        expect(idsInOrder(kind, shuffled)).toEqual(facts.map(({ id }) => id));
      }),
      { numRuns: 30 },
    );
  });

  it('ends with the id, so that no two things have one key', () => {
    for (const { kind } of CASES) expect(sortKeyOf(kind, { id: 'x' })).toMatch(/\/x$/u);
  });
});
