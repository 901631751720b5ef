import { nameKey } from '../../model/text.ts';
import { originalRange } from '../text/folded-text.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { findCommonNouns } from './common-nouns.ts';
import { findKnownNames } from './known-names.ts';
import type { KnownName } from './known-names.ts';
import { isActor } from './mention.ts';
import type { Mention } from './mention.ts';
import type { NameEntry, NameIndex } from './name-index.ts';
import { findUnnamedBodies } from './unnamed-bodies.ts';
import type { UnnamedBody } from './unnamed-bodies.ts';

const CONFIDENCE: Readonly<Record<NameEntry['how'], number>> = {
  NAME: 0.98,
  OFFICIAL: 0.98,
  SHORT: 0.9,
  SPELLING: 0.95,
  ABBREVIATION: 0.9,
  TRANSLATION: 0.9,
  FORMER: 0.85,
};
/** A name that several things share is right about one of them. */
const SHARED = 0.8;

/** Legal forms and titles that stand before a name without changing whose it is. */
const LEGAL_FORM =
  /^(?:独立行政法人|国立研究開発法人|(?:一般|公益)(?:社団|財団)法人|特定非営利活動法人|株式会社|国立大学法人|\((?:独|国研|一社|一財|公財|公社)\))$/u;

/** What a folded text names, left to right, none overlapping: names of the registry and bodies told by their form. */
export function findMentions(
  text: FoldedText,
  index: NameIndex,
  date: string | undefined,
): readonly Mention[] {
  const known = findKnownNames(text, index, date).filter(
    (name, at, all) => !isPartOfOther(name, all[at - 1], text.text),
  );
  const named = findUnnamedBodies(text.text)
    .map((body) => withoutKnown(body, known))
    .filter((body) => isNews(body, known, text.text) && !isKnownInQuotes(body, known, text.text));
  const common = findCommonNouns(text.text, (from, to) =>
    [...known, ...named].some((other) => other.from < to && from < other.to),
  );
  const bodies = [...named, ...common];
  const kept = known.filter((name) => !bodies.some((body) => body.from < name.to && name.from < body.to));
  const mentions = [...kept.map((name) => knownMention(text, name)), ...bodies.map(bodyMention)];
  const told = mentions.filter((mention) => !isClassOfNext(mention, mentions, text.text));
  return [...withOwned(text.text, told)].sort((a, b) => a.from - b.from);
}

/** 横浜市|港湾局 is not 国土交通省's, which is called so for short. */
function isPartOfOther(name: KnownName, before: KnownName | undefined, text: string): boolean {
  return (
    name.candidates[0].how === 'SHORT' &&
    before?.to !== name.from &&
    /[一-龠](?<![各同両全元旧前])$/u.test(text.slice(Math.max(0, name.from - 1), name.from))
  );
}

/** 「自衛隊・|研究所」: a name that is known stands for itself. */
function withoutKnown(body: UnnamedBody, known: readonly KnownName[]): UnnamedBody {
  const joint = body.name.indexOf('・') + 1;
  const isTwo =
    joint > 0 && known.some((name) => name.from === body.from && name.to === body.from + joint - 1);
  return isTwo ? { ...body, from: body.from + joint, name: body.name.slice(joint) } : body;
}

/** What is nobody's by itself, and somebody's after a name: 「国際連合の会合」, 「鉄道連盟の会員各社」. */
const OWNED: readonly { readonly word: RegExp; readonly type: 'EVENT' | 'INSTRUMENT' | 'ORGANIZATION' }[] = [
  {
    word: /^の(?<word>(?:[一-龠ァ-ヺーA-Z0-9]{0,8})(?:会合|総会|年次大会|ワークショップ|セミナー|シンポジウム|フォーラム))(?![一-龠])/u,
    type: 'EVENT',
  },
  {
    word: /^の(?<word>(?:[一-龠]{0,6})(?:演習|訓練))(?=等?(?:に|へ)[^、。]{0,14}?(?:参加|加わ|参画|出席))/u,
    type: 'INSTRUMENT',
  },
  {
    word: /^の(?<word>会員各社|会員企業|加盟各社|加盟企業|加盟社|参加企業|参画企業|参加機関|参加組織|参画組織|構成機関|(?:構成員|正会員|会員|参加者|加盟機関|登録機関|加盟組織|加盟事業者)(?=等?(?:に対|に向け|へ|に、|と(?!して|な[りっる]))))/u,
    type: 'ORGANIZATION',
  },
];

const OWNED_KINDS = { EVENT: undefined, INSTRUMENT: 'EXERCISE', ORGANIZATION: 'COMPANY_CLASS' } as const;

/** Names what bodies hold and who belongs to them by their owner. */
function withOwned(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const owned = mentions
    .filter((mention) => isActor(mention) && mention.type !== 'MINISTRY' && mention.kind !== 'COMPANY_CLASS')
    .flatMap((owner): Mention[] => {
      // 「協議会(略称)の会員」
      const abbreviation = /^\([^()]{1,20}\)/u.exec(text.slice(owner.to, owner.to + 22))?.[0].length ?? 0;
      const rest = text.slice(owner.to + abbreviation, owner.to + abbreviation + 24);
      if (!rest.startsWith('の')) return [];
      return OWNED.flatMap(({ word, type }): Mention[] => {
        const found = word.exec(rest)?.groups?.['word'];
        if (found === undefined) return [];
        const from = owner.to + abbreviation + 1;
        const name = `${owner.name}の${found}`;
        const kind = OWNED_KINDS[type];
        const told = {
          identity: nameKey(name),
          type,
          kind,
          confidence: 0.8,
          candidates: [],
          pointsBack: false,
        } as const;
        return [{ from, to: from + found.length, name, ...told }];
      });
    });
  return [
    ...mentions.filter(
      (mention) => !owned.some((other) => mention.from < other.to && other.from < mention.to),
    ),
    ...owned,
  ];
}

/**
 * A compound found by form is a name of its own unless the registry's names account for all of it: 内閣官房 + 総務省, or
 * 独立行政法人 + 情報処理推進機構. A country before a body makes another body of it: 米国 + 金融ISAC.
 */
function isNews(body: UnnamedBody, known: readonly KnownName[], text: string): boolean {
  const inside = known.filter((name) => body.from < name.to && name.from < body.to);
  const [first] = inside;
  if (first === undefined) return true;
  if (first.from <= body.from && first.to >= body.to) return false;
  const rest = inside
    .reduceRight(
      (left, name) => left.slice(0, Math.max(0, name.from - body.from)) + left.slice(name.to - body.from),
      text.slice(body.from, body.to),
    )
    .replace(/[「」等]/gu, '');
  const isForeign = inside.length > 1 && first.candidates[0].kind === 'FOREIGN_BODY';
  return isForeign || !(rest === '' || LEGAL_FORM.test(rest));
}

/** 「情報共有システム|「JISP」」, 「共同演習である|CYDER」: what it is and its name are one thing, told by the name. */
function isClassOfNext(mention: Mention, all: readonly Mention[], text: string): boolean {
  if (mention.identity !== nameKey(mention.name)) return false;
  return all.some((next) => {
    if (next.from < mention.to || isActor(next) !== isActor(mention)) return false;
    const between = text.slice(mention.to, next.from);
    return between === 'である' || (between === '' && text.charAt(next.from) === '「');
  });
}

/** 「攻撃共有基盤「JISP」」 as a whole is a known name and what it is. */
function isKnownInQuotes(body: UnnamedBody, known: readonly KnownName[], text: string): boolean {
  return known.some(
    (name) =>
      text.charAt(name.to) === '」' &&
      text.charAt(name.from - 1) === '「' &&
      body.to === name.to + 1 &&
      body.from < name.from - 1,
  );
}

function knownMention(text: FoldedText, name: KnownName): Mention {
  const [best] = name.candidates;
  const { from, to } = withQuotationMarks(text.text, name.from, name.to);
  const [start, end] = originalRange(text, name.from, name.to);
  const confidence = CONFIDENCE[best.how] * (name.candidates.length > 1 ? SHARED : 1);
  return {
    from,
    to,
    name: nameKey(text.original.slice(start, end)) === best.key ? best.name : text.text.slice(from, to),
    identity: best.id,
    type: best.type,
    kind: best.kind,
    confidence: Math.round(confidence * 100) / 100,
    candidates: name.candidates,
    pointsBack: false,
  };
}

function bodyMention(body: UnnamedBody): Mention {
  return {
    from: body.from,
    to: body.to,
    name: body.name,
    identity: nameKey(body.name),
    type: body.form.type,
    kind: body.form.type === 'ORGANIZATION' || body.form.type === 'INSTRUMENT' ? body.form.kind : undefined,
    confidence: body.form.confidence,
    candidates: [],
    pointsBack: false,
  };
}

/** `「金融ISAC」`: the marks belong to the mention, so that what follows the name follows it directly. */
function withQuotationMarks(text: string, from: number, to: number): { from: number; to: number } {
  const isQuoted = text.charAt(from - 1) === '「' && text.charAt(to) === '」';
  return isQuoted ? { from: from - 1, to: to + 1 } : { from, to };
}
