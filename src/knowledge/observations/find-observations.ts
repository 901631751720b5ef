import type { PartialDate } from '../../model/partial-date.ts';
import type { Sentence } from '../grammar/sentence.ts';
import type { Mention } from '../names/mention.ts';
import { textBetween } from '../names/noun-names.ts';
import type { DateFound } from '../text/dates.ts';
import { amountOf } from './amounts.ts';
import { lastThing } from './counted.ts';
import type { Counted, Telling } from './counted.ts';
import { CLAUSE, OWNED, ownerOfMembers, thingOfClauses } from './owners-of-counts.ts';
import { JOINING, TAKING_PART, manyOf, takingPart, whoTakePart } from './parts-taken.ts';
import { quantityOf } from './quantities.ts';
import { bareCount, heldSoOften } from './times-held.ts';

/** A quantity that a sentence tells; [from, to) is the run of the folded paragraph that bears it out. */
export interface ObservationFound {
  readonly value: number;
  readonly unit: string;
  readonly what: string;
  readonly asOf: PartialDate | null;
  readonly of: string;
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
}

/** 「会員は52社と|なった」 */
const AMOUNTING =
  /^(?:である|なる|上る|達する|成る|超える|まで|とどまる|いる|ある|増える|伸びる|至る|及ぶ)$|(?:増加|減少|到達|構成)$/u;

/** 「参加企業|10社と」: those who belong to something. */
const BELONGING = /(?:参加|参画|加盟|会員|構成|登録|契約|利用|加入|協力|対象|所属)/u;

/** The quantities of a sentence that count something of what it names. A number of nobody's is not told. */
export function findObservations(
  sentence: Sentence,
  dates: readonly DateFound[],
  before: Mention | undefined,
): readonly ObservationFound[] {
  const found: ObservationFound[] = [];
  for (const phrase of sentence.tree.phrases) {
    const quantity = quantityOf(
      textBetween(sentence.slots, phrase.from, phrase.from + phrase.core.length),
      phrase,
    );
    if (quantity === undefined) continue;
    const counted = { sentence, phrase, quantity, before };
    const told = tellingOf(counted);
    if (told !== undefined) found.push(observationOf(counted, told, dates));
  }
  return found;
}

function tellingOf(counted: Counted): Telling | undefined {
  const { sentence, phrase } = counted;
  if (phrase.sort === 'VERB') return heldSoOften(counted, phrase.index);
  // 「48チーム、|192名が出場」: the first is told as the second.
  const next = sentence.tree.phrases[phrase.index + 1];
  const isListed =
    phrase.mark.case === '' &&
    phrase.hasComma &&
    next?.sort === 'NOUN' &&
    quantityOf(next.core, next) !== undefined;
  if (isListed)
    return tellingOf({
      ...counted,
      phrase: { ...next, core: phrase.core, from: phrase.from, coreTo: phrase.coreTo },
    });
  const governor = sentence.tree.governors[phrase.index];
  const above = governor === undefined ? undefined : sentence.tree.phrases[governor];
  const joined = whoTakePart(counted, phrase);
  if (joined !== undefined) return joined;
  if (phrase.mark.case === 'の' && above?.sort === 'NOUN') return manyOf(counted, above);
  if (phrase.mark.case === '' || phrase.mark.case === 'が') {
    const amount = amountOf(counted, above);
    if (amount !== undefined) return amount;
  }
  if (above?.sort !== 'VERB' || above.isNegated) return bareCount(counted);
  if (
    ['が', 'も', 'から'].includes(phrase.mark.case) &&
    above.lemmas.some((lemma) => TAKING_PART.test(lemma))
  ) {
    const isJoining = above.lemmas.some((lemma) => JOINING.test(lemma)) && above.core.endsWith('た');
    return isJoining ? undefined : takingPart(counted, above.index);
  }
  if (TAUGHT.test(counted.quantity.unit) && ['に', 'に対し', 'を対象'].includes(phrase.mark.case))
    return taught(counted, above.index);
  if (above.lemmas.some((lemma) => AMOUNTING.test(lemma))) return amountOf(counted, above);
  return belonging(counted, above.index);
}

const TAUGHT = /^(?:人|名)$/u;

/** 「説明会を開き、640人に|紹介した」 */
function taught(counted: Counted, verb: number): Telling | undefined {
  const owner = thingOfClauses(counted.sentence, verb, CLAUSE);
  return owner === undefined || counted.quantity.lead !== ''
    ? undefined
    : { owner, what: '参加者', end: verb };
}

/** 「参加企業|10社と|共有」: of what was spoken of. */
function belonging(counted: Counted, verb: number): Telling | undefined {
  const { quantity } = counted;
  if (!BELONGING.test(quantity.lead)) return undefined;
  // 「Ⓐの|会員112団体に」
  const owner = ownerOfMembers(counted.sentence, counted.phrase.index, OWNED) ?? lastThing(counted, verb);
  return owner === undefined ? undefined : { owner, what: quantity.lead, end: verb };
}

function observationOf(
  { sentence, phrase, quantity }: Counted,
  { owner, what, end }: Telling,
  dates: readonly DateFound[],
): ObservationFound {
  const { slots, tree } = sentence;
  const first = slots.at[0] ?? 0;
  const start = slots.at[Math.min(owner.from ?? phrase.from, phrase.from)] ?? 0;
  const last = Math.max(tree.phrases[end]?.coreTo ?? 0, phrase.coreTo);
  const to = slots.until[last - 1] ?? start;
  const date = dates.findLast((found) => found.from >= first && found.to <= to);
  return {
    value: quantity.value,
    unit: quantity.unit,
    what,
    asOf: date?.date ?? null,
    of: owner.mention.name,
    confidence: Math.round(owner.confidence * owner.mention.confidence * 100) / 100,
    from: Math.min(start, date?.from ?? start),
    to,
  };
}
