import { clausesBefore } from '../grammar/clauses.ts';
import type { Argument } from '../grammar/clauses.ts';
import type { Case } from '../grammar/phrase.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { namesAt } from '../names/argument-names.ts';
import type { NameFound } from '../names/argument-names.ts';
import type { Mention } from '../names/mention.ts';
import type { ArgumentCase } from '../patterns/relation-patterns.ts';
import { argumentIn, namesThere } from './arguments.ts';
import { TOGETHER, nounText } from './noun-text.ts';
import type { Reading } from './reading.ts';
import type { Act } from './act.ts';
import type { Found } from './relation-found.ts';

/** 「Ⓐと会合を持ち、|Ⓑに共有した」: what has somebody of its own takes nobody over. */
export function mayTakeOver({ sentence, act, pattern }: Reading): boolean {
  const isTo =
    pattern.object === 'to' &&
    act.arguments.some(
      ({ phrase, mark }) => ['に', 'へ', 'に対し'].includes(mark.case) && !isTime(sentence, phrase),
    );
  if (isTo) return false;
  if (pattern.object === 'in' && act.arguments.some((one) => isElsewhere(sentence, one))) return false;
  if (pattern.isTakenOver === 'together') {
    return TOGETHER.test(act.themes.map((theme) => nounText(sentence, theme)).join(' '));
  }
  if (pattern.object === 'with') {
    const isGiven = ['to', 'from'] as const;
    return (
      pattern.isTakenOver === true &&
      isGiven.every((name) => argumentIn(sentence, act, name, ['actor'], () => true) === undefined)
    );
  }
  return (pattern.isTakenOver === true || pattern.object === 'to') && !isForAnother(sentence, act);
}

/** 「Ⓐに情報を提供し、|同Ⓑの取組を支援」: what is done for another's is not done for those before. */
function isForAnother(sentence: Sentence, act: Act): boolean {
  const owners = argumentIn(sentence, act, 'whose', ['actor'], () => true)?.names ?? [];
  return owners.some(({ mention }) => mention.pointsBack);
}

/** 「協議を行い、啓発活動に|講師を派遣した」: what has a place of its own; これ and 議論 point at what was told before. */
function isElsewhere(sentence: Sentence, { phrase, mark }: Argument): boolean {
  const core = sentence.tree.phrases[phrase]?.core ?? '';
  return (mark.case === 'に' || mark.case === 'へ') && !isTime(sentence, phrase) && !POINTING_BACK.test(core);
}

const POINTING_BACK = /^(?:これら?|それら?|実際|共)$|(?:議論|検討|審議|討議|議事|意見交換)$/u;

/** 2024年2月に */
function isTime({ tree }: Sentence, phrase: number): boolean {
  return /(?:[年月日]|年度|時|際|末|頃|初め|半ば)$/u.test(tree.phrases[phrase]?.core ?? '');
}

const TAKEN: Readonly<Partial<Record<ArgumentCase, readonly Case[]>>> = {
  to: ['に対し'],
  with: ['と', 'の間'],
  beside: ['と', 'の間'],
  whose: ['に対し'],
  in: ['に', 'へ', 'を', 'が', 'は'],
  at: ['において', 'に', 'へ', 'に対し', 'で'],
};

/** 「Ⓐを訪問し、|意見を交わした」 */
const VISITING = /(?:訪問|訪れる|訪ねる|表敬|招く|招へい|招聘|迎える|受け入れる|受入れ|受入)$/u;

/** 「Ⓐに送付し、周知を|依頼した」 */
const TELLING = /(?:送付|説明|通知|周知|配布|提供|発出|連絡|伝える|送る|渡す|示す)$/u;

/** The object as the clauses before tell it. */
export function takenOver(reading: Reading, fits: (mention: Mention) => boolean): Found | undefined {
  const { sentence, act, pattern } = reading;
  const { tree } = sentence;
  const clause = act.context.clause;
  if (clause === undefined) return undefined;
  const sorts = pattern.sorts ?? ['actor'];
  const cases = TAKEN[pattern.object] ?? [];
  const asked = pattern.kind === 'SUPPORTS' ? askedFor(sentence, clause) : [];
  if (asked.length > 0) return { names: asked, certainty: 0.9 };
  // 「場を運営し、各社が|これに|参加した」
  const isPointedAt = act.arguments.some(
    ({ phrase, mark }) => mark.case === 'に' && tree.phrases[phrase]?.core === 'これ',
  );
  const isWith = pattern.object === 'with' || pattern.object === 'beside';
  const grounds = isWith ? withGrounds(reading, clause).filter(({ mention }) => fits(mention)) : [];
  if (grounds.length > 0) return { names: grounds, certainty: 0.9 };
  for (const before of clausesBefore(sentence, clause)) {
    const verb = tree.phrases[before];
    const isTold =
      verb?.sort === 'VERB' &&
      pattern.kind === 'REQUESTS' &&
      verb.lemmas.some((lemma) => TELLING.test(lemma));
    const isVisit = verb?.sort === 'VERB' && verb.lemmas.some((lemma) => VISITING.test(lemma));
    const nouns = (tree.dependents[before] ?? []).filter(
      (one) => tree.phrases[one]?.sort === 'NOUN' && tree.isCoordinate[one] !== true,
    );
    const within = nouns
      .filter((one) => tree.phrases[one]?.mark?.case === 'を')
      .flatMap((one) => tree.dependents[one] ?? [])
      .filter((one) => tree.phrases[one]?.sort === 'NOUN');
    for (const name of [
      ...cases,
      ...(isVisit ? (['を'] as const) : []),
      ...(isTold ? (['に', 'に向け'] as const) : []),
    ]) {
      const isThing = pattern.object === 'in' && (name === 'を' || name === 'が' || name === 'は');
      const found = [...nouns, ...(name === 'と' || name === 'の間' || name === 'に対し' ? within : [])]
        .filter((one) => tree.phrases[one]?.mark?.case === name)
        .flatMap((one) => namesThere(sentence, one, name === 'は' ? 'into' : pattern.object, sorts))
        .filter(
          ({ mention }) =>
            (fits(mention) || (isPointedAt && mention.type === 'INSTRUMENT')) &&
            (!isThing ||
              isPointedAt ||
              isHeld(mention) ||
              (name === 'は' && mention.kind !== 'COMPANY_CLASS')),
        );
      if (found.length > 0) return { names: found, certainty: 0.9 };
    }
  }
  return undefined;
}

/** 「Ⓐからの求めに応じて、復旧を|手助けした」 */
function askedFor(sentence: Sentence, clause: number): readonly NameFound[] {
  const { tree } = sentence;
  return [clause, ...clausesBefore(sentence, clause)]
    .flatMap((verb) => tree.dependents[verb] ?? [])
    .filter(
      (one) =>
        tree.phrases[one]?.mark?.case === 'に基づき' &&
        /(?:求め|要請|依頼|相談|申請|要望)$/u.test(tree.phrases[one].core),
    )
    .flatMap((one) => tree.dependents[one] ?? [])
    .filter((one) => tree.phrases[one]?.mark?.case === 'から')
    .flatMap((one) => namesAt(one, ['actor'], sentence));
}

/** 「Ⓐとの覚書に基づき、共同訓練を|行う」, 「Ⓐとの会合において、手口を|共有」 */
function withGrounds({ sentence }: Reading, clause: number): readonly NameFound[] {
  const { tree } = sentence;
  const grounds = (tree.dependents[clause] ?? [])
    .filter((one) => ['に基づき', 'の下', 'を通じ', 'において'].includes(tree.phrases[one]?.mark?.case ?? ''))
    .flatMap((one) => tree.dependents[one] ?? []);
  // 「Ⓐと締結した|協定に基づき」
  const concluded = grounds.filter((one) => {
    const verb = tree.phrases[one];
    return (
      verb?.sort === 'VERB' && verb.lemmas.some((lemma) => /^(?:締結|結ぶ|交わす|取り交わす)$/u.test(lemma))
    );
  });
  return [...grounds, ...concluded.flatMap((one) => tree.dependents[one] ?? [])]
    .filter((one) => tree.phrases[one]?.mark?.case === 'と' && tree.isCoordinate[one] !== true)
    .flatMap((one) => namesAt(one, ['actor'], sentence));
}

/** What was held in the clause before is what others took part in. */
export function isHeld({ type, kind }: Mention): boolean {
  return type === 'EVENT' || kind === 'EXERCISE' || kind === 'COUNCIL';
}
