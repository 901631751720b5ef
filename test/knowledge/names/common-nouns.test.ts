import { findCommonNouns } from '../../../src/knowledge/names/common-nouns.ts';

const free = (): boolean => false;
const names = (text: string): readonly string[] => findCommonNouns(text, free).map(({ name }) => name);

describe('findCommonNouns', () => {
  it.each([
    ['我が国は、会合に出席した。', ['日本政府']],
    ['政府として、対策を進める。', ['日本政府']],
    ['東京都と連携し、演習を行った。', ['東京都']],
    ['福岡県等の自治体に対し、手口を伝えた。', ['福岡県']],
  ])('finds who acts or is acted with: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each(['我が国において被害が増えた。', '我が国が直面する脅威', '東京都内で会合を開いた。'])(
    'finds nothing in a place: %s',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );

  it('leaves another name its place', () => {
    expect(findCommonNouns('東京都と連携した。', () => true)).toEqual([]);
  });
});
