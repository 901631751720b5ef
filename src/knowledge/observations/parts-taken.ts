import type { NounPhrase, Phrase } from '../grammar/phrase.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { lastThing, whatOf } from './counted.ts';
import type { Counted, Telling } from './counted.ts';
import {
  BEFORE,
  CLAUSE,
  MEMBERS,
  OWNED,
  TOPIC,
  argumentOwner,
  hasMembers,
  ownerAt,
  thingOfClauses,
} from './owners-of-counts.ts';
import type { Owner } from './owners-of-counts.ts';

/** Those who are counted by what they do there: 「120名が|受講」. */
export const TAKING_PART =
  /(?:参加|参画|出席|受講|修了|加盟|加入|入会|登録|合格|来場|来訪|出場|出展|所属|登壇|視聴|聴講|利用|応募|申込み?|参集|加わる|集まる|集う|訪れる|学ぶ|名を連ねる|接続)$/u;

/** 「3社が|加入した」 tells who joined, not how many belong. */
export const JOINING = /(?:加盟|加入|入会|加わる)$/u;

/** 「本部へ|2名の職員を|派遣した」 */
const SENDING = /(?:派遣|出向|送る|送り込む|常駐)$/u;

/** How often a meeting of no name was held is nobody's count. */
export const GENERAL =
  /^(?:[一-龠]{2})?(?:説明会|研修会?|分科会|会合|会議|演習|訓練|講習会?|セミナー|意見交換会?)$/u;

/** 「連絡会議を設け、2回の|会合を開いた」 */
const MEETING = /(?:会合|会議|議論|審議)$/u;

/** 「120名が|受講」: of what they take part in. */
export function takingPart(counted: Counted, verb: number): Telling | undefined {
  const { sentence, quantity } = counted;
  const place = argumentOwner(sentence, verb, ['に', 'へ', 'を'], OWNED);
  // 「初会合には24社が出席」: of the body whose meeting it is.
  const isGeneral =
    place !== undefined && /^(?:初|第\d+回)?(?:会合|会議|総会|講義|講座|課程)$/u.test(place.mention.name);
  const owner =
    (isGeneral ? lastThing(counted, verb) : undefined) ??
    place ??
    describedPlace(sentence, verb) ??
    argumentOwner(sentence, verb, ['は'], TOPIC) ??
    lastThing(counted, verb);
  const above = sentence.tree.phrases[verb];
  const did = above?.sort === 'VERB' ? (above.lemmas[0] ?? '') : '';
  return owner === undefined
    ? undefined
    : { owner, what: quantity.lead === '' ? did : quantity.lead, end: verb };
}

/** 「26社が|参加する|訓練」 */
function describedPlace(sentence: Sentence, verb: number): Owner | undefined {
  const told = sentence.tree.phrases[verb];
  const place = sentence.tree.governors[verb];
  return told?.sort === 'VERB' && told.form === 'ADNOMINAL' && place !== undefined
    ? ownerAt(sentence, place, OWNED)
    : undefined;
}

/** 「対話会に|参加した|118機関に」 */
export function whoTakePart({ sentence, quantity, before }: Counted, noun: Phrase): Telling | undefined {
  const { tree } = sentence;
  const verb = (tree.dependents[noun.index] ?? []).map((one) => tree.phrases[one]).at(-1);
  if (quantity.lead !== '' || verb?.sort !== 'VERB' || verb.isNegated) return undefined;
  const did = verb.lemmas.find((lemma) => TAKING_PART.test(lemma));
  const place =
    did === undefined ? undefined : argumentOwner(sentence, verb.index, ['に', 'へ', 'を'], OWNED);
  if (place === undefined || did === undefined) return undefined;
  // 「業界対話会を開催。|対話会に|参加した|118機関に」
  const isShort = before?.name.endsWith(place.mention.name) === true;
  const owner = isShort ? { mention: before, confidence: BEFORE, from: undefined } : place;
  return { owner, what: did, end: noun.index };
}

/** 「1,240件の|相談に応じ」, 「39名の|研修生を受け入れ」 */
export function manyOf(counted: Counted, noun: NounPhrase): Telling | undefined {
  const { sentence, quantity } = counted;
  const verb = sentence.tree.governors[noun.index];
  const above = verb === undefined ? undefined : sentence.tree.phrases[verb];
  if (verb === undefined || above?.sort !== 'VERB' || above.isNegated) return undefined;
  const what = whatOf(sentence, noun);
  if (quantity.unit === '回' && !MEETING.test(what)) return undefined;
  if (what.includes('拠出')) return undefined;
  const isPart =
    (noun.mark.case === 'が' || noun.mark.case === 'も') &&
    above.lemmas.some((lemma) => TAKING_PART.test(lemma));
  const owner =
    (isPart ? argumentOwner(sentence, verb, ['に', 'へ'], OWNED) : undefined) ??
    (above.lemmas.includes('ある') ? argumentOwner(sentence, verb, ['に'], OWNED) : undefined) ??
    (above.lemmas.some((lemma) => SENDING.test(lemma))
      ? argumentOwner(sentence, verb, ['に', 'へ'], OWNED)
      : undefined) ??
    (above.voice === 'PASSIVE' ? argumentOwner(sentence, verb, ['において'], OWNED) : undefined) ??
    (isPart ? bodySpokenOf(sentence, verb) : undefined) ??
    thingOfClauses(sentence, verb, CLAUSE) ??
    (isPart ? lastThing(counted, verb) : undefined);
  const members = isPart ? membersBefore(sentence, noun) : undefined;
  const isMeeting = quantity.unit === '回' && owner?.mention.kind !== 'COUNCIL';
  return owner === undefined || isMeeting ? undefined : { owner, what: members ?? what, end: verb };
}

/** 「協議会は、…、322者が|参加」 */
function bodySpokenOf(sentence: Sentence, verb: number): Owner | undefined {
  const topic = sentence.tree.phrases.find((phrase) => phrase.index < verb && phrase.mark?.case === 'は');
  const owner = topic === undefined ? undefined : ownerAt(sentence, topic.index, TOPIC);
  return owner !== undefined && hasMembers(owner.mention) ? owner : undefined;
}

/** 「第7期|構成員を決定し、322者の主体が参加した」 */
function membersBefore(sentence: Sentence, noun: NounPhrase): string | undefined {
  const found = sentence.tree.phrases.findLast(
    (phrase) => phrase.index < noun.index && phrase.sort === 'NOUN' && MEMBERS.test(whatOf(sentence, phrase)),
  );
  return found?.sort === 'NOUN' ? whatOf(sentence, found) : undefined;
}
