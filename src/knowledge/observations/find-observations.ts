import type { PartialDate } from '../../model/partial-date.ts';
import type { Mention } from '../names/mention.ts';
import type { DateFound } from '../text/dates.ts';

/** A quantity that a sentence tells; [from, to) is the run of the folded paragraph that bears it out. */
export interface ObservationFound {
  readonly value: number;
  readonly unit: string;
  readonly what: string;
  readonly asOf: PartialDate | null;
  readonly of: string;
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
}

/** The folded sentence, [from, to) of its paragraph. */
export interface CountedSentence {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const QUANTITY =
  /(?<![第\d.A-Za-z-])(?<number>\d[\d,]*(?:\.\d+)?)(?<power>万|億)?(?<unit>社|者|名|人|団体|機関|組織|法人|校|大学|自治体|都道府県|市町村|か国|カ国|ヶ国|箇国|件|回|か所|カ所|箇所|台|種類?|%|億円|万円|百万円|円|拠点|セプター|事業者|先)(?!目|期|以上の者|以内)/gu;
/** What is counted, said before the number: 参加者は延べ120名, 加盟数は434社. */
const COUNTED =
  /(?<what>(?:第\d+期)?[一-龠々ァ-ヺーA-Za-z]{0,12}(?:会員数?|構成員数?|加盟(?:社|者|団体|企業|機関)?数|加盟社|参加者数?|参加組織数?|参加団体数?|参加機関数?|受講者数?|修了者数?|合格者数?|登録者数?|件数|回数|利用者数|利用数|相談|届出|検知数|応募数|来場者数?|来訪者数?|ダウンロード数))/gu;
const IS_COUNTED = /(?:会員|構成員|加盟社|加盟企業|参加者|参加団体|受講者|修了者|登録者|利用者)$/u;
const IN_PARENTHESES = /^\((?<what>[^()0-9]{1,20})\)/u;
const VERB_OF_COUNT =
  /^(?:の[一-龠々ァ-ヺー]{1,10})?(?:が|を|の|に)[一-龠々]*(?<what>参加|加盟|加入|受講|登録|開催|実施|提供|共有|公表|届出|報告|合格|修了|相談|派遣|注意喚起|検知|採択|支援)/u;
/** 「演習を延べ104|回」: the count follows what was held; 年6回の is how often. */
const HELD = /^(?:等)?(?:を|は|が)(?:[^をがはの]{0,10}?)(?:計|合計|延べ|累計|約)?$/u;

/** How sure: the count's owner named by の加盟数 and the like, the sentence's topic, or only something before it. */
const OWNED = 0.9;
const TOPIC = 0.85;
const BEFORE = 0.65;

/** The quantities of a sentence that count something of what it names. A number of nobody's is not told. */
export function findObservations(
  sentence: CountedSentence,
  mentions: readonly Mention[],
  dates: readonly DateFound[],
  topic: Mention | undefined,
): readonly ObservationFound[] {
  return [...sentence.text.matchAll(QUANTITY)].flatMap((match): ObservationFound[] => {
    const at = sentence.from + match.index;
    const inSentence = mentions.filter((mention) => mention.from >= sentence.from && mention.to <= at);
    const owner = ownerOf(sentence, match.index, inSentence, topic);
    const what = whatIsCounted(sentence.text, match, inSentence.at(-1));
    if (owner === undefined || what === undefined) return [];
    const end = at + match[0].length + (parenthesis(sentence.text, match)?.length ?? 0);
    const from = Math.min(owner.mention.from >= sentence.from ? owner.mention.from : at, at);
    const date = dates.findLast((found) => found.from >= sentence.from && found.to <= at);
    return [
      {
        value: numberOf(match),
        unit: unitOf(match),
        what,
        asOf: date?.date ?? null,
        of: owner.mention.name,
        confidence: Math.round(owner.confidence * owner.mention.confidence * 100) / 100,
        from: Math.min(from, date?.from ?? from),
        to: Math.max(end, Math.min(sentence.to, predicateEnd(sentence, end))),
      },
    ];
  });
}

interface Owner {
  readonly mention: Mention;
  readonly confidence: number;
}

/** 「金融ISAC」の加盟数は…: whose count it is. */
function ownerOf(
  sentence: CountedSentence,
  at: number,
  named: readonly Mention[],
  topic: Mention | undefined,
): Owner | undefined {
  // 第7期構成員: those who are counted, not whose they are.
  const before = named.filter((mention) => !IS_COUNTED.test(mention.name));
  const owner = before.findLast((mention) => {
    const next = sentence.text.slice(mention.to - sentence.from, at);
    return /^(?:等)?(?:の|への|に|を)[^。]{0,30}$/u.test(next) && mention.kind !== 'COMPANY_CLASS';
  });
  const having = before.findLast((mention) =>
    /^(?:には|の)(?:、)?(?:第\d+期)?(?:構成員|会員|正会員|加盟|参加)/u.test(
      sentence.text.slice(mention.to - sentence.from),
    ),
  );
  if (having !== undefined && having.type !== 'MINISTRY') return { mention: having, confidence: OWNED };
  const spokenOf = before.find((mention) => {
    return /^(?:は|について|では|において)/u.test(sentence.text.slice(mention.to - sentence.from));
  });
  if (owner !== undefined && owner.type !== 'MINISTRY') return { mention: owner, confidence: OWNED };
  if (spokenOf !== undefined && spokenOf.type !== 'MINISTRY') return { mention: spokenOf, confidence: TOPIC };
  const last = before.findLast((mention) => mention.type !== 'MINISTRY' && mention.kind !== 'COMPANY_CLASS');
  if (last !== undefined) return { mention: last, confidence: BEFORE };
  return topic === undefined || topic.type === 'MINISTRY'
    ? undefined
    : { mention: topic, confidence: BEFORE };
}

function whatIsCounted(text: string, match: RegExpExecArray, last: Mention | undefined): string | undefined {
  const end = match.index + match[0].length;
  const inside = IN_PARENTHESES.exec(text.slice(end))?.groups?.['what'];
  if (inside !== undefined) return inside;
  const before = [...text.slice(0, match.index).matchAll(COUNTED)].at(-1)?.groups?.['what'];
  if (before !== undefined) return before.replace(/数$/u, '');
  const verb = VERB_OF_COUNT.exec(text.slice(end))?.groups?.['what'];
  if (verb !== undefined) return verb;
  if (match.groups?.['unit'] === '回' && last !== undefined && HELD.test(text.slice(0, match.index)))
    return '開催';
  return undefined;
}

function parenthesis(text: string, match: RegExpExecArray): string | undefined {
  return IN_PARENTHESES.exec(text.slice(match.index + match[0].length))?.[0];
}

function predicateEnd(sentence: CountedSentence, end: number): number {
  const rest = sentence.text.slice(end - sentence.from);
  const stop = /[、。]/u.exec(rest)?.index ?? rest.length;
  return end + Math.min(stop, 20);
}

const POWERS: Readonly<Record<string, number>> = { 万: 10_000, 億: 100_000_000 };

function numberOf(match: RegExpExecArray): number {
  const { number = '', power = '' } = match.groups ?? {};
  return Number(number.replaceAll(',', '')) * (POWERS[power] ?? 1);
}

function unitOf(match: RegExpExecArray): string {
  return match.groups?.['unit'] ?? '';
}
