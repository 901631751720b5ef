import { clausesBefore } from '../grammar/clauses.ts';
import type { Case, NounPhrase } from '../grammar/phrase.ts';
import type { Sentence } from '../grammar/sentence.ts';
import type { NameFound } from '../names/argument-names.ts';
import { isActor } from '../names/mention.ts';
import type { Mention } from '../names/mention.ts';
import { ownersBy } from '../relations/owners.ts';
import { thingsAt } from '../relations/things.ts';

export interface Owner {
  readonly mention: Mention;
  readonly confidence: number;
  /** Where in the slots it stands; undefined where it is not in this sentence. */
  readonly from: number | undefined;
}

/** How sure: whose count it is by its own words, by the sentence's topic, by the clause before, or only by what came before. */
export const OWNED = 0.9;

export const TOPIC = 0.85;

export const CLAUSE = 0.8;

export const BEFORE = 0.65;

export const MEMBERS = /(?:会員|構成員|加盟社|加盟数|会員数|参加者|参加機関|参加企業)$/u;

export function ownerAt(sentence: Sentence, phrase: number, confidence: number): Owner | undefined {
  return wholesAt(sentence, phrase)
    .map(({ mention, phrase: at }) => ({ mention, confidence, from: sentence.tree.phrases[at]?.from }))
    .findLast(({ mention }) => canBeCounted(mention));
}

/** 「連絡会の|会合を2回開催」, 「演習の|集合コースの受講者」: of the whole. */
function wholesAt(sentence: Sentence, phrase: number): readonly NameFound[] {
  const isMeeting = /^(?:会合|会議|総会)$/u.test(sentence.tree.phrases[phrase]?.core ?? '');
  const bodies = isMeeting
    ? ownersBy(sentence, phrase, ['actor'], ['の'], 1).filter(({ mention }) => mention.kind === 'COUNCIL')
    : [];
  return bodies.length > 0 ? bodies : thingsAt(sentence, phrase, ['event', 'run', 'document', 'actor']);
}

export function argumentOwner(
  sentence: Sentence,
  verb: number,
  cases: readonly Case[],
  confidence: number,
): Owner | undefined {
  for (const name of cases) {
    for (const one of sentence.tree.dependents[verb] ?? []) {
      const noun = sentence.tree.phrases[one];
      if (noun?.sort !== 'NOUN' || noun.mark.case !== name || noun.mark.isAdnominal) continue;
      const owner = ownerAt(sentence, one, confidence) ?? ownerOfMembers(sentence, one, confidence);
      if (owner !== undefined) return owner;
    }
  }
  return undefined;
}

export function ownerOfMembers(sentence: Sentence, phrase: number, confidence: number): Owner | undefined {
  return ownersBy(sentence, phrase, ['event', 'run', 'actor'], ['の'], 1)
    .map(({ mention, phrase: at }) => ({ mention, confidence, from: sentence.tree.phrases[at]?.from }))
    .find(({ mention }) => canBeCounted(mention));
}

/** What the clauses before dealt with: 「演習を|実施し、120名が参加」. */
export function thingOfClauses(sentence: Sentence, verb: number, confidence: number): Owner | undefined {
  for (const clause of clausesBefore(sentence, verb)) {
    if (isMeans(sentence, clause)) continue;
    const owner = argumentOwner(sentence, clause, ['を', 'が'], confidence);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** 「設備を|用いて、60名の訓練を行った」: nothing of what it is done with is counted. */
export function isMeans({ tree }: Sentence, verb: number | undefined): boolean {
  const phrase = tree.phrases[verb ?? -1];
  return (
    phrase?.sort === 'VERB' && phrase.lemmas.some((lemma) => /^(?:用いる|使う|使用|活用|利用)$/u.test(lemma))
  );
}

/** Ministries and classes of bodies have no members that a plan counts. */
export function canBeCounted(mention: Mention): boolean {
  return (
    mention.type !== 'MINISTRY' &&
    mention.kind !== 'COMPANY_CLASS' &&
    !/(?:会員|構成員|協定|覚書|[一-龠]者|企業|(?<!関係)機関|数|諸国|各国)$|^(?:参加|加盟|会員|構成|登録|受講)/u.test(
      mention.name,
    )
  );
}

export function hasMembers({ type, kind }: Mention): boolean {
  return (
    type === 'ISAC' ||
    ['COUNCIL', 'GROUP', 'INDUSTRY_BODY', 'INTERNATIONAL_BODY', 'CEPTOAR'].includes(kind ?? '')
  );
}

export function isSpokenOf({ mark }: NounPhrase): boolean {
  return !mark.isAdnominal && (mark.case === 'は' || mark.case === 'について' || mark.case === 'を');
}

const DEALT_WITH: ReadonlySet<Case> = new Set(['を', 'が', 'は', 'に', 'について']);

/** What a sentence deals with, for the counts of the sentences after it: what is held or run, else whom it names. */
export function spokenOf(sentence: Sentence): Mention | undefined {
  const topic = sentence.tree.phrases.find(
    (phrase) => phrase.sort === 'NOUN' && phrase.mark.isTopic && !phrase.mark.isAdnominal,
  );
  const spoken = topic === undefined ? undefined : ownerAt(sentence, topic.index, TOPIC)?.mention;
  if (spoken !== undefined && (!isActor(spoken) || hasMembers(spoken))) return spoken;
  let first: Mention | undefined;
  for (const phrase of sentence.tree.phrases) {
    if (phrase.sort !== 'NOUN' || !DEALT_WITH.has(phrase.mark.case)) continue;
    const owner = ownerAt(sentence, phrase.index, TOPIC)?.mention;
    if (owner?.type === 'EVENT' || owner?.type === 'INSTRUMENT') return owner;
    first ??= owner;
  }
  return first;
}
