import type { EntityType, RelationKind } from '../../../../web/generated/graphql.ts';
import { pictureOf } from '../../../../web/src/explorer/network/network.ts';
import type { Dot, Filters, Link, Network } from '../../../../web/src/explorer/network/network.ts';

function dot(type: EntityType, id: string): Dot {
  return { id, type, name: id };
}

function link(source: string, kind: RelationKind, target: string): Link {
  return { source, target, kind, weight: 1, fiscalYears: [] };
}

const NETWORK: Network = {
  dots: [
    dot('MINISTRY', 'ministry:a'),
    dot('MINISTRY', 'ministry:b'),
    dot('ISAC', 'isac:c'),
    dot('ISAC', 'isac:d'),
    dot('MEASURE', 'measure:m'),
    dot('SECTOR', 'sector:alone'),
  ],
  links: [
    link('ministry:a', 'RESPONSIBLE_FOR', 'measure:m'),
    link('measure:m', 'INVOLVES', 'isac:c'),
    link('ministry:b', 'MEETS_WITH', 'isac:d'),
    link('isac:d', 'PARTNER_OF', 'ministry:b'),
    link('ministry:b', 'FUNDS', 'isac:d'),
    link('isac:d', 'PART_OF', 'isac:d'),
  ],
  years: [],
  leftOut: 4,
};

const ALL: Filters = {
  hiddenTypes: [],
  hiddenFamilies: [],
  hiddenKinds: [],
  hidden: [],
  ministry: undefined,
};

function drawn(filters: Partial<Filters>): readonly string[] {
  return pictureOf(NETWORK, { ...ALL, ...filters }).dots.map(({ id }) => id);
}

it('bundles the links of one family between two dots to one line, whichever way they lead', () => {
  const { lines } = pictureOf(NETWORK, ALL);
  expect(
    lines
      .filter(({ source, target }) => [source, target].includes('isac:d'))
      .map(({ family, kinds, weight }) => [family, kinds, weight]),
  ).toEqual([
    ['cooperation', ['MEETS_WITH', 'PARTNER_OF'], 2],
    ['support', ['FUNDS'], 1],
  ]);
});

it('draws only dots that something links, and counts all that there are, with what the server left out', () => {
  const picture = pictureOf(NETWORK, ALL);
  expect(picture.dots.map(({ id }) => id)).not.toContain('sector:alone');
  expect([picture.dots.length, picture.known, picture.leftOut]).toEqual([5, 10, 4]);
});

it.each<[string, Partial<Filters>, readonly string[]]>([
  ['a type', { hiddenTypes: ['MEASURE'] }, ['ministry:b', 'isac:d']],
  ['a family', { hiddenFamilies: ['measures'] }, ['ministry:b', 'isac:d']],
  ['kinds', { hiddenKinds: ['INVOLVES'] }, ['ministry:a', 'ministry:b', 'isac:d', 'measure:m']],
  ['a dot', { hidden: ['isac:d'] }, ['ministry:a', 'isac:c', 'measure:m']],
])('leaves out %s that is hidden, and what nothing links any more', (_, filters, left) => {
  expect(drawn(filters)).toEqual(left);
});

it('draws of one ministry what it is linked to, also through a measure', () => {
  expect(drawn({ ministry: 'ministry:a' })).toEqual(['ministry:a', 'isac:c', 'measure:m']);
});
