import fc from 'fast-check';
import { USUAL } from './arbitrary-document.ts';
import type { Content } from './arbitrary-document.ts';

/** Of every so many items, how many are like this. */
function weighted<T>(...choices: readonly (readonly [weight: number, value: T])[]): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));
}

/** Items as they come in a plan: most usual in most ways, nearly each unusual in one or two. */
export const mixedContent: fc.Arbitrary<Content> = fc
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
