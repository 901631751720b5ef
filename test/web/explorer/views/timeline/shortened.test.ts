import fc from 'fast-check';
import { shortened, sideOf } from '../../../../../web/src/explorer/views/timeline/shortened.ts';

const run = fc.record({
  kind: fc.constantFrom('SAME' as const, 'ADDED' as const, 'REMOVED' as const),
  text: fc.string({ unit: 'grapheme' }),
});

describe('a diff cut to what changed', () => {
  it('keeps what stands beside a change and cuts the rest', () => {
    const long = 'あ'.repeat(50);
    expect(
      shortened([
        { kind: 'SAME', text: long },
        { kind: 'ADDED', text: 'い' },
        { kind: 'SAME', text: long },
        { kind: 'REMOVED', text: 'う' },
        { kind: 'SAME', text: long },
      ]).map(({ text }) => text),
    ).toEqual([
      `…${'あ'.repeat(16)}`,
      'い',
      `${'あ'.repeat(16)}…${'あ'.repeat(16)}`,
      'う',
      `${'あ'.repeat(16)}…`,
    ]);
  });

  it('never touches a word that changed, and never grows', () => {
    fc.assert(
      fc.property(fc.array(run), (diff) => {
        const short = shortened(diff);
        expect(short.filter(({ kind }) => kind !== 'SAME')).toEqual(
          diff.filter(({ kind }) => kind !== 'SAME'),
        );
        short.forEach(({ text }, index) => {
          expect(text.length).toBeLessThanOrEqual(diff[index]?.text.length ?? 0);
        });
      }),
    );
  });

  it('has the earlier words on one side and the later ones on the other', () => {
    const diff = [
      { kind: 'REMOVED', text: '前' },
      { kind: 'SAME', text: '同' },
      { kind: 'ADDED', text: '後' },
    ] as const;
    expect(sideOf(diff, 'earlier').map(({ text }) => text)).toEqual(['前', '同']);
    expect(sideOf(diff, 'later').map(({ text }) => text)).toEqual(['同', '後']);
  });
});
