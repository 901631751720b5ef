import { placeIn } from '../../../src/knowledge/text/places.ts';

describe('placeIn', () => {
  it.each([
    ['2023年6月に大阪で開催', '大阪'],
    ['会合をワシントンDCにて実施', 'ワシントンDC'],
    ['東京都において開催', '東京都'],
    ['オンラインで開催', 'オンライン'],
    ['官民で連携して開催', null],
    ['対面で開催', null],
  ])('finds where: %s', (clause, place) => {
    expect(placeIn(clause)).toBe(place);
  });
});
