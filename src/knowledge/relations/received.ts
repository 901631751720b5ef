import type { Case } from '../grammar/phrase.ts';
import { namesAt } from '../names/argument-names.ts';
import { asActive } from './act.ts';
import { actingIn, actingOf } from './actors.ts';
import type { Acting } from './actors.ts';
import { argumentIn } from './arguments.ts';
import type { Reading } from './reading.ts';
import type { RelationFound } from './relation-found.ts';
import { relationsBetween } from './relations-between.ts';

/** 「Ⓐから支援を|受けた」, 「Ⓐからの要請により」, 「Ⓐから寄せられた情報」: Ⓐ does it to who acts. */
export function isReceived({ act, pattern, sentence }: Reading): boolean {
  if (pattern.isReceived === true) return act.context.voice === 'RECEIVED';
  if (!['to', 'thing', 'whose'].includes(pattern.object) || (pattern.sorts ?? ['actor'])[0] !== 'actor')
    return false;
  const { voice } = act.context;
  if (voice === 'RECEIVED') return true;
  const isNoun = sentence.tree.phrases[act.phrase]?.sort === 'NOUN';
  if (pattern.object !== 'to' || (voice !== 'PASSIVE' && !isNoun)) return false;
  const isFrom = act.arguments.some(
    ({ phrase, mark }) => mark.case === 'から' && namesAt(phrase, ['actor'], sentence).length > 0,
  );
  return isFrom && argumentIn(sentence, act, 'to', ['actor'], () => true) === undefined;
}

export function asReceived(reading: Reading): readonly RelationFound[] {
  const { sentence, act, pattern, context } = reading;
  const givers =
    argumentIn(sentence, act, 'from', ['actor'], () => true) ??
    argumentIn(sentence, act, 'whose', ['actor'], () => true);
  const acting = subjectAfter(reading) ?? actingIn(sentence, asActive(act), context.standing);
  if (givers === undefined || acting === undefined) return [];
  return relationsBetween({ ...reading, pattern: { ...pattern, isReversed: true } }, acting, givers);
}

/** 「Ⓐからの委託により、|Ⓑが…」 */
function subjectAfter({ sentence, act }: Reading): Acting | undefined {
  const { phrases } = sentence.tree;
  // 「Ⓐの支援を受け、|Ⓑは…」
  const isFirst = !phrases.some((phrase) => phrase.index < act.phrase && phrase.mark?.case === 'は');
  const cases: readonly (Case | undefined)[] = [
    ...(act.context.isMeans ? ['が' as const] : []),
    ...(isFirst ? ['は' as const] : []),
  ];
  // 「Ⓐから依頼を受け、|Ⓑが講師を派遣した」
  const { clause } = act.context;
  const main = clause === undefined ? undefined : sentence.tree.governors[clause];
  const own = (main === undefined ? [] : (sentence.tree.dependents[main] ?? []))
    .filter((one) => one > act.phrase && phrases[one]?.mark?.case === 'が')
    .flatMap((one) => namesAt(one, ['actor'], sentence));
  if (own.length > 0) return actingOf(own, sentence, 0.9);
  const after = phrases.find((phrase) => phrase.index > act.phrase && cases.includes(phrase.mark?.case));
  return after === undefined ? undefined : actingOf(namesAt(after.index, ['actor'], sentence), sentence, 0.9);
}
