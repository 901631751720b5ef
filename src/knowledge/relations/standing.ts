import type { EntryKind } from '../../model/entity.ts';
import type { Context } from '../grammar/contexts.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { namesAt } from '../names/argument-names.ts';
import type { CompiledAct } from '../patterns/compile.ts';
import type { Act } from './act.ts';

/** How much less sure an act is by what becomes of it. A plan speaks of what is to be done. */
const BY_STANDING: Readonly<Record<Context['standing'], number>> = {
  DONE: 1,
  INTENDED: 0.85,
  ENABLED: 0.8,
  AIMED_AT: 0.8,
  SPOKEN_OF: 0,
  DENIED: 0,
};

export const AS_PLANNED = 0.95;

/** False where the pattern tells nothing that stands so, whatever belongs to it. */
export function mayStand(
  pattern: CompiledAct,
  { context, isDone }: Pick<Act, 'context' | 'isDone'>,
): boolean {
  if (isDone || pattern.isAttribute === true) return true;
  return (
    BY_STANDING[context.standing] > 0 || (context.standing === 'SPOKEN_OF' && pattern.isTrueAsHelped === true)
  );
}

export function standingOf(sentence: Sentence, pattern: CompiledAct, act: Act, entryKind: EntryKind): number {
  const { standing, isGround } = act.context;
  const byEntry = entryKind === 'PLAN' ? AS_PLANNED : 1;
  if (pattern.isNoState === true && isState(sentence, act.phrase)) return 0;
  if (pattern.isAttribute === true) return isAttribute(sentence, act.phrase) ? byEntry : 0;
  if (act.isDone) return byEntry;
  if (standing === 'SPOKEN_OF' && pattern.isTrueAsHelped === true && isHelped(sentence, act))
    return byEntry * 0.9;
  if (isGround && pattern.isTrueAsGround !== true) return 0;
  if (standing === 'AIMED_AT' && pattern.isTrueAsAim === undefined) return 0;
  // 「利用が広がっている」 tells how things are.
  if (standing !== 'AIMED_AT' && pattern.isOfItself === true) return 0;
  if (standing === 'INTENDED' && entryKind === 'RESULT') return 0;
  return BY_STANDING[standing] * byEntry;
}

/** 「会員として」, 「会員と|なる」, 「会員に|加わる」 */
export function isRole({ tree }: Sentence, phrase: number): boolean {
  const mark = tree.phrases[phrase]?.mark;
  if (mark?.case !== 'に') return mark?.case === 'として' || mark?.case === 'と';
  // 「協議会の部会に|参加」 is no part that somebody plays.
  const verb = tree.phrases[tree.governors[phrase] ?? -1];
  return verb?.sort === 'VERB' && !verb.lemmas.some((lemma) => GOING.test(lemma));
}

const GOING = /(?:参加|参画|出席|派遣|提供|報告|説明|提出|協力|貢献|設置|設ける)$/u;

/** 「Ⓐによる運用を|支援」 */
function isHelped(sentence: Sentence, act: Act): boolean {
  return (
    act.context.under.some((word) => HELPING.test(word)) &&
    act.arguments.some(
      ({ phrase, mark }) =>
        mark.case === 'により' && mark.isAdnominal && namesAt(phrase, ['actor'], sentence).length > 0,
    )
  );
}

const HELPING = /(?:支援|後押し|支える|助ける|補助|助成|監督)$/u;

/** 「学校に置く|研究室」 says where it is, not that it was set up. */
function isState({ tree }: Sentence, phrase: number): boolean {
  const verb = tree.phrases[phrase];
  return verb?.sort === 'VERB' && verb.form === 'ADNOMINAL' && !verb.isPast;
}

/** 「Ⓐ主催|の」 */
function isAttribute({ tree }: Sentence, phrase: number): boolean {
  const mark = tree.phrases[phrase]?.mark;
  return mark?.case === 'の' && mark.isAdnominal;
}
