import { matchesOf } from '../text/matches.ts';
import { isActor } from './mention.ts';
import type { Mention } from './mention.ts';

/** The word that a reference repeats, and what it can point at where no name ends in that word. */
interface Head {
  readonly word: string;
  readonly fits: (mention: Mention) => boolean;
  /** A bare 協議会, nothing before it, points back as well; a bare 機関 is anybody. */
  readonly isBareEnough: boolean;
}

const isKind =
  (...kinds: readonly string[]) =>
  (mention: Mention) =>
    mention.kind !== undefined && kinds.includes(mention.kind);
const isBody = (mention: Mention): boolean =>
  isActor(mention) &&
  mention.type !== 'MINISTRY' &&
  mention.kind !== 'COMPANY_CLASS' &&
  !/(?:諸国|各国|政府|当局)等?$/u.test(mention.name);

const council = isKind('COUNCIL', 'GROUP', 'COMMISSION');
const guideline = isKind('GUIDELINE', 'STANDARD');
const system = isKind('SYSTEM');
const programme = isKind('PROGRAMME', 'CERTIFICATION', 'FUND');

const HEADS: readonly Head[] = [
  { word: 'ガイドライン', fits: guideline, isBareEnough: true },
  { word: 'ガイダンス', fits: guideline, isBareEnough: true },
  { word: '手引書', fits: guideline, isBareEnough: false },
  { word: '手引き', fits: guideline, isBareEnough: false },
  { word: '手引', fits: guideline, isBareEnough: false },
  { word: '要領', fits: guideline, isBareEnough: false },
  { word: '手順書', fits: guideline, isBareEnough: false },
  { word: '規程', fits: guideline, isBareEnough: false },
  { word: '指針', fits: guideline, isBareEnough: false },
  { word: '基準', fits: isKind('STANDARD'), isBareEnough: false },
  { word: '規約', fits: isKind('OTHER'), isBareEnough: false },
  { word: '文書', fits: guideline, isBareEnough: false },
  { word: '協議会', fits: council, isBareEnough: true },
  { word: '委員会', fits: council, isBareEnough: true },
  { word: '検討会', fits: council, isBareEnough: true },
  { word: '研究会', fits: council, isBareEnough: true },
  { word: '連絡会', fits: council, isBareEnough: true },
  { word: 'コンソーシアム', fits: council, isBareEnough: true },
  { word: 'フォーラム', fits: council, isBareEnough: false },
  { word: '会議', fits: council, isBareEnough: false },
  { word: '会合', fits: (mention) => mention.type === 'EVENT', isBareEnough: false },
  { word: 'グループ', fits: council, isBareEnough: true },
  { word: '枠組み', fits: isKind('GROUP', 'COUNCIL', 'FRAMEWORK'), isBareEnough: false },
  { word: 'システム', fits: system, isBareEnough: false },
  { word: '基盤', fits: system, isBareEnough: false },
  { word: 'ツール', fits: system, isBareEnough: false },
  { word: 'サイト', fits: system, isBareEnough: false },
  { word: 'プラットフォーム', fits: system, isBareEnough: false },
  { word: '制度', fits: programme, isBareEnough: false },
  { word: 'サービス', fits: isKind('SYSTEM', 'PROGRAMME'), isBareEnough: false },
  { word: '講座', fits: isKind('PROGRAMME'), isBareEnough: false },
  { word: '窓口', fits: system, isBareEnough: false },
  {
    word: 'ネットワーク',
    fits: (mention) => system(mention) || isKind('GROUP')(mention),
    isBareEnough: false,
  },
  { word: '大会', fits: (mention) => mention.type === 'EVENT', isBareEnough: false },
  { word: '研修', fits: (mention) => mention.type === 'EVENT', isBareEnough: false },
  { word: 'イベント', fits: (mention) => mention.type === 'EVENT', isBareEnough: false },
  { word: '報告書', fits: isKind('OTHER'), isBareEnough: false },
  { word: '戦略', fits: isKind('PLAN', 'OTHER'), isBareEnough: false },
  { word: '方針', fits: isKind('PLAN'), isBareEnough: false },
  { word: 'プログラム', fits: programme, isBareEnough: false },
  { word: '事業', fits: (mention) => programme(mention) || mention.type === 'EVENT', isBareEnough: false },
  { word: '取組', fits: isKind('PROGRAMME', 'CERTIFICATION', 'EXERCISE'), isBareEnough: false },
  { word: '社', fits: isKind('COMPANY'), isBareEnough: false },
  { word: '演習', fits: isKind('EXERCISE'), isBareEnough: false },
  { word: '訓練', fits: isKind('EXERCISE'), isBareEnough: false },
  { word: '計画', fits: isKind('PLAN'), isBareEnough: false },
  { word: '機関', fits: isBody, isBareEnough: false },
  { word: '団体', fits: isBody, isBareEnough: false },
  { word: '組織', fits: isBody, isBareEnough: false },
  { word: '機構', fits: isBody, isBareEnough: false },
  { word: '協会', fits: isBody, isBareEnough: false },
  { word: '法人', fits: isBody, isBareEnough: false },
  { word: '研究所', fits: isBody, isBareEnough: false },
  { word: 'カウンシル', fits: council, isBareEnough: false },
  { word: '連盟', fits: isBody, isBareEnough: false },
  { word: '連合会', fits: isBody, isBareEnough: false },
  { word: '会議所', fits: isBody, isBareEnough: false },
  { word: '大学', fits: isBody, isBareEnough: false },
  { word: '国', fits: isKind('FOREIGN_BODY'), isBareEnough: false },
  { word: '国政府', fits: isKind('FOREIGN_BODY'), isBareEnough: false },
  { word: 'センター', fits: isBody, isBareEnough: false },
  { word: 'ISAC', fits: (mention) => mention.type === 'ISAC', isBareEnough: false },
  { word: '院', fits: () => false, isBareEnough: false },
  { word: '会', fits: () => false, isBareEnough: false },
  { word: '塾', fits: () => false, isBareEnough: false },
  { word: '事業者', fits: isKind('COMPANY_CLASS'), isBareEnough: false },
  { word: '省', fits: (mention) => mention.type === 'MINISTRY', isBareEnough: false },
  { word: '庁', fits: (mention) => mention.type === 'MINISTRY', isBareEnough: false },
];

/** 当該ガイドライン, 同協議会, 本システム; not 共同システム, 日本協議会. */
const POINTING =
  /(?<![一-龠々])(?:当該|同|本|上記の?|これらの?|こうした)(?<word>[一-龠々ァ-ヺーA-Za-z-]{1,14}?)(?:等)?(?![一-龠々ァ-ヺーA-Za-z-])/gu;
const BARE_WORDS = HEADS.filter((head) => head.isBareEnough).map((head) => head.word);
const BARE = new RegExp(
  `(?<![一-龠々ァ-ヺーA-Za-z0-9」の・])(?<word>${BARE_WORDS.join('|')})(?![一-龠々ァ-ヺーA-Za-z])`,
  'gu',
);

/** 「窓口を整備し、|その運用を始めた」: そ stands for what was named before, の stays. */
const ITS: readonly { readonly word: RegExp; readonly fits: (mention: Mention) => boolean }[] = [
  {
    word: /(?<=[、。])そ(?=の(?:運用|運営|普及|周知|活用|利用|導入|改定|改訂|見直し|公表|更新))/gu,
    fits: (mention) => mention.type === 'INSTRUMENT',
  },
  { word: /(?<=[、。])そ(?=の(?:下|傘下|内部)(?:に|で))/gu, fits: council },
  { word: /(?<=[、。])そ(?=の(?:会員|構成員|参加(?:企業|機関|者)|事務局))/gu, fits: isBody },
];

/** Pointing back costs certainty: a little by 当該, more where the bare word does it. */
const BY_POINTING = 0.9;
const BY_BARE_WORD = 0.8;

/**
 * The references of a folded paragraph, as mentions of what they point at: the nearest thing before them whose name ends
 * in the same word, else the nearest that fits it. `mentions` are those of the paragraph; `before` those of the
 * paragraphs and columns before it, in order of reading. What points at nothing is not told.
 */
export function findReferences(
  text: string,
  mentions: readonly Mention[],
  before: readonly Mention[],
): readonly Mention[] {
  const references: Mention[] = [];
  const refer = (match: RegExpExecArray, certainty: number): void => {
    const from = match.index;
    const to = from + match[0].length;
    const word = match.groups?.['word'] ?? '';
    const isTaken = mentions.some(
      (mention) => mention.from < to && from < mention.to && mention.name !== word,
    );
    if (isTaken) return;
    const earlier = [...before, ...mentions.filter((mention) => mention.to <= from)];
    const target =
      topicBefore(word, text, from, mentions) ?? targetOf(word, earlier, certainty === BY_BARE_WORD);
    if (target !== undefined) references.push(pointingBack(target, from, to, certainty));
  };
  for (const match of matchesOf(POINTING, text)) refer(match, BY_POINTING);
  for (const match of matchesOf(BARE, text)) refer(match, BY_BARE_WORD);
  if (text.includes('そ')) references.push(...itsOwners(text, mentions, before));
  if (text.includes('両')) references.push(...bothBefore(text, mentions, before));
  return references;
}

function pointingBack(target: Mention, from: number, to: number, certainty: number): Mention {
  const confidence = Math.round(target.confidence * certainty * 100) / 100;
  return { ...target, from, to, confidence, pointsBack: true };
}

function itsOwners(
  text: string,
  mentions: readonly Mention[],
  before: readonly Mention[],
): readonly Mention[] {
  const owners: Mention[] = [];
  for (const { word, fits } of ITS) {
    for (const { index } of matchesOf(word, text)) {
      const target = [...before, ...mentions.filter((mention) => mention.to <= index)].findLast(fits);
      if (target !== undefined) owners.push(pointingBack(target, index, index + 1, BY_BARE_WORD));
    }
  }
  return owners;
}

/** 両ISAC, 両者, 両省: the two named last, the first where 両 stands and the second behind it. */
const BOTH =
  /(?<![一-龠々])両(?<word>者|国|省|庁|社|ISAC|機関|団体|組織|機構|法人|協会|協議会|委員会|連盟|連合会|会議所|センター|研究所|大学|大臣|政府)(?![一-龠々ァ-ヺーA-Za-z])/gu;

function bothBefore(
  text: string,
  mentions: readonly Mention[],
  before: readonly Mention[],
): readonly Mention[] {
  return matchesOf(BOTH, text).flatMap((match): readonly Mention[] => {
    const from = match.index;
    const word = match.groups?.['word'] ?? '';
    const head = HEADS.find((candidate) => candidate.word === word);
    const earlier = [...before, ...mentions.filter((mention) => mention.to <= from)].filter(
      (mention) =>
        isActor(mention) && (head === undefined || head.fits(mention) || mention.name.endsWith(word)),
    );
    const second = earlier.at(-1);
    const first = earlier.findLast((mention) => mention.identity !== second?.identity);
    if (first === undefined || second === undefined) return [];
    return [
      pointingBack(first, from, from + 1, BY_POINTING),
      pointingBack(second, from + 1, from + match[0].length, BY_POINTING),
    ];
  });
}

/** 「Ⓐ協会は、Ⓑ協会と会合を持った。|同協会の…」: whom the sentence before is about, where several end so. */
function topicBefore(
  word: string,
  text: string,
  place: number,
  mentions: readonly Mention[],
): Mention | undefined {
  const end = text.lastIndexOf('。', place - 1);
  const start = end < 0 ? -1 : text.lastIndexOf('。', end - 1) + 1;
  const first = mentions.find((mention) => mention.from >= start);
  const isTopic = start >= 0 && first !== undefined && /^(?:等)?は/u.test(text.slice(first.to, first.to + 2));
  return isTopic && first.to <= end && first.name.replace(/等$/u, '').endsWith(word) ? first : undefined;
}

function targetOf(word: string, earlier: readonly Mention[], byNameOnly: boolean): Mention | undefined {
  const head = HEADS.find((candidate) => candidate.word === word);
  if (head === undefined && word.length < 2) return undefined;
  const sameWord = earlier.findLast((mention) => mention.name.replace(/等$/u, '').endsWith(word));
  return (
    sameWord ??
    (byNameOnly || head === undefined ? undefined : earlier.findLast((mention) => head.fits(mention)))
  );
}
