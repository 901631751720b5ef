import fc from 'fast-check';
import { textDiff } from '../../../src/query/changes/text-diff.ts';

function side(before: string, after: string, left: 'ADDED' | 'REMOVED'): string {
  return textDiff(before, after)
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');
}

describe('a text diff', () => {
  it('parts Japanese by words, so that no letter matches by chance', () => {
    expect(textDiff('演習を行う。', '訓練を行う。')).toEqual([
      { kind: 'REMOVED', text: '演習' },
      { kind: 'ADDED', text: '訓練' },
      { kind: 'SAME', text: 'を行う。' },
    ]);
  });

  it('gives both texts back', () => {
    const text = fc
      .array(fc.constantFrom('演習', '支援', 'を', 'ISAC', '。', ' '))
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side(before, after, 'ADDED')).toBe(before);
        expect(side(before, after, 'REMOVED')).toBe(after);
      }),
    );
  });
});
