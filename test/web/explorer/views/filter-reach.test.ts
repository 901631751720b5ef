import { readScene } from '../../../../web/src/explorer/scene/scene.ts';
import { kindsLeft, reachOf } from '../../../../web/src/explorer/views/filter-reach.ts';

const ALL_ON =
  'hide-types=EVENT&hide=isac:x&hide-kinds=FUNDS&year=2024&ministry=ministry:fsa&confidence=0.8&date=2024-03-31';

describe('how far the filters of the page reach', () => {
  it.each([
    ['matrix', ['hidden', 'kinds', 'year', 'ministry', 'confidence', 'day']],
    ['path', ['kinds', 'confidence', 'day']],
    ['timeline', ['year', 'ministry']],
    ['sectors', ['ministry']],
    ['brokers', ['kinds', 'year', 'confidence', 'day']],
    ['found', []],
  ])('in %s they narrow by %j, and the others are told to be idle', (view, narrowing) => {
    const reach = reachOf(readScene(`?view=${view}&${ALL_ON}`, 'en'));
    expect(reach?.narrowing).toEqual(narrowing);
    expect([...(reach?.narrowing ?? []), ...(reach?.idle ?? [])].toSorted()).toEqual(
      ['types', 'hidden', 'kinds', 'year', 'ministry', 'confidence', 'day'].toSorted(),
    );
  });

  it('a ministry narrows no matrix that has none at its sides', () => {
    const scene = readScene('?view=matrix&rows=SECTOR&ministry=ministry:fsa', 'en');
    expect(reachOf(scene)).toEqual({ narrowing: [], idle: ['ministry'] });
  });

  it.each(['network', 'table', 'take'])('nothing needs to be said of the picture in %s', (view) => {
    expect(reachOf(readScene(`?view=${view}&${ALL_ON}`, 'en'))).toBeUndefined();
  });

  it('nothing needs to be said where no filter is on', () => {
    expect(reachOf(readScene('?view=found&q=a', 'en'))).toBeUndefined();
  });

  it('leaves the kinds that neither family nor list leaves out', () => {
    expect(
      kindsLeft(['FUNDS', 'SUPPORTS', 'MEMBER_OF'], {
        hiddenFamilies: ['cooperation'],
        hiddenKinds: ['FUNDS'],
      }),
    ).toEqual(['SUPPORTS']);
  });
});
