import fc from 'fast-check';
import { entryId, measureId, relationId } from '../../../src/model/ids.ts';
import type { PassageFact, Teller, Telling } from '../../../src/model/facts.ts';
import { tellingOf } from '../../store/sample-tellings.ts';

/** Few ids, so that random tellings meet at the same things. */
const MINISTRIES = ['ministry:a', 'ministry:b'] as const;
const BODIES = ['organization:x', 'organization:y'] as const;
const MEASURES = [measureId('one', 1, 'ア'), measureId('one', 1, 'イ'), measureId('two', 1, 'ア')] as const;
const DOCUMENTS = ['document:one', 'document:two'] as const;

const text = fc.constantFrom('茶', '湯のみ', 'Cup', '計画において、急須');
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const passage: fc.Arbitrary<PassageFact> = fc.record(
  {
    documentId: fc.constantFrom(...DOCUMENTS),
    page: fc.integer({ min: 1, max: 3 }),
    lines: fc.constantFrom([1], [2, 3]),
    quote: text,
    url: fc.constantFrom('https://example.org/a', 'https://example.org/b'),
    origin: fc.constantFrom('EXTRACTED', 'CURATED', 'REGISTRY'),
    confidence: fc.constantFrom(0.5, 1),
  },
  { requiredKeys: ['origin', 'confidence'] },
);
const passages = fc.array(passage, { minLength: 1, maxLength: 2 });

const alias = fc.record({ name: text, kind: fc.constantFrom('SHORT' as const, 'FORMER' as const) });

const actor = (type: 'MINISTRY' | 'ORGANIZATION', ids: readonly string[]) =>
  fc.record({
    id: fc.constantFrom(...ids),
    type: fc.constant(type),
    nameJa: maybe(text),
    nameEn: maybe(text),
    homepage: maybe(fc.constant('https://example.org')),
    aliases: fc.uniqueArray(alias, { maxLength: 2, selector: (one) => JSON.stringify(one) }),
    passages,
  });

const measure = fc.record({
  id: fc.constantFrom(...MEASURES),
  documentId: fc.constantFrom(...DOCUMENTS),
  goalId: maybe(fc.constant('goal:g')),
  ordinal: fc.constant(1),
  marker: maybe(fc.constantFrom('ア', 'イ')),
  titleJa: maybe(text),
  titleEn: maybe(text),
  nameEn: maybe(text),
  status: maybe(fc.constantFrom('NEW' as const, 'ENDS' as const)),
  isComplete: maybe(fc.boolean()),
  passages,
});

const entry = fc
  .record({
    measureId: fc.constantFrom(...MEASURES),
    fiscalYear: fc.constantFrom(2023, 2024),
    kind: fc.constantFrom('PLAN' as const, 'RESULT' as const),
    paragraphs: maybe(fc.array(text, { maxLength: 2 })),
    summaryJa: maybe(text),
    passages,
  })
  .map((fields) => ({ ...fields, id: entryId(fields.measureId, fields.fiscalYear, fields.kind) }));

const relation = fc
  .oneof(
    fc.record({
      kind: fc.constant('RESPONSIBLE_FOR' as const),
      from: fc.constantFrom(...MINISTRIES),
      to: fc.constantFrom(...MEASURES),
      // Told of several years, several relations stand between the same ends.
      fiscalYear: maybe(fc.constantFrom(2023, 2024)),
      detailJa: maybe(text),
      passages,
    }),
    fc.record({
      kind: fc.constant('INVOLVES' as const),
      from: fc.constantFrom(...MEASURES),
      to: fc.constantFrom(...BODIES),
      fiscalYear: maybe(fc.constantFrom(2023, 2024)),
      passages,
    }),
    fc.record({
      kind: fc.constant('SUPPORTS' as const),
      from: fc.constantFrom(...MINISTRIES),
      to: fc.constantFrom(...BODIES),
      detailJa: maybe(text),
      passages,
    }),
  )
  .map((fields) => ({ ...fields, id: relationId(fields) }));

const goal = fc.record({
  id: fc.constant('goal:g'),
  strategyId: fc.constant('strategy:s'),
  number: fc.constant('1'),
  path: fc.constant(['1']),
  nameJa: maybe(text),
  passages,
});

const strategy = fc.record({ id: fc.constant('strategy:s'), nameJa: maybe(text), passages });

const observation = fc.record({
  id: fc.constant('observation:o'),
  value: fc.constantFrom(1, 2.5),
  unit: fc.constant('社'),
  whatJa: text,
  ofId: fc.constantFrom(...BODIES),
  measureId: maybe(fc.constantFrom(...MEASURES)),
  passages,
});

/** One of each id at most: a telling that states a thing twice has an order of its own. */
const some = <T extends { readonly id: string }>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.uniqueArray(arbitrary, { maxLength: 4, selector: ({ id }) => id });

/** A random telling over a few common ids: names, ends and links may be missing. */
export function anyTelling(teller: Teller): fc.Arbitrary<Telling> {
  return fc
    .record({
      documents: teller.startsWith('document:')
        ? fc.constant([
            { id: teller, titleJa: '計画', passages: [{ origin: 'EXTRACTED' as const, confidence: 1 }] },
          ])
        : fc.constant([]),
      strategies: some(strategy),
      goals: some(goal),
      ministries: some(actor('MINISTRY', MINISTRIES)),
      bodies: some(actor('ORGANIZATION', BODIES)),
      measures: some(measure),
      entries: some(entry),
      observations: some(observation),
      relations: some(relation),
    })
    .map(({ ministries, bodies, ...lists }) =>
      tellingOf(teller, { ...lists, actors: [...ministries, ...bodies] }),
    );
}
