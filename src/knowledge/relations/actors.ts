import { clausesBefore, dependentNouns } from '../grammar/clauses.ts';
import type { Argument } from '../grammar/clauses.ts';
import type { Phrase } from '../grammar/phrase.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { isDeputy, namesAt } from '../names/argument-names.ts';
import type { NameFound } from '../names/argument-names.ts';
import { PERSONS } from '../names/class-nouns.ts';
import { isActor } from '../names/mention.ts';
import type { Mention } from '../names/mention.ts';
import { LEADING } from './noun-text.ts';
import type { Act } from './act.ts';
import { doerOf } from './doers.ts';
import type { StandingActors } from './relation-found.ts';

/** Who acts, and how sure that is. */
export interface Acting {
  readonly names: readonly string[];
  /** Where in the slots the subject stands; undefined where it is not in this sentence. */
  readonly from: number | undefined;
  readonly confidence: number;
  /** The names as they stand in this sentence. */
  readonly mentions?: readonly Mention[];
  /** Told behind the others of what all do with each other. */
  readonly isLast?: true;
}

/**
 * Several ministries answer for a measure and the sentence names none: any one of them may have acted. The labelled sentences
 * are of one ministry each, so that nothing was learnt of this case.
 */
export const ONE_OF_SEVERAL = 0.5;

const SITE = /(?:ウェブサイト|ホームページ|サイト|HP)(?:上)?$/u;

/** What of an act bears on who does it. */
export interface Manner {
  /** から may say who: 「内閣官房から各府省庁に|連絡した」. */
  readonly isGiving?: boolean | undefined;
  /** が says what comes about: 「活用が|進むよう」. */
  readonly isOfItself?: boolean | undefined;
  /** A council does so itself: 「協議会において、指針を|策定した」; it gives and asks nothing. */
  readonly isIssuing?: boolean | undefined;
}

/** Who does what an act tells; undefined where that is somebody whom no name tells. */
export function actingIn(
  sentence: Sentence,
  act: Act,
  standing: StandingActors,
  { isGiving = false, isOfItself = false, isIssuing = false }: Manner = {},
): Acting | undefined {
  if (act.context.voice === 'PASSIVE') return agentOf(sentence, act);
  const own = isOfItself ? undefined : subjectOf(sentence, act);
  if (own === 'UNNAMED') return undefined;
  const from = isGiving ? argumentActing(sentence, act, 'から', 0.9) : undefined;
  return (
    own ??
    from ??
    nearer(carriedOn(sentence, act), topicBefore(sentence, act.phrase, isIssuing)) ?? {
      names: standing.names,
      from: undefined,
      confidence: standing.confidence,
    }
  );
}

/** 「Ⓐが支援するほか、|Ⓑにおいて、…」: what is spoken of from there on counts more than who acted before. */
function nearer(carried: Acting | undefined, topic: Acting | undefined): Acting | undefined {
  if (carried === undefined || topic === undefined) return carried ?? topic;
  return (topic.from ?? 0) > (carried.from ?? 0) ? topic : carried;
}

/** By whom it was done: Ⓐにより公表された, Ⓐから提供された, Ⓐにおいて決定された. */
function agentOf(sentence: Sentence, act: Act): Acting | undefined {
  return (
    argumentActing(sentence, act, 'により', 0.95) ??
    argumentActing(sentence, act, 'から', 0.9) ??
    argumentActing(sentence, act, 'を中心', 0.85) ??
    actingOf(ownersOnSite(sentence, act), sentence, 0.85) ??
    argumentActing(sentence, act, 'において', 0.8, isAtHome) ??
    argumentActing(sentence, act, 'で', 0.8, isAtHome)
  );
}

function argumentActing(
  sentence: Sentence,
  act: Act,
  name: 'により' | 'から' | 'を中心' | 'において' | 'で',
  confidence: number,
  fits: (mention: Mention) => boolean = () => true,
): Acting | undefined {
  for (const { phrase, mark } of act.arguments) {
    if (mark.case !== name) continue;
    const own = namesAt(phrase, ['actor'], sentence).filter(({ mention }) => fits(mention));
    const acting = actingOf(own.length > 0 ? own : leadersOf(sentence, phrase), sentence, confidence);
    if (acting !== undefined) return acting;
  }
  return undefined;
}

/** 「タイにおいて開かれた」 says where. */
function isAtHome({ type, kind }: Mention): boolean {
  return type === 'MINISTRY' || kind === 'AGENCY' || kind === 'COMMISSION' || kind === 'RESEARCH_INSTITUTE';
}

/** 「Ⓐのウェブサイトに掲載された」 */
function ownersOnSite(sentence: Sentence, act: Act): readonly NameFound[] {
  return act.arguments.flatMap(({ phrase }) => {
    const noun = sentence.tree.phrases[phrase];
    return noun !== undefined && SITE.test(noun.core) ? dependentNames(sentence, phrase) : [];
  });
}

function leadersOf(sentence: Sentence, phrase: number): readonly NameFound[] {
  const noun = sentence.tree.phrases[phrase];
  return noun !== undefined && LEADING.test(noun.core) ? dependentNames(sentence, phrase) : [];
}

function dependentNames(sentence: Sentence, phrase: number): readonly NameFound[] {
  return (sentence.tree.dependents[phrase] ?? []).flatMap((one) =>
    sentence.tree.isCoordinate[one] === true ? [] : namesAt(one, ['actor'], sentence),
  );
}

/** The subject of the act or of the verb that it is done by: Ⓐが, Ⓐによる. */
function subjectOf(sentence: Sentence, act: Act): Acting | 'UNNAMED' | undefined {
  const isNoun = sentence.tree.phrases[act.phrase]?.sort === 'NOUN';
  for (const argument of [...act.arguments, ...subjectsOfClause(sentence, act)]) {
    const { phrase, mark } = argument;
    const noun = sentence.tree.phrases[phrase];
    const isAgent = mark.case === 'により' && mark.isAdnominal;
    const isOwner = mark.case === 'の' && !isNoun;
    if (noun === undefined || !(mark.case === 'が' || isAgent || isOwner)) continue;
    const acting = actingOf(namesAt(phrase, ['actor'], sentence), sentence, 0.95);
    if (acting !== undefined) return acting;
    if (mark.case === 'が') {
      const counted = countedSubject(sentence, act, noun);
      if (counted !== undefined) return counted;
      if (!isDeputy(noun)) return 'UNNAMED';
    }
  }
  if (isNoun) {
    const before = prefixActor(sentence, act);
    if (before !== undefined) return before;
    const doer = actingOf(doerOf(sentence, act.phrase), sentence, 0.95);
    if (doer !== undefined) return doer;
  }
  const leading: NameFound[] = [];
  for (const { phrase, mark } of act.arguments) {
    if (mark.case === 'により' || mark.case === 'で' || mark.case === 'の下')
      leading.push(...leadersOf(sentence, phrase));
  }
  return actingOf(leading, sentence, 0.9);
}

/** 「Ⓐ|主催の」 */
function prefixActor(sentence: Sentence, act: Act): Acting | undefined {
  const noun = sentence.tree.phrases[act.phrase];
  const mention =
    noun === undefined ? undefined : sentence.slots.mentionAt(noun.from + act.prefix.length - 1);
  return mention === undefined || act.prefix.length === 0 || !isActor(mention)
    ? undefined
    : actingOf([{ mention, phrase: act.phrase }], sentence, 0.95);
}

/** 「Ⓐが、演習の開催を通じ、…」: the subject of the clause whose means the act is. */
function subjectsOfClause({ tree }: Sentence, act: Act): readonly Argument[] {
  const clause = act.context.clause;
  if (clause === undefined || act.context.holders.includes(clause)) return [];
  return (tree.dependents[clause] ?? []).flatMap((one) => {
    const noun = tree.phrases[one];
    return noun?.sort === 'NOUN' &&
      noun.mark.case === 'が' &&
      tree.isCoordinate[one] !== true &&
      one < act.phrase
      ? [{ phrase: one, mark: noun.mark }]
      : [];
  });
}

/** 「Ⓐから約100名が」: how many of whom. */
function countedSubject(sentence: Sentence, act: Act, noun: Phrase): Acting | undefined {
  const isCount = /^(?:約|延べ|計|合計|全)?[\d,]+[^\d]{1,4}(?:以上|超)?$/u.test(noun.core);
  if (!isCount && !PERSONS.test(noun.core)) return undefined;
  return (
    argumentActing(sentence, act, 'から', 0.9) ??
    argumentActing(sentence, act, 'を中心', 0.85) ??
    actingOf(dependentNames(sentence, noun.index), sentence, 0.85)
  );
}

/** Who acted in the clause before: 「Ⓐが会合を開き、|意見を交わした」. */
function carriedOn(sentence: Sentence, act: Act): Acting | undefined {
  const clause = act.context.clause ?? act.phrase;
  for (const before of clausesBefore(sentence, clause)) {
    const verb = sentence.tree.phrases[before];
    if (verb?.sort !== 'VERB' || verb.voice === 'PASSIVE') continue;
    for (const one of sentence.tree.dependents[before] ?? []) {
      const noun = sentence.tree.phrases[one];
      if (noun?.sort !== 'NOUN' || noun.mark.case !== 'が' || sentence.tree.isCoordinate[one] === true)
        continue;
      const told = { ...act, arguments: dependentNouns(sentence, before) };
      return (
        actingOf(namesAt(one, ['actor'], sentence), sentence, 0.85) ??
        argumentActing(sentence, told, 'から', 0.85)
      );
    }
  }
  return undefined;
}

/** Ⓐは、 Ⓐにおいて、 Ⓐでは、 Ⓐとして、: who acts from there on; where a は stands too, において is but the place. */
function topicBefore(sentence: Sentence, before: number, isIssuing: boolean): Acting | undefined {
  let place: Acting | undefined;
  for (let index = before - 1; index >= 0; index -= 1) {
    const acting = topicAt(sentence, index, isIssuing);
    if (acting === undefined) continue;
    const noun = sentence.tree.phrases[index];
    if (noun?.mark?.case !== 'において' && noun?.mark?.case !== 'で') return acting;
    place ??= acting;
  }
  return place;
}

function topicAt(sentence: Sentence, index: number, isIssuing: boolean): Acting | undefined {
  const { tree } = sentence;
  const noun = tree.phrases[index];
  if (noun?.sort !== 'NOUN' || noun.mark.isAdnominal || tree.isCoordinate[index] === true) return undefined;
  const { case: name, isTopic } = noun.mark;
  const isPlace = (name === 'で' && isTopic) || name === 'において';
  const isApart = noun.hasComma || isTopic;
  const isRole = name === 'として' && isApart;
  if (name !== 'は' && name !== 'も' && !isPlace && !isRole) return undefined;
  if (name === 'も' && isWithin(sentence, index)) return undefined;
  const found = namesAt(index, ['actor'], sentence).filter(
    ({ mention, phrase }) =>
      (!isPlace ||
        (isSeat(mention, isIssuing) &&
          (name !== 'で' || isProper(mention)) &&
          (isApart || (isAtHome(mention) && mention.candidates.length > 0)))) &&
      (!isRole || (phrase === index && (mention.candidates.length > 0 || mention.name === '日本政府'))) &&
      !(isRole && isDeputy(noun)),
  );
  return actingOf(found, sentence, name === 'も' ? 0.9 : 1);
}

/** 「Ⓐも交えた|連絡会」: what is told of a noun alone. */
function isWithin({ tree }: Sentence, index: number): boolean {
  const verb = tree.phrases[tree.governors[index] ?? -1];
  return verb?.sort === 'VERB' && verb.form === 'ADNOMINAL';
}

/** 「小規模な団体では、」 says of whom it is so. */
function isProper({ type, candidates, pointsBack, confidence }: Mention): boolean {
  return type !== 'ORGANIZATION' || candidates.length > 0 || pointsBack || confidence > 0.6;
}

/** 「国連において、」 is where somebody acts. */
function isSeat({ type, kind, confidence }: Mention, isIssuing: boolean): boolean {
  if (type !== 'ORGANIZATION') return true;
  return kind !== 'INTERNATIONAL_BODY' && (isIssuing || kind !== 'COUNCIL') && confidence > 0.5;
}

/** Whom the sentence speaks of, for the sentences after it. */
export function topicOf(sentence: Sentence): StandingActors | undefined {
  const topic = topicBefore(sentence, sentence.tree.phrases.length, true);
  // 「航空局において、…」: an office that no registry knows is one of the ministry's.
  const isOffice = (topic?.mentions ?? []).every(
    ({ type, candidates, confidence }) =>
      type === 'ORGANIZATION' && candidates.length === 0 && confidence <= 0.6,
  );
  return topic === undefined || isOffice
    ? undefined
    : { names: topic.names, confidence: topic.confidence * 0.85 };
}

export function actingOf(
  found: readonly NameFound[],
  sentence: Sentence,
  confidence: number,
): Acting | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const worst = Math.min(...found.map(({ mention }) => mention.confidence));
  return {
    names: found.map(({ mention }) => mention.name),
    mentions: found.map(({ mention }) => mention),
    from: sentence.tree.phrases[first.phrase]?.from,
    confidence: confidence * worst,
  };
}
