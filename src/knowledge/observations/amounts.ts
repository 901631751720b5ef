import type { NounPhrase, Phrase } from '../grammar/phrase.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { ownersBy } from '../relations/owners.ts';
import { lastThing, whatOf } from './counted.ts';
import type { Counted, Telling } from './counted.ts';
import {
  MEMBERS,
  OWNED,
  TOPIC,
  argumentOwner,
  canBeCounted,
  ownerAt,
  ownerOfMembers,
} from './owners-of-counts.ts';
import type { Owner } from './owners-of-counts.ts';

function isSubject(phrase: Phrase | undefined): boolean {
  return (
    phrase?.sort === 'NOUN' &&
    !phrase.mark.isAdnominal &&
    (phrase.mark.case === 'は' || phrase.mark.case === 'が' || phrase.mark.case === 'も')
  );
}

/** 「金融ISACの加盟数は|434社と|なった」, 「正会員は|452社、」 */
export function amountOf(counted: Counted, above: Phrase | undefined): Telling | undefined {
  const { sentence, phrase, quantity } = counted;
  const { tree } = sentence;
  const isBeside = tree.phrases[phrase.index - 1];
  const subject =
    above?.sort === 'VERB' && phrase.mark?.case !== 'が'
      ? (tree.dependents[above.index] ?? [])
          .map((one) => tree.phrases[one])
          .findLast((one) => isSubject(one) && one !== undefined && one.index < phrase.index)
      : isSubject(isBeside) && phrase.mark?.case === ''
        ? isBeside
        : undefined;
  if (subject?.sort !== 'NOUN') return undefined;
  const what =
    inParentheses(sentence, phrase) ?? (quantity.lead === '' ? whatOf(sentence, subject) : quantity.lead);
  const owner = ownerOfSubject(counted, subject);
  return owner === undefined ? undefined : { owner, what, end: above?.index ?? phrase.index };
}

/** The body itself that is counted, or whose members or registrations they are. */
function ownerOfSubject(counted: Counted, subject: NounPhrase): Owner | undefined {
  const { sentence } = counted;
  const building = (sentence.tree.dependents[subject.index] ?? []).find(
    (one) => sentence.tree.phrases[one]?.sort === 'VERB',
  );
  const built =
    building === undefined
      ? undefined
      : argumentOwner(sentence, building, ['を', 'に', 'で', 'において'], OWNED);
  if (built !== undefined) return built;
  const own = ownerAt(sentence, subject.index, TOPIC);
  if (own !== undefined) return own;
  const owned = ownersBy(
    sentence,
    subject.index,
    ['event', 'run', 'document', 'actor'],
    ['の', 'へ', 'に対し', 'において'],
    3,
  )
    .map(({ mention, phrase }) => ({ mention, confidence: OWNED, from: sentence.tree.phrases[phrase]?.from }))
    .find(({ mention }) => canBeCounted(mention));
  if (owned !== undefined) return owned;
  return ofMembersBefore(counted, subject) ?? lastThing(counted, subject.index);
}

/** 「協議会の構成員には水道協会が加わり、構成員は|341者」 */
function ofMembersBefore({ sentence }: Counted, subject: NounPhrase): Owner | undefined {
  if (!MEMBERS.test(subject.core)) return undefined;
  return sentence.tree.phrases
    .filter((phrase) => phrase.index < subject.index && phrase.sort === 'NOUN' && MEMBERS.test(phrase.core))
    .map((phrase) => ownerOfMembers(sentence, phrase.index, OWNED))
    .findLast((owner) => owner !== undefined);
}

/** 「434社(|正会員|)」: the parenthesis is no part of the slots. */
function inParentheses({ slots }: Sentence, phrase: Phrase): string | undefined {
  const from = slots.until[phrase.from + phrase.core.length - 1];
  const next = slots.at[phrase.from + phrase.core.length];
  return from === undefined || next === undefined
    ? undefined
    : IN_PARENTHESES.exec(slots.folded.slice(from, next))?.groups?.['what'];
}

const IN_PARENTHESES = /^\((?<what>[^()0-9]{1,20})\)$/u;
