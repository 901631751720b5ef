import fc from 'fast-check';
import { nextPoints, planOf, quotePoints, resultPoints, title } from './sentences.ts';
import type { TypesetItem, TypesetPage } from './typeset-plan.ts';

const MINISTRIES = [
  '内閣官房',
  '警察庁',
  '金融庁',
  'デジタル庁',
  '総務省',
  '法務省',
  '外務省',
  '文部科学省',
  '厚生労働省',
  '農林水産省',
  '経済産業省',
  '国土交通省',
  '防衛省',
  '個人情報保護委員会',
] as const;
const KANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハ';

export interface PageOptions {
  readonly ministries: { readonly min: number; readonly max: number };
  readonly items: { readonly min: number; readonly max: number };
}

const USUAL: PageOptions = { ministries: { min: 1, max: 1 }, items: { min: 1, max: 4 } };

const item = (marker: string, { ministries }: PageOptions): fc.Arbitrary<TypesetItem> =>
  fc
    .uniqueArray(fc.constantFrom(...MINISTRIES), { minLength: ministries.min, maxLength: ministries.max })
    .chain((names) =>
      fc.record({
        marker: fc.constant(marker),
        ministries: fc.constant(names),
        plan: planOf(names.slice(0, 2).join('及び')).map((plan) => [plan]),
        result: resultPoints,
        next: nextPoints,
      }),
    );

export function arbitraryPage(options: Partial<PageOptions> = {}): fc.Arbitrary<TypesetPage> {
  const all = { ...USUAL, ...options };
  return fc.tuple(fc.nat({ max: 15 }), fc.integer(all.items)).chain(([first, count]) =>
    fc.record({
      page: fc.integer({ min: 99, max: 225 }),
      year: fc.constant(2023),
      chapter: fc.record({ number: fc.constantFrom('1', '2', '3', '4'), title }),
      section: fc.record({ number: fc.constantFrom('(1)', '(2)', '(3)'), title }),
      points: quotePoints,
      items: fc.tuple(...Array.from({ length: count }, (_, index) => item(KANA.charAt(first + index), all))),
    }),
  );
}
