import type { NounPhrase, Phrase } from '../grammar/phrase.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { isActor } from '../names/mention.ts';
import type { Mention } from '../names/mention.ts';
import { textBetween } from '../names/noun-names.ts';
import {
  BEFORE,
  CLAUSE,
  TOPIC,
  hasMembers,
  isMeans,
  isSpokenOf,
  ownerAt,
  thingOfClauses,
} from './owners-of-counts.ts';
import type { Owner } from './owners-of-counts.ts';
import type { Quantity } from './quantities.ts';

export interface Counted {
  readonly sentence: Sentence;
  readonly phrase: Phrase;
  readonly quantity: Quantity;
  /** What the sentences before spoke of last. */
  readonly before: Mention | undefined;
}

export interface Telling {
  readonly owner: Owner;
  readonly what: string;
  /** The last phrase of what bears it out. */
  readonly end: number;
}

export function lastThing(counted: Counted, verb: number): Owner | undefined {
  const { sentence, before } = counted;
  const ofClause = thingOfClauses(sentence, verb, CLAUSE);
  if (ofClause !== undefined) return ofClause;
  const topic = sentence.tree.phrases
    .filter((phrase) => phrase.index < verb && phrase.sort === 'NOUN' && isSpokenOf(phrase))
    .filter(({ index }) => !isMeans(sentence, sentence.tree.governors[index]))
    .map((phrase) => ownerAt(sentence, phrase.index, TOPIC))
    .findLast((owner) => owner !== undefined && (!isActor(owner.mention) || hasMembers(owner.mention)));
  if (topic !== undefined) return topic;
  return before === undefined ? undefined : { mention: before, confidence: BEFORE, from: undefined };
}

export function whatOf({ slots }: Sentence, subject: NounPhrase): string {
  return textBetween(slots, subject.from, subject.from + subject.core.length).replace(/(?:総?数|等)$/u, '');
}
