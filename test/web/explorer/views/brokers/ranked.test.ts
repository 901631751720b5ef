import { ranked } from '../../../../../web/src/explorer/views/brokers/ranked.ts';

const node = (
  id: string,
  betweenness: number | null,
  degree: number,
  community: number | null,
): Parameters<typeof ranked>[0][number] => ({ id, label: id.toUpperCase(), betweenness, degree, community });

describe('brokers', () => {
  it('stand by betweenness, then by relations, and share a rank where they share the betweenness', () => {
    const brokers = ranked([
      node('a', 0.1, 1, 0),
      node('b', 0.5, 2, 0),
      node('c', 0.1, 3, 1),
      node('d', null, 9, 2),
    ]);
    expect(brokers.map(({ id, rank }) => `${id}${String(rank)}`)).toEqual(['b1', 'c2', 'a2', 'd4']);
  });

  it('name a community after its first, and none of one alone', () => {
    const brokers = ranked([node('a', 0.1, 1, 0), node('b', 0.5, 2, 0), node('c', 0.2, 3, 1)]);
    expect(brokers.map(({ community }) => community)).toEqual(['B', undefined, 'B']);
  });
});
