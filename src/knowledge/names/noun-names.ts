import { LetterSet } from '../../model/letter-set.ts';
import { nameKey } from '../../model/text.ts';
import type { Tree } from '../grammar/dependencies.ts';
import type { NounPhrase } from '../grammar/phrase.ts';
import type { SlotText } from '../grammar/slot-text.ts';
import { withoutOthers } from '../text/and-others.ts';
import { endings } from '../text/last-letters.ts';
import { lengthAt, wordsAt } from '../text/words-at.ts';
import { classOf, LATIN_NAME } from './class-nouns.ts';
import type { ArgumentSort, ClassForm } from './class-nouns.ts';
import type { Mention } from './mention.ts';
import { isActor } from './mention.ts';

/** What stands before the noun without being part of its name. */
const BEFORE = wordsAt(
  /(?:(?:19|20)\d{2}年(?:度|\d{1,2}月(?:\d{1,2}日)?)?末?|(?:平成|令和)(?:\d{1,2}|元)年(?:度|\d{1,2}月)?|\d{1,2}[月日]|同年度?|今年度|本年度|毎年度?|年\d+回|年度|第\d+[回期次]|計?\d+回|今後|既存|一部|主要|上記|当該|一層|以下|特|約|各種|国内外|関連|必要|新規?|追加|個別|当)+(?=.)/uy,
);
/** 「事業者|121社が」, 「職員|2名を」 */
const COUNTED =
  /(?:約|計|延べ|全)?\d[\d,]*(?:社|者|名|人|団体|機関|組織|法人|校|大学|か国|カ国|ヶ国|行|先|件|回|か所|施設|事業所|種類?|本|分野|省庁)(?:以上|程度)?$/u;
const DIGIT = /\d/u;

export function withoutCount(core: string): string {
  return DIGIT.test(core) ? core.replace(COUNTED, '') : core;
}

/** 「Ⓐ|内に」, 「Ⓐ|各社と」 */
const AFTER =
  /(?:各位|自身|自体|全体|同士|双方|側|内部?|間|(?:19|20)\d\d|」|第[\d.一二三四五六七八九十]+版|改[訂定]版|初版)$/u;

/** A name of letters or in quotation marks is what its place asks for. */
const FREE: Readonly<Record<ArgumentSort, ClassForm>> = {
  actor: { type: 'ORGANIZATION', kind: 'OTHER', confidence: 0.5 },
  event: { type: 'EVENT', kind: 'OTHER', confidence: 0.55 },
  document: { type: 'INSTRUMENT', kind: 'OTHER', confidence: 0.55 },
  run: { type: 'INSTRUMENT', kind: 'SYSTEM', confidence: 0.55 },
  spread: { type: 'INSTRUMENT', kind: 'OTHER', confidence: 0.55 },
};

/** A sentence as its tree, and where its names stand. */
export interface NamedTree {
  readonly tree: Tree;
  readonly slots: SlotText;
  /** Its nouns as they read by themselves, by phrase; read once, asked for every pattern. */
  readonly nouns: (NounRead | undefined)[];
}

/** What a noun reads, whatever its place asks for. */
interface NounRead {
  readonly core: string;
  /** The name that it ends in. */
  readonly name: Mention | undefined;
  /** Without 等, and then without how many: 「事業者|121社等」. */
  readonly words: readonly NounWord[];
}

/** The name of one noun phrase as an argument of one of the sorts; undefined where it names nothing such. */
export function nameOf(
  noun: NounPhrase,
  sorts: readonly ArgumentSort[],
  sentence: NamedTree,
): Mention | undefined {
  const { name, words } = readNoun(noun, sentence);
  if (name !== undefined) return fitsSorts(name, sorts) ? name : undefined;
  for (const word of words) {
    const named = classNamed(word, noun, sorts, sentence);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** A part of a noun may be asked for in its place: 情報 of 情報提供. */
function readNoun(noun: NounPhrase, { slots, nouns }: NamedTree): NounRead {
  const known = nouns[noun.index];
  if (known?.core === noun.core) return known;
  const core = withoutOthers(noun.core);
  const name = lastSlot(core, noun.from, slots);
  const uncounted = name === undefined ? withoutOthers(withoutCount(core)) : core;
  const cores = name !== undefined ? [] : uncounted === core ? [core] : [core, uncounted];
  const read: NounRead = { core: noun.core, name, words: cores.map(nounWord) };
  if (known === undefined) nouns[noun.index] = read;
  return read;
}

const SLOT = /[\ue000-\uefff]/u;

/** A noun as a name of a sort that only its place tells. */
export function freeName(noun: NounPhrase, sort: ArgumentSort, { slots }: NamedTree): Mention {
  const to = noun.from + noun.core.length;
  return mentionOf(slots, noun.from, to, textBetween(slots, noun.from, to), FREE[sort]);
}

function mentionOf(slots: SlotText, from: number, to: number, name: string, form: ClassForm): Mention {
  return {
    from: slots.at[from] ?? 0,
    to: slots.until[to - 1] ?? 0,
    name,
    identity: nameKey(name),
    type: form.type,
    kind: form.type === 'EVENT' ? undefined : form.kind,
    confidence: form.confidence,
    candidates: [],
    pointsBack: false,
  };
}

/** The name that a core ends in, how many and 内 aside. */
function lastSlot(core: string, from: number, slots: SlotText): Mention | undefined {
  if (!SLOT.test(core)) return undefined;
  const bare = withoutOthers(withoutCount(core))
    .replace(AFTER, '')
    .replace(/(?:19|20)\d\d$/u, '');
  return (
    slots.mentionAt(from + core.length - 1) ??
    (bare === '' ? undefined : slots.mentionAt(from + bare.length - 1))
  );
}

export function fitsSorts(mention: Mention, sorts: readonly ArgumentSort[]): boolean {
  return sorts.some((sort) => {
    if (sort === 'actor') return isActor(mention);
    if (sort === 'event') return mention.type === 'EVENT' || mention.kind === 'EXERCISE';
    if (sort === 'document') return mention.type === 'INSTRUMENT' && mention.kind !== 'EXERCISE';
    return mention.type === 'INSTRUMENT';
  });
}

/** A noun that is no name, and what of it may name somebody or something. */
interface NounWord {
  readonly core: string;
  /** How many letters before it are no part of a name. */
  readonly skipped: number;
  readonly bare: string;
  readonly latin: string | undefined;
  readonly quoted: string | undefined;
  readonly isLatin: boolean;
  /** HOW_MANY names nobody wherever it stands, ANYTHING only behind what it deals with: 「適合性認証の|仕組み」. */
  readonly says: 'WHO' | 'HOW_MANY' | 'ANYTHING';
  /** 「86|大学が」 */
  readonly count: number;
}

const QUOTED_END = /「([^「」]{2,60})」[一-龠ァ-ヺー]{0,6}$/u;
const IN_QUOTES = /「[^「」]*」/u;
const COUNT_BEFORE = /^(?:約|計|延べ|全)?[\d,]+(?=大学|病院|自治体|都道府県|市町村|高専|銀行|府省庁?|省庁)/u;
const ALL_OF_THEM = endings(/^各(?:ISAC|社|者|団体|機関|組織|法人)$/u);
/** The last letters of all names in Latin letters. */
const LATIN_LAST = new LetterSet([
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0x2b, 0x2b],
  [0x2d, 0x2d],
]);

function nounWord(core: string): NounWord {
  const skipped = lengthAt(BEFORE, core, 0);
  const unskipped = core.slice(skipped);
  const hasDigit = DIGIT.test(unskipped);
  const bare = hasDigit ? unskipped.replace(/(?<=[ァ-ヺー])\d+$/u, '') : unskipped;
  const isHowMany = (hasDigit && COUNT_ONLY.test(bare)) || bare.startsWith('両') || ALL_OF_THEM.test(bare);
  const endsLatin = LATIN_LAST.hasLastOf(bare);
  return {
    core,
    skipped,
    bare,
    latin: endsLatin ? LATIN_END.exec(bare)?.[0] : undefined,
    quoted: bare.includes('「') ? QUOTED_END.exec(bare)?.[1] : undefined,
    isLatin: endsLatin && LATIN_NAME.test(bare),
    says: isHowMany ? 'HOW_MANY' : GENERAL.test(bare) ? 'ANYTHING' : 'WHO',
    count: hasDigit ? (COUNT_BEFORE.exec(bare)?.[0].length ?? 0) : 0,
  };
}

function classNamed(
  word: NounWord,
  noun: NounPhrase,
  sorts: readonly ArgumentSort[],
  sentence: NamedTree,
): Mention | undefined {
  const { slots } = sentence;
  const { core, bare, latin, quoted } = word;
  const matterFrom = MATTER.test(bare) && !sorts.includes('actor') ? matterOf(noun, sentence) : undefined;
  const matter = matterFrom === undefined ? '' : 'X';
  const found =
    classAmong(`${matter}${bare}`, sorts) ?? (quoted === undefined ? undefined : classAmong(quoted, sorts));
  const [sort = 'actor'] = sorts;
  if (found === undefined && quoted === undefined && latin === undefined && !word.isLatin) return undefined;
  if (word.says === 'HOW_MANY' || (word.says === 'ANYTHING' && matterFrom === undefined)) return undefined;
  // 「「…支援事業」を実施」 is no event.
  if (found === undefined && quoted !== undefined && classAmong(quoted, OTHER_SORTS) !== undefined)
    return undefined;
  const from = noun.from + word.skipped + word.count;
  const to = noun.from + core.length;
  // 「Ⓐの|会員」: members are told with whose they are, or not at all.
  const isMember = found?.sort === 'actor' && MEMBER.test(bare);
  const memberFrom = isMember ? ownerFrom(noun, sentence) : undefined;
  if (isMember && memberFrom === undefined) return undefined;
  const start =
    memberFrom ??
    matterFrom ??
    (found?.sort === 'event'
      ? ownedFrom(core, noun, from, sentence)
      : found?.sort === 'actor' && quoted === undefined
        ? describedFrom(core, noun, from, sentence)
        : from);
  const form = found?.form ?? FREE[sort];
  const inQuotes = quoted === undefined ? null : IN_QUOTES.exec(core);
  const name =
    (inQuotes === null
      ? undefined
      : textBetween(
          slots,
          noun.from + inQuotes.index + 1,
          noun.from + inQuotes.index + inQuotes[0].length - 1,
        )) ??
    (found === undefined && sort !== 'actor' ? latin : undefined) ??
    textBetween(slots, start, to);
  return mentionOf(slots, start, to, name, form);
}

const OTHER_SORTS: readonly ArgumentSort[] = ['event', 'document', 'run'];

interface ClassFound {
  readonly sort: ArgumentSort;
  readonly form: ClassForm;
}

function classAmong(noun: string, sorts: readonly ArgumentSort[]): ClassFound | undefined {
  for (const sort of sorts) {
    const found = classOf(noun, sort);
    // 「手引を配布」 spreads no instrument that anybody knows.
    if (found !== undefined && !(sort === 'spread' && found.length === noun.length))
      return { sort, form: found.form };
  }
  return undefined;
}

/** The slots as they are read: each name as it is told. */
export function textBetween(slots: SlotText, from: number, to: number): string {
  const written = slots.text.slice(from, to);
  if (!SLOT.test(written)) return written;
  let text = '';
  for (let place = from; place < to; place += 1)
    text += slots.mentionAt(place)?.name ?? slots.text.charAt(place);
  return text;
}

/** 「Ⓐの|年次会合」: an occasion is told with the body whose it is. */
function ownedFrom(core: string, noun: NounPhrase, from: number, sentence: NamedTree): number {
  return MEETING.test(core) ? (ownerFrom(noun, sentence) ?? from) : from;
}

const MEMBER = /^(?:構成員|正会員|会員|参加者|登録者|加盟社|加盟国)$/u;

/** Where the body whose it is stands, directly before it; undefined where none does. */
function ownerFrom(noun: NounPhrase, { tree, slots }: NamedTree): number | undefined {
  const owner = (tree.dependents[noun.index] ?? []).at(-1);
  const phrase = owner === undefined ? undefined : tree.phrases[owner];
  if (phrase?.mark?.case !== 'の' || phrase.core.length !== 1 || owner !== noun.index - 1) return undefined;
  const mention = slots.mentionAt(phrase.from);
  const isBody =
    mention !== undefined &&
    isActor(mention) &&
    mention.type !== 'MINISTRY' &&
    mention.kind !== 'COMPANY_CLASS';
  return isBody ? phrase.from : undefined;
}

const MEETING =
  /(?:会合|総会|大会|会議|ワークショップ|セミナー|シンポジウム|フォーラム|サミット|演習|訓練)$/u;
/** Words for so much that they name nothing, whatever the place. */
const GENERAL = endings(
  /^(?:取組|制度|事業|仕組み|枠組み|体制|環境|サービス|システム|プログラム|プロジェクト|計画|方針|資料|書|文書|データ|調査|報告|要件|原則|機器|設備|装置|規則|規程|規定|標準|規格|仕様|基準|結果|指標|一覧|リスト|ルール|法|法律|案|版|内容|ネットワーク|拠点|機能|訓練計画|計画案|事業計画|通知|文|網|回線|調査結果|分析結果|検討結果|業界|産業|参加者|会|施行規則|施行令|(?:改[訂定]|初|新|概要|最新|確定|暫定|[一-龠]{1,2}[語訳]|第[\d.]+)版|注意喚起|素案|原案|改[訂定]案|最終案|(?:公衆)?無線LAN|[A-Za-z]*IoT|LAN|AI|ICT|IT|OT|DX|VPN|PC|USB|SNS|API|OSS|ID|ウェブ|Web|URL|OS|DNS|DDoS)$/u,
);
/** 「100機関が」: how many, not who; 「86大学が」 says who. */
const COUNT_ONLY =
  /^(?:約|計|延べ|全)?[\d,]+(?!大学|病院|自治体|都道府県|市町村|高専|銀行|府省庁?|省庁)[^\d]{1,3}$/u;
/** 「適合性認証の|仕組み」: what it is of tells it. */
const MATTER = /^(?:仕組み|制度|枠組み|サービス|システム)$/u;

function matterOf(noun: NounPhrase, { tree, slots }: NamedTree): number | undefined {
  const owner = tree.phrases[(tree.dependents[noun.index] ?? []).at(-1) ?? -1];
  const isMatter = owner?.mark?.case === 'の' && owner.index === noun.index - 1 && owner.core.length >= 3;
  return isMatter && slots.mentionAt(owner.from) === undefined ? owner.from : undefined;
}
/** 送信ドメイン認証技術|DMARC */
const LATIN_END = /(?<=[一-龠ァ-ヺー])[A-Z][A-Za-z0-9-]{2,}$/u;
const LONGEST_DESCRIPTION = 24;
const PLAIN_CLASS = /^(?:事業者|企業|会社|団体|組織|機関|業者|国|者|学校|病院|大学|自治体|銀行|法人|工場)$/u;

/** 「弱点を有する|事業者」: a word for anybody is told with the clause that says which. */
function describedFrom(core: string, noun: NounPhrase, from: number, { tree, slots }: NamedTree): number {
  if (!PLAIN_CLASS.test(core)) return from;
  const clause = tree.dependents[noun.index]?.find((index) => tree.phrases[index]?.sort === 'VERB');
  if (clause === undefined || clause !== noun.index - 1) return from;
  const start = firstOf(tree, clause);
  const text = slots.text.slice(start, from);
  // 「おそれの|ある|事業者」, 「被害に|遭った|病院」: the verb alone says nothing.
  if (start === tree.phrases[clause]?.from && tree.phrases[clause - 1]?.mark?.isAdnominal === false)
    return from;
  if (/^(?:ある|いる|する|した|なる|よる)$/u.test(text)) return from;
  return text.length <= LONGEST_DESCRIPTION && !/[\ue000-\uefff、。]/u.test(text) ? start : from;
}

/** Where what belongs to a phrase begins. */
function firstOf(tree: Tree, index: number): number {
  let first = index;
  for (let before = tree.dependents[first]?.[0]; before !== undefined; before = tree.dependents[first]?.[0]) {
    first = before;
  }
  return tree.phrases[first]?.from ?? 0;
}
