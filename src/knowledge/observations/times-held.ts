import type { Sentence } from '../grammar/sentence.ts';
import { lastThing } from './counted.ts';
import type { Counted, Telling } from './counted.ts';
import { OWNED, argumentOwner } from './owners-of-counts.ts';
import type { Owner } from './owners-of-counts.ts';
import { GENERAL } from './parts-taken.ts';

const HOLDING =
  /(?:開催|実施|主催|派遣|開く|行う|重ねる|催す|発出|発行|公表|更新|改定|運行|配信|提供|試行)$/u;

/** 「研修を|42回開催」 */
export function heldSoOften(counted: Counted, verb: number): Telling | undefined {
  const { quantity, sentence } = counted;
  if (quantity.unit !== '回' || !HOLDING.test(quantity.rest)) return undefined;
  const owner = heldBy(sentence, verb) ?? lastThing(counted, verb);
  if (owner !== undefined && GENERAL.test(owner.mention.name)) return undefined;
  return owner === undefined ? undefined : { owner, what: quantity.rest, end: verb };
}

/** 「研修を|3回、|開催」: a number alone before its verb. */
export function bareCount(counted: Counted): Telling | undefined {
  const { phrase, quantity, sentence } = counted;
  if (phrase.mark?.case !== '' || quantity.unit !== '回') return undefined;
  const verb = sentence.tree.phrases.find((one) => one.sort === 'VERB' && one.index > phrase.index);
  if (verb?.sort !== 'VERB' || !verb.lemmas.some((lemma) => HOLDING.test(lemma))) return undefined;
  const owner = heldBy(sentence, verb.index);
  return owner === undefined || GENERAL.test(owner.mention.name)
    ? undefined
    : { owner, what: verb.lemmas[0] ?? '', end: verb.index };
}

function heldBy(sentence: Sentence, verb: number): Owner | undefined {
  return argumentOwner(sentence, verb, ['を', 'が', 'は'], OWNED);
}
