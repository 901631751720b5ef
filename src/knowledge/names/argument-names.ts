import type { Tree } from '../grammar/dependencies.ts';
import type { NounPhrase, Phrase } from '../grammar/phrase.ts';
import { endings } from '../text/last-letters.ts';
import { matchesOf } from '../text/matches.ts';
import { DEPUTIES, PERSONS } from './class-nouns.ts';
import type { ArgumentSort } from './class-nouns.ts';
import { isActor } from './mention.ts';
import type { Mention } from './mention.ts';
import { fitsSorts, freeName, nameOf, withoutCount } from './noun-names.ts';
import type { NamedTree } from './noun-names.ts';

/** A sentence with the names that were found in it so far, by phrase and sorts: every pattern asks for those of the same phrases. */
export interface NamedSentence extends NamedTree {
  readonly names: Map<number, readonly NameFound[]>;
}

/** A name as an argument, and the phrase that it stands in. */
export interface NameFound {
  readonly mention: Mention;
  readonly phrase: number;
}

/** Of the nouns that are one of several up to a phrase, all, in order: Ⓐ、Ⓑ及び|Ⓒに. */
export function groupOf(tree: Tree, index: number): readonly number[] {
  return tree.groups[index] ?? [index];
}

/** What belongs to any of several. */
export function dependentsOfGroup(tree: Tree, index: number): readonly number[] {
  const group = groupOf(tree, index);
  if (group.length === 1) return tree.dependents[index] ?? [];
  const all: number[] = [];
  for (const member of group) all.push(...(tree.dependents[member] ?? []));
  return all;
}

/**
 * Whom or what an argument names: all of several, those told as examples (Ⓐ等のⒷ: both, but of two classes the second), and of
 * people the body whose they are (Ⓐの職員).
 */
export function namesAt(
  index: number,
  sorts: readonly ArgumentSort[],
  sentence: NamedSentence,
): readonly NameFound[] {
  const key = index * MOST_SORTS + numberOf(sorts);
  let found = sentence.names.get(key);
  if (found === undefined) sentence.names.set(key, (found = findNamesAt(index, sorts, sentence)));
  return found;
}

const DIGITS: Readonly<Record<ArgumentSort, number>> = { actor: 1, event: 2, document: 3, run: 4, spread: 5 };
const MOST_SORTS = 6 ** 5;

/** Sorts in their order as one number, a digit each: a key that costs no text. */
function numberOf(sorts: readonly ArgumentSort[]): number {
  return sorts.reduce((number, sort) => number * 6 + DIGITS[sort], 0);
}

function findNamesAt(
  index: number,
  sorts: readonly ArgumentSort[],
  sentence: NamedSentence,
): readonly NameFound[] {
  const { tree } = sentence;
  const group = groupOf(tree, index);
  const isAmongActors = (): boolean =>
    sorts.includes('actor') &&
    group.some((one) => {
      const noun = tree.phrases[one];
      return noun?.sort === 'NOUN' && nameOf(noun, ['actor'], sentence) !== undefined;
    });
  const found: NameFound[] = [];
  for (const one of group) {
    const noun = tree.phrases[one];
    if (noun?.sort === 'NOUN') found.push(...namesOfNoun(noun, sorts, sentence, isAmongActors));
  }
  return found;
}

function namesOfNoun(
  noun: NounPhrase,
  sorts: readonly ArgumentSort[],
  sentence: NamedSentence,
  isAmongActors: () => boolean,
): readonly NameFound[] {
  const own =
    nameOf(noun, sorts, sentence) ??
    (FOREIGN_WORD.test(noun.core) && isAmongActors() ? freeName(noun, 'actor', sentence) : undefined);
  const joined = own === undefined ? [] : joinedBefore(noun, sorts, sentence);
  const examples: NameFound[] = [];
  for (const example of examplesOf(sentence.tree, noun.index)) {
    examples.push(...namesAt(example, sorts, sentence));
  }
  if (own !== undefined) {
    if (TEAM.test(noun.core)) {
      const owners = ownersOf(noun, sentence);
      if (owners.length > 0) return owners;
    }
    const named = examples.filter(({ mention }) => mention.kind !== 'COMPANY_CLASS');
    // 「規約等の|運用ルール」: the rules that are told by their names need no word for all of them.
    const isClass = sentence.slots.mentionAt(noun.from) === undefined && own.type !== 'ORGANIZATION';
    return named.length > 0 && isClass ? named : [...named, ...joined, { mention: own, phrase: noun.index }];
  }
  if (examples.length > 0) return examples;
  return sorts.includes('actor') ? ownersOf(noun, sentence) : [];
}

/** 「Ⓐ及び|ソフトバンクは」: what stands among those who act is one of them. */
const FOREIGN_WORD = /^[ァ-ヺー・]{4,}$/u;

/** 「Ⓐ|総会の開催を支援」: Ⓐ is helped. */
const GATHERING = endings(/(?<=[\ue000-\uefff])(?:総会|大会|年次会合|会合|会議)$/u);
/** 「Ⓐの|CSIRT」: Ⓐ's own people. */
const TEAM = endings(/^(?:CSIRT|SOC|CERT)$/u);

/** Ⓐ・|Ⓑ */
function joinedBefore(
  noun: NounPhrase,
  sorts: readonly ArgumentSort[],
  { slots }: NamedTree,
): readonly NameFound[] {
  if (noun.core.length < 2) return [];
  const joined: NameFound[] = [];
  for (const { index } of matchesOf(JOINED, noun.core)) {
    const mention = slots.mentionAt(noun.from + index);
    const isJoined = noun.core.charAt(index + 1) === '・' || mention?.pointsBack === true;
    if (mention !== undefined && isJoined && fitsSorts(mention, sorts))
      joined.push({ mention, phrase: noun.index });
  }
  return joined;
}

const JOINED = /[\ue000-\uefff](?=・|[\ue000-\uefff])/gu;

/** Ⓐ等の|, Ⓐをはじめとする|, also where more stands between: 「Ⓐ等の|民間の|団体」 */
function examplesOf(tree: Tree, index: number, depth = 3): readonly number[] {
  const examples: number[] = [];
  for (const one of tree.dependents[index] ?? []) {
    const phrase = tree.phrases[one];
    if (phrase?.sort !== 'NOUN' || !phrase.mark.isAdnominal || tree.isCoordinate[one] === true) continue;
    if (phrase.mark.case === 'など' || (phrase.mark.case === 'の' && phrase.core.endsWith('等')))
      examples.push(one);
    else if (depth > 0 && phrase.mark.case === 'の') examples.push(...examplesOf(tree, one, depth - 1));
  }
  return examples;
}

/** 「Ⓐ職員が」, 「Ⓐの幹部と」: people act for the body whose they are. */
function ownersOf(noun: NounPhrase, sentence: NamedSentence): readonly NameFound[] {
  const { tree, slots } = sentence;
  const person = PERSONS.exec(withoutCount(noun.core)) ?? TEAM.exec(noun.core) ?? GATHERING.exec(noun.core);
  if (person === null) return [];
  const office = /[\ue000-\uefff](?=[一-龠・ァ-ヺー]{0,12}$)/u.exec(noun.core.slice(0, person.index));
  const before = office === null ? undefined : slots.mentionAt(noun.from + office.index);
  if (before !== undefined) return isActor(before) ? [{ mention: before, phrase: noun.index }] : [];

  const owners: NameFound[] = [];
  for (const one of tree.dependents[noun.index] ?? []) {
    const owner: Phrase | undefined = tree.phrases[one];
    const isOwner =
      owner?.sort === 'NOUN' &&
      ['の', 'から', 'において'].includes(owner.mark.case) &&
      owner.mark.isAdnominal;
    if (isOwner && tree.isCoordinate[one] !== true) owners.push(...namesAt(one, ['actor'], sentence));
  }
  return owners;
}

const OF_OTHERS = /^(?:政府|行政|各国|現地|外国|自治体|民間|企業|会員|他)/u;

/** True of those who act for whoever acts in the sentence: 「職員が参加」. */
export function isDeputy(noun: Phrase): boolean {
  const people = withoutCount(noun.core);
  return noun.sort === 'NOUN' && DEPUTIES.test(people) && !OF_OTHERS.test(people);
}
