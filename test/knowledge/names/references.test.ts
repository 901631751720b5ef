import { findMentions } from '../../../src/knowledge/names/find-mentions.ts';
import type { Mention } from '../../../src/knowledge/names/mention.ts';
import { nameIndexOf } from '../../../src/knowledge/names/name-index.ts';
import { findReferences } from '../../../src/knowledge/names/references.ts';
import { foldText } from '../../../src/knowledge/text/folded-text.ts';
import { REGISTRY } from '../small-registry.ts';

const index = nameIndexOf(REGISTRY);

function mentions(text: string): readonly Mention[] {
  return findMentions(foldText(text), index, undefined);
}

function references(text: string, before = ''): readonly string[] {
  const folded = foldText(text).text;
  return findReferences(folded, mentions(text), mentions(before)).map(
    (reference) => `${folded.slice(reference.from, reference.to)} = ${reference.name}`,
  );
}

describe('findReferences', () => {
  it.each([
    ['港湾ガイドラインを公表し、当該ガイドラインを配布', '当該ガイドライン = 港湾ガイドライン'],
    ['港湾情報共有協議会を開き、同協議会で議論', '同協議会 = 港湾情報共有協議会'],
    ['港湾情報共有協議会について、協議会の運営を担う', '協議会 = 港湾情報共有協議会'],
    ['海運関係機関と会い、当該機関に説明', '当該機関 = 海運関係機関'],
    ['電力ISACと会い、当該団体に説明', '当該団体 = 電力ISAC'],
    ['脅威情報共有システムを整備し、本システムを運用', '本システム = 脅威情報共有システム'],
    ['CYDERを開催し、本演習に参加', '本演習 = CYDER'],
    ['総務省は、同省の職員', '同省 = 総務省'],
  ])('points back: %s', (text, reference) => {
    expect(references(text)).toEqual([reference]);
  });

  it('points into the column before, at the nearest that fits', () => {
    expect(
      references(
        '当該ガイドラインの普及を図った',
        '港湾ガイドラインと水道分野セキュリティガイドラインを用い',
      ),
    ).toEqual(['当該ガイドライン = 水道分野セキュリティガイドライン']);
  });

  it.each(['当該ガイドラインを配布', '日本協議会の発足', '共同システムを構築し、港湾', '協議会を設ける'])(
    'does not point at nothing: %s',
    (text) => {
      expect(references(text)).toEqual([]);
    },
  );

  it('is less sure than the name itself', () => {
    const text = '電力ISACと会い、当該団体に説明';
    const [named] = mentions(text);
    const [reference] = findReferences(foldText(text).text, mentions(text), []);
    expect(reference?.confidence).toBeLessThan(named?.confidence ?? 0);
    expect(reference?.pointsBack).toBe(true);
  });
});
