import { dependentNouns } from '../grammar/clauses.ts';
import type { Argument } from '../grammar/clauses.ts';
import type { Context } from '../grammar/contexts.ts';
import type { Mark } from '../grammar/phrase.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { groupOf } from '../names/argument-names.ts';
import { withoutOthers } from '../text/and-others.ts';

/** An act in its sentence: 提供 in 「Ⓐへの|情報提供を|行った」. */
export interface Act {
  /** Where it stands among the phrases. */
  readonly phrase: number;
  /** What of a compound stands before it: 情報 of 情報提供. */
  readonly prefix: string;
  readonly context: Context;
  readonly arguments: readonly Argument[];
  /** 「提供した|情報」, 「支援を行う|団体」: the noun that the verb of the act describes. */
  readonly described: number | undefined;
  /** 「Ⓐが行うⒾの|運用」 is done, whatever is said of it. */
  readonly isDone: boolean;
  /** What is done, as an argument: 情報を; none where the act is all there is. */
  readonly themes: readonly number[];
  /** What the themes read, once a pattern has asked for it: all patterns of a verb ask. */
  readonly texts: { own: readonly string[] | undefined; wide: readonly string[] | undefined };
  /** The arguments and those of the themes, once asked for: of what is done to or in somebody, and of what is done with them. */
  readonly reached: { close: readonly Argument[] | undefined; far: readonly Argument[] | undefined };
}

export function withThemes(act: Act, themes: readonly number[]): Act {
  return {
    phrase: act.phrase,
    prefix: act.prefix,
    context: act.context,
    arguments: act.arguments,
    described: act.described,
    isDone: act.isDone,
    themes,
    texts: { own: undefined, wide: undefined },
    reached: { close: undefined, far: undefined },
  };
}

/** The same act as one that is done, where its sentence tells that it is received. */
export function asActive(act: Act): Act {
  return { ...act, context: { ...act.context, voice: 'ACTIVE' } };
}

export function readAct(
  sentence: Sentence,
  { phrase, context, isDone }: Pick<Act, 'phrase' | 'context' | 'isDone'>,
  verb: string,
): Act {
  const noun = sentence.tree.phrases[phrase];
  const bare = withoutOthers(noun?.core ?? '');
  const end = bare.lastIndexOf(verb);
  const act: Act = {
    phrase,
    prefix: bare.slice(0, Math.max(0, end)),
    context,
    arguments: argumentsOf(sentence, phrase, context),
    described: describedBy(sentence, phrase, context),
    isDone,
    themes: [],
    texts: { own: undefined, wide: undefined },
    reached: { close: undefined, far: undefined },
  };
  return withThemes(act, themesOf(sentence, act));
}

/** What belongs to the act, to the words that pass it on, and, as 「Ⓐに対する、被害を減らすための|支援」 shows, to what belongs to it. */
function argumentsOf(sentence: Sentence, phrase: number, context: Context): readonly Argument[] {
  const { tree } = sentence;
  const holders = new Set([...groupOf(tree, phrase), ...context.holders]);
  const own: Argument[] = [];
  for (const holder of holders) {
    for (const one of dependentNouns(sentence, holder)) if (!holders.has(one.phrase)) own.push(one);
  }
  if (tree.phrases[phrase]?.sort !== 'NOUN') return own;
  const below: Argument[] = [];
  for (const one of own) below.push(...adnominalsUnder(sentence, one, 4));
  return [...own, ...below];
}

/** への, との, における … of the nouns that belong to a noun; no name passes on what belongs to it. */
export function adnominalsUnder(
  sentence: Sentence,
  { phrase, mark }: Argument,
  depth: number,
): readonly Argument[] {
  if (depth === 0 || !mark.isAdnominal) return [];
  const reaching: Argument[] = [];
  const further: Argument[] = [];
  for (const one of groupOf(sentence.tree, phrase)) {
    for (const below of dependentNouns(sentence, one)) {
      if (below.mark.isAdnominal && below.mark.case !== 'の') reaching.push(below);
      further.push(...adnominalsUnder(sentence, below, depth - 1));
    }
  }
  return [...reaching, ...further];
}

/** The nouns that the act is done with: 「情報を|提供」, 「情報の|提供を」, of what was done 「情報が」, 「提供した|情報」. */
function themesOf(sentence: Sentence, act: Act): readonly number[] {
  const isNoun = sentence.tree.phrases[act.phrase]?.sort === 'NOUN';
  const verb = sentence.tree.phrases[act.phrase];
  const isOfItself = verb?.sort === 'VERB' && verb.lemmas.some((lemma) => OF_ITSELF.test(lemma));
  const own = act.arguments.filter(
    ({ mark }) => isThing(mark, isNoun, act.context.voice) || (isOfItself && mark.case === 'が'),
  );
  const objects = own.filter(({ mark }) => mark.case !== 'について');
  if (own.length > 0) return (objects.length > 0 ? objects : own).map(({ phrase }) => phrase);
  const { described } = act;
  return described === undefined || (isNoun && act.context.voice !== 'RECEIVED') ? [] : [described];
}

/** 「活用が|進む」: verbs of what comes about. */
const OF_ITSELF = /^(?:進む|広がる|深まる|広まる|高まる|図れる|根付く)$/u;

function isThing(mark: Mark, isNoun: boolean, voice: Context['voice']): boolean {
  if (mark.case === 'を' || mark.case === 'について') return true;
  if (isNoun && mark.case === 'の') return true;
  return voice === 'PASSIVE' && !mark.isAdnominal && ['が', 'は', 'も'].includes(mark.case);
}

function describedBy({ tree }: Sentence, phrase: number, { holders }: Context): number | undefined {
  const holder = holders.findLast((one) => tree.phrases[one]?.sort === 'VERB') ?? phrase;
  const verb = tree.phrases[holder];
  return verb?.sort === 'VERB' && verb.form === 'ADNOMINAL' && verb.mark === undefined
    ? tree.governors[verb.index]
    : undefined;
}
