import { namesAt } from '../names/argument-names.ts';
import { asActive } from './act.ts';
import { actingOf } from './actors.ts';
import type { Reading } from './reading.ts';
import type { RelationFound } from './relation-found.ts';
import { relationsBetween } from './relations-between.ts';
import { isHeld } from './taken-over.ts';
import { thingsAt } from './things.ts';

/** What is done with that in which others take part. */
const HOLDING = /(?:開催|実施|主催|設置|設立|発足|創設|開く|行う|催す|設ける|立ち上げる)$/u;

/** 「Ⓐ及びⒷの参加を|得て、連絡会を|立ち上げた」: Ⓐ and Ⓑ take part in what is held. */
export function gathered(reading: Reading): readonly RelationFound[] {
  const { sentence, act, pattern } = reading;
  const { tree } = sentence;
  const verb = tree.phrases[tree.governors[act.context.clause ?? -1] ?? -1];
  const isHolding = verb?.sort === 'VERB' && verb.lemmas.some((lemma) => HOLDING.test(lemma));
  if (!isHolding || pattern.kind !== 'PARTICIPATES_IN' || pattern.isTakenOver !== true) return [];
  const comers = act.arguments
    .filter(({ mark }) => mark.case === 'の' && mark.isAdnominal)
    .flatMap(({ phrase }) => namesAt(phrase, ['actor'], sentence));
  const acting = actingOf(comers, sentence, 0.9);
  const names = (tree.dependents[verb.index] ?? [])
    .filter((one) => tree.phrases[one]?.mark?.case === 'を')
    .flatMap((one) => thingsAt(sentence, one, ['event', 'actor']))
    .filter(({ mention }) => isHeld(mention));
  return acting === undefined || names.length === 0
    ? []
    : relationsBetween({ ...reading, act: asActive(act) }, acting, { names, certainty: 0.95 });
}
