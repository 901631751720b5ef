import { findCommonNouns } from '../../../src/knowledge/names/common-nouns.ts';

const free = (): boolean => false;
const names = (text: string): readonly string[] => findCommonNouns(text, free).map(({ name }) => name);

describe('findCommonNouns', () => {
  it.each([
    ['事業者に対し、手口を伝えた。', ['事業者']],
    ['暗号資産を取り扱う事業者との対話を重ねた。', ['暗号資産を取り扱う事業者']],
    ['研修会を開催した。', ['研修会']],
    ['我が国は、会合に出席した。', ['日本政府']],
    ['警察が主催する演習に加わった。', ['演習']],
    ['有識者からなる検討会を設置した。', ['検討会']],
  ])('finds what a sentence deals with: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    '我が国において被害が増えた。',
    '事業者の負担を減らす。',
    '演習を実施した。',
    '研修会の教材を作る。',
  ])('finds nothing in what is only spoken of: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('leaves another name its place, and then the bare word is left', () => {
    const text = '認証基盤を利用する事業者に対し、手順を伝えた。';
    const found = findCommonNouns(text, (from) => from < text.indexOf('事業者'));
    expect(found.map(({ name }) => name)).toEqual(['事業者']);
  });
});
