import fc from 'fast-check';

/** Sentences in the manner of official plans, of our own words: enough of every script to be broken anywhere. */
const NOUNS = [
  '訓練',
  '手引',
  '窓口',
  '研修教材',
  '相談体制',
  '点検表',
  '実態調査',
  '委託契約',
  '通信設備',
  '電子申請',
  '地方自治体',
  '医療機関',
  '事業者',
  '利用者',
  '関係者',
  '若年層',
  '中小企業',
  '図書館',
  '港湾施設',
  '教員',
  '学校',
  '家庭用機器',
  'クラウド',
  'サーバ',
  'ネットワーク',
  'ソフトウェア',
  'セミナー',
  'ガイドブック',
  'マニュアル',
  'フィッシング対策',
  'ウェブサイト',
  'ポータルサイト',
  'チェックリスト',
  'ティーチングキット',
  'ウォッチリスト',
  'メーリングリスト',
  'ISAC',
  'CSIRT',
  'IoT 機器',
  'SBOM',
  'ICT 部門',
  'JP-CERT 窓口',
  '5G 設備',
  'VPN 装置',
  'OSS',
  '「見守り ISAC」',
  '「安全の日」',
  '「はじめての備え」',
  '「港 ISAC」',
  '取組(第2期)',
  '計画(案)',
  '演習(年2回)',
] as const;
const MODIFIERS = [
  '新たな',
  '各地の',
  '主要な',
  '国内外の',
  '小さな',
  'これまでの',
  '分かりやすい',
  '全国の',
  '',
] as const;
const ADVERBS = [
  '',
  '',
  '',
  '必要に応じて',
  '年度内に',
  '2023 年9月 14 日に',
  '2024 年2月に',
  '令和5年 12 月から',
  '全 218 者を対象に',
  '3回にわたり',
  '関係機関とともに',
  'オンラインで',
  'より多くの地域で',
] as const;
const LINKS = ['の', 'の', 'や', '及び', '・', 'に関する', 'を通じた', 'における'] as const;
const VERBS = [
  ['改め', '改める', '改めた'],
  ['広げ', '広げる', '広げた'],
  ['確かめ', '確かめる', '確かめた'],
  ['支え', '支える', '支えた'],
  ['実施し', '実施する', '実施した'],
  ['公表し', '公表する', '公表した'],
  ['整備し', '整備する', '整備した'],
  ['周知し', '周知する', '周知した'],
  ['配布し', '配布する', '配布した'],
  ['開催し', '開催する', '開催した'],
  ['取りまとめ', '取りまとめる', '取りまとめた'],
  ['呼び掛け', '呼び掛ける', '呼び掛けた'],
  ['見直し', '見直す', '見直した'],
  ['促し', '促していく', '促すこととした'],
  ['充実させ', '充実させる', '充実させた'],
] as const;

const phrase = fc
  .tuple(
    fc.constantFrom(...MODIFIERS),
    fc.constantFrom(...NOUNS),
    fc.option(fc.tuple(fc.constantFrom(...LINKS), fc.constantFrom(...NOUNS)), { nil: undefined }),
  )
  .map(([modifier, noun, more]) => modifier + noun + (more === undefined ? '' : more.join('')));

export const clause = (form: 0 | 1 | 2): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...ADVERBS), phrase, fc.constantFrom(...VERBS))
    .map(([adverb, object, verb]) => spaced(`${adverb}${object}を${verb[form]}`));

/** The blank between Japanese and Latin characters, as the setting puts it. */
export function spaced(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])(?=[A-Za-z0-9]{2})/gu, ' ')
    .replace(/(?<=[A-Za-z0-9]{2})(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu, ' ');
}

/** `…を実施し、…を公表する。` */
const sentence = (form: 1 | 2, most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(clause(0), { maxLength: most }), clause(form))
    .map(([clauses, last]) => [...clauses, last].join('、') + '。');

/** @param most how many clauses a sentence has before its last */
export const paragraph = (form: 1 | 2, most: number): fc.Arbitrary<string> =>
  fc
    .tuple(sentence(form, most), fc.option(sentence(form, 2), { nil: undefined, freq: 3 }))
    .map(([first, second]) => (second === undefined || most === 0 ? first : `${first}また、${second}`));

/** A heading is a noun phrase. */
export const title = fc
  .tuple(
    fc.constantFrom('地域と学校', '暮らしと産業', '人材と技術'),
    fc.constantFrom('を支える備えの推進', 'に応じた連携の充実', 'の育成と活躍の促進'),
  )
  .map((parts) => parts.join(''));

export const quotePoints = fc.array(
  fc
    .tuple(phrase, phrase)
    .map(([a, b]) =>
      spaced(
        `地域では、${a}を支える者とともに、${b}の備えを確かなものとし、全ての人が安心して使える環境を整える。`,
      ),
    ),
  { minLength: 1, maxLength: 2 },
);
