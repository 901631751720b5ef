import type { TextChangeKind } from '../../../../generated/graphql.ts';

interface Run {
  readonly kind: TextChangeKind;
  readonly text: string;
}

/** What is kept of words that did not change, on each side that borders on some that did. */
const CONTEXT = 16;
const letter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** A diff in which long runs that did not change are cut to what stands beside a change. */
export function shortened(diff: readonly Run[]): readonly Run[] {
  return diff.map((run, index) => {
    if (run.kind !== 'SAME') return run;
    const letters = Array.from(letter.segment(run.text), ({ segment }) => segment);
    const before = index === 0 ? 0 : CONTEXT;
    const after = index === diff.length - 1 ? 0 : CONTEXT;
    if (letters.length <= before + after + 1) return run;
    const text = [
      letters.slice(0, before).join(''),
      '…',
      after === 0 ? '' : letters.slice(-after).join(''),
    ].join('');
    return { kind: 'SAME', text };
  });
}

/** One side of a diff: the earlier text without what was added, or the later one without what was removed. */
export function sideOf(diff: readonly Run[], side: 'earlier' | 'later'): readonly Run[] {
  const foreign = side === 'earlier' ? 'ADDED' : 'REMOVED';
  return diff.filter((run) => run.kind !== foreign);
}
