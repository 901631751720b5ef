import type { Line } from '../../../src/query/network/metrics.ts';
import { betweennessOf, communitiesOf } from '../../../src/query/network/metrics.ts';

/** Two triangles, a-b-c and d-e-f-and-g, that hang together by c–d alone. */
const LINES: readonly Line[] = ['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd', 'eg', 'gd', 'gf'].map(
  ([source = '', target = '']) => ({ source, target, weight: 1 }),
);
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

describe('communitiesOf', () => {
  it('parts what hangs together from the rest, the largest first', () => {
    expect(Object.fromEntries(communitiesOf(IDS, LINES))).toEqual({
      a: 1,
      b: 1,
      c: 1,
      d: 0,
      e: 0,
      f: 0,
      g: 0,
    });
  });

  it('gives the same every time', () => {
    expect(communitiesOf(IDS, LINES)).toEqual(communitiesOf(IDS, LINES));
  });

  it('counts every node for itself where no line is', () => {
    expect([...communitiesOf(['a', 'b'], [{ source: 'a', target: 'a', weight: 1 }])]).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });
});

describe('betweennessOf', () => {
  it('is highest at the bridge, and none at the end of a line', () => {
    const shares = betweennessOf(IDS, LINES);
    expect(shares.get('a')).toBe(0);
    expect(shares.get('d')).toBeCloseTo(9 / 15);
    expect(shares.get('c')).toBeCloseTo(8 / 15);
  });

  it('is none in a graph of two', () => {
    expect([...betweennessOf(['a', 'b'], [{ source: 'a', target: 'b', weight: 1 }]).values()]).toEqual([
      0, 0,
    ]);
  });
});
