import fc from 'fast-check';
import type { Account, Said } from '../../../src/store/write/fact.ts';
import { mergedAliases, mergedSaying } from '../../../src/store/write/merge.ts';

function account(sayings: Readonly<Record<string, Said>>): Account {
  return new Map(Object.entries(sayings).map(([teller, said]) => [teller, { said, aliases: [] }]));
}

const MEASURE = 'measure:plan:p1:ア';
const all = account({
  'document:other': { nameJa: 'other' },
  dataset: { nameJa: 'dataset' },
  curation: { nameJa: 'curation' },
  'document:plan': { nameJa: 'own' },
});

/** The names in the order in which tellers prevail: one goes, the next is heard. */
function order(kind: 'measures' | 'actors', about: string): readonly unknown[] {
  const left = new Map(all);
  const heard: unknown[] = [];
  while (left.size > 0) {
    const { nameJa } = mergedSaying(kind, about, left);
    heard.push(nameJa);
    for (const [teller, { said }] of left) if (said['nameJa'] === nameJa) left.delete(teller);
  }
  return heard;
}

describe('what several tellers say', () => {
  it('of a measure is heard from a person, its own document, other documents and the dataset, in this order', () => {
    expect(order('measures', MEASURE)).toEqual(['curation', 'own', 'other', 'dataset']);
  });

  it('of who is who is heard from the dataset before any document', () => {
    expect(order('actors', 'ministry:tea')).toEqual(['curation', 'dataset', 'other', 'own']);
  });

  it('is put together field by field', () => {
    const told = account({ dataset: { nameEn: 'Tea', page: 1 }, 'document:plan': { page: 2, marker: 'ア' } });
    expect(mergedSaying('measures', MEASURE, told)).toEqual({ nameEn: 'Tea', page: 2, marker: 'ア' });
  });

  it('does not rest on the order in which they came', () => {
    const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer(), { maxKeys: 3 });
    const tellers = fc.uniqueArray(fc.constantFrom('dataset', 'curation', 'document:plan', 'document:x'));
    fc.assert(
      fc.property(tellers, fc.array(fields, { minLength: 4, maxLength: 4 }), (names, said) => {
        const entries = names.map((name, index): [string, Said] => [name, said[index] ?? {}]);
        const forth = account(Object.fromEntries(entries));
        const back = account(Object.fromEntries([...entries].reverse()));
        for (const kind of ['measures', 'actors'] as const) {
          expect(mergedSaying(kind, MEASURE, back)).toEqual(mergedSaying(kind, MEASURE, forth));
        }
      }),
    );
  });

  it('of aliases is every alias once, in one order', () => {
    const [a, b] = [{ name: 'A', kind: 'SHORT' } as const, { name: 'B', kind: 'FORMER' } as const];
    const one = new Map([
      ['dataset', { said: {}, aliases: [b, a] }],
      ['curation', { said: {}, aliases: [a] }],
    ]);
    expect(mergedAliases(one)).toHaveLength(2);
    expect(mergedAliases(new Map([...one].reverse()))).toEqual(mergedAliases(one));
  });
});
