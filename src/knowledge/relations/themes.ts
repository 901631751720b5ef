import { chainFrom, clausesBefore, dependentNouns } from '../grammar/clauses.ts';
import { DOING_NOUN } from '../grammar/passing-words.ts';
import type { Case, Mark } from '../grammar/phrase.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { isVerbalNoun } from '../grammar/verbal-nouns.ts';
import { groupOf, namesAt } from '../names/argument-names.ts';
import { textBetween } from '../names/noun-names.ts';
import type { CompiledAct } from '../patterns/compile.ts';
import { withThemes } from './act.ts';
import type { Act } from './act.ts';
import { PART, nounText } from './noun-text.ts';

/** An act with what it is done with, its own or that of the clause before; undefined where that does not fit. */
export function withTheme(
  sentence: Sentence,
  act: Act,
  { themes, barred, object }: CompiledAct,
): Act | undefined {
  if (themes === undefined && barred === undefined) return act;
  const isWide = object === 'at' || object === 'whose';
  const own = themeTexts(sentence, act, isWide);
  if (barred !== undefined && own.some((text) => barred.test(text))) return undefined;
  if (themes === undefined || own.some((text) => themes.test(text))) return act;
  // 「Ⓐが情報を寄せ、Ⓑは|これを|伝えた」
  const isPointing = act.themes.every((theme) =>
    /^(?:これら?|それら?)$/u.test(sentence.tree.phrases[theme]?.core ?? ''),
  );
  if (!isPointing) return undefined;
  return takenThemes(sentence, act)
    .map((theme) => withThemes(act, [theme]))
    .find((taken) => themeTexts(sentence, taken, isWide).some((text) => themes.test(text)));
}

/** 「手引について意見を聴き、|公表した」: what the clauses before were done with, nearest first, and what the sentence is about. */
export function takenThemes({ tree }: Sentence, act: Act): readonly number[] {
  const clause = act.context.clause;
  if (clause === undefined) return [];
  const before = clausesBefore({ tree }, clause).flatMap((verb) => {
    const nouns = (tree.dependents[verb] ?? []).filter(
      (one) => tree.phrases[one]?.sort === 'NOUN' && tree.isCoordinate[one] !== true,
    );
    const inCase = (name: Case): readonly number[] =>
      nouns.filter((one) => tree.phrases[one]?.mark?.case === name);
    return [...inCase('として'), ...inCase('を'), ...inCase('について')];
  });
  const topics = tree.phrases
    .filter(
      (phrase) =>
        phrase.sort === 'NOUN' &&
        phrase.index < act.phrase &&
        isTopic(phrase.mark.case, phrase.mark.isTopic || phrase.hasComma),
    )
    .map(({ index }) => index);
  return [...before, ...topics.filter((topic) => !before.includes(topic))];
}

function isTopic(name: Case, isSpokenOf: boolean): boolean {
  return name === 'は' || (name === 'について' && isSpokenOf);
}

/** What the themes of an act read, each of several for itself: 情報, and よう where something is asked so. */
function themeTexts(sentence: Sentence, act: Act, isWide: boolean): readonly string[] {
  const { texts } = act;
  return isWide
    ? (texts.wide ??= readThemeTexts(sentence, act, true))
    : (texts.own ??= readThemeTexts(sentence, act, false));
}

function readThemeTexts(sentence: Sentence, act: Act, isWide: boolean): readonly string[] {
  const { tree, slots } = sentence;
  const { described } = act;
  const texts: string[] = [];
  const addNouns = (root: number): void => {
    for (const one of groupOf(tree, root)) {
      texts.push(nounText(sentence, one));
      if (isWide) for (const done of doneWith(sentence, one, 3)) texts.push(nounText(sentence, done));
    }
  };
  for (const theme of act.themes) {
    if (theme === described) chainFrom(sentence, theme).forEach(addNouns);
    else addNouns(theme);
  }
  for (const { phrase, mark } of act.arguments) {
    if (mark.case === 'に' || mark.case === 'として' || isResult(sentence, phrase, mark)) addNouns(phrase);
  }
  for (const { phrase, mark } of act.arguments) {
    if (mark.case === 'により' && mark.isAdnominal) texts.push(nounText(sentence, phrase));
  }
  const isAsked = act.context.holders.some((holder) =>
    tree.dependents[holder]?.some((one) => {
      const phrase = tree.phrases[one];
      return phrase?.sort === 'VERB' && slots.text.startsWith('よう', phrase.coreTo);
    }),
  );
  if (isAsked) texts.push('よう');
  const from = tree.phrases[act.phrase]?.from ?? 0;
  const prefix = textBetween(slots, from, from + act.prefix.length).replace(/・$/u, '');
  if (prefix !== '') texts.push(prefix);
  return texts;
}

/** 「構成員と|なる」, but not 「協議会と|訓練を行う」: with whom something is done is not what is done. */
function isResult(sentence: Sentence, phrase: number, { case: name }: Mark): boolean {
  return name === 'と' && namesAt(phrase, ['actor'], sentence).length === 0;
}

/** 「勧告案の|策定に」: what a noun of doing is done with. */
function doneWith(sentence: Sentence, one: number, depth: number): readonly number[] {
  const noun = sentence.tree.phrases[one];
  const isPassing =
    noun !== undefined && (isVerbalNoun(noun.core) || DOING_NOUN.test(noun.core) || PART.test(noun.core));
  if (depth === 0 || !isPassing) return [];
  const done: number[] = [];
  for (const { phrase, mark } of dependentNouns(sentence, one)) {
    if (!['の', 'について', 'に向け', 'へ'].includes(mark.case)) continue;
    done.push(...groupOf(sentence.tree, phrase), ...doneWith(sentence, phrase, depth - 1));
  }
  return done;
}
