import fc from 'fast-check';
import { arbitraryDocument, USUAL } from './arbitrary-document.ts';
import type { Content } from './arbitrary-document.ts';
import { PLAIN } from './layout.ts';
import type { Layout } from './layout.ts';
import type { TypesetDocument } from './typeset-plan.ts';

/** Of every so many items, how many are like this. */
function weighted<T>(...choices: readonly (readonly [weight: number, value: T])[]): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));
}

/** Items as they come in a plan: most usual in most ways, nearly each unusual in one or two. */
const mixedContent: fc.Arbitrary<Content> = fc
  .record({
    ministries: weighted([7, { min: 1, max: 1 }], [3, { min: 2, max: 2 }], [1, { min: 3, max: 6 }]),
    plan: weighted([8, { min: 1, max: 1 }], [1, { min: 2, max: 3 }]),
    result: weighted([5, { min: 1, max: 2 }], [3, { min: 2, max: 4 }]),
    next: weighted([4, { min: 1, max: 1 }], [2, { min: 1, max: 3 }]),
    list: weighted<Content['list']>([16, 'plain'], [1, 'numbered'], [2, 'circled'], [1, 'bracketed']),
    offices: weighted<Content['offices']>([8, 'none'], [1, 'right'], [1, 'both'], [1, 'one']),
    restated: weighted([5, false], [1, true]),
    kind: weighted<Content['kind']>([16, 'CONTINUES'], [1, 'NEW'], [2, 'ENDS']),
    length: weighted<Content['length']>([2, 'short'], [6, 'usual'], [1, 'long']),
  })
  .map((own) => ({
    ...USUAL,
    ...own,
    offices: own.ministries.max === 1 ? 'none' : own.offices,
    speech: 'varied',
  }));

/** What the sections of such a document are like. */
export const MIXED: Content = {
  ...USUAL,
  sections: { min: 1, max: 2 },
  items: { min: 2, max: 6 },
};

const way = fc
  .record({
    marker: weighted<Layout['marker']>(
      [6, 'own line'],
      [2, 'joined'],
      [1, 'early'],
      [1, 'after first lines'],
    ),
    order: weighted<Layout['order']>(
      [8, 'rows'],
      [4, 'blocks'],
      [1, 'reversed blocks'],
      [1, 'reversed rows'],
      [1, 'runs'],
    ),
    joins: weighted<Layout['joins']>([6, 'close'], [1, 'plain'], [2, 'never']),
    borders: weighted([8, true], [1, false]),
    strayBlanks: weighted([9, false], [1, true]),
  })
  .map((own): Partial<Layout> => own);

/** Pages of one document are set to the same widths; each item is told in a way of its own. */
const mixedLayout: fc.Arbitrary<Layout> = fc
  .record({
    left: fc.constantFrom(44, 45, 46),
    right: fc.constantFrom(56, 57, 58),
    hangingIndent: weighted([3, 2], [1, 0]),
    header: weighted<Layout['header']>([4, 'odd'], [4, 'even'], [1, 'none']),
    marker: weighted<Layout['marker']>([12, 'own line'], [1, 'before chapter'], [1, 'stacked']),
    chapter: weighted<Layout['chapter']>([4, 'whole'], [1, 'split']),
    section: weighted<Layout['section']>([4, 'bracketed'], [1, 'close']),
    quote: weighted<Layout['quote']>([4, 'whole'], [1, 'absent']),
    tableHeader: weighted<Layout['tableHeader']>([3, 'whole'], [2, 'broken by marker'], [1, 'told in part']),
    ministries: weighted<Layout['ministries']>([4, 'stacked'], [2, 'wrapped'], [1, 'letter-spaced']),
    label: weighted<Layout['label']>([9, 'whole'], [1, 'torn']),
    restated: weighted<Layout['restated']>([1, 'whole'], [1, 'split']),
    rows: fc.constantFrom(40, 48, 56),
    ways: fc.array(way, { minLength: 4, maxLength: 9 }),
  })
  .map((own): Layout => {
    // A marker that the whole page tells elsewhere stands beside no item.
    const isElsewhere = own.marker !== 'own line';
    const ways = own.ways.map((one) => (isElsewhere ? { ...one, marker: own.marker } : one));
    return { ...PLAIN, ...own, ways };
  });

/** A document whose items differ, with the layout that it is set in. */
export const mixedDocument: fc.Arbitrary<{ readonly document: TypesetDocument; readonly layout: Layout }> =
  fc.record({
    document: arbitraryDocument(MIXED, mixedContent),
    layout: mixedLayout,
  });
