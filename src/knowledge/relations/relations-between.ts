import { clausesBefore } from '../grammar/clauses.ts';
import type { Sentence } from '../grammar/sentence.ts';
import type { NameFound } from '../names/argument-names.ts';
import type { Mention } from '../names/mention.ts';
import { placeIn } from '../text/places.ts';
import type { Act } from './act.ts';
import { ONE_OF_SEVERAL } from './actors.ts';
import type { Acting } from './actors.ts';
import { calibrated } from './calibrated.ts';
import type { Reading } from './reading.ts';
import type { Found, RelationFound, SentenceContext, StandingActors } from './relation-found.ts';
import { DATED, PLACED, dateIn } from './when-and-where.ts';

export function relationsBetween(reading: Reading, acting: Acting, objects: Found): readonly RelationFound[] {
  const { sentence, act, pattern, standing, context } = reading;
  const { slots } = sentence;
  const { start, end } = extentOf(sentence, act, objects.names, acting);
  const from = slots.at[start] ?? 0;
  const to = slots.until[Math.max(0, end - 1)] ?? from;
  // The subject may be the topic of all clauses; where and when are told beside the object and the act.
  const clauseFrom = clauseStart(sentence, act, extentOf(sentence, act, objects.names, undefined).start);
  const isPlaced = PLACED.has(pattern.kind);
  const date = DATED.has(pattern.kind)
    ? (dateIn(context.dates, slots, clauseFrom, end) ??
      (isPlaced ? dateIn(context.dates, slots, 0, end) : null))
    : null;
  const place = isPlaced
    ? (placeIn(slots.text.slice(clauseFrom, end)) ??
      (clauseFrom === 0 ? null : placeIn(slots.text.slice(0, end))))
    : null;
  // 「Ⓐと協定を結んでいる|Ⓑ」: Ⓐ is told first.
  const isReversed = (pattern.isReversed === true) !== (acting.isLast === true);
  const found: RelationFound[] = [];
  for (const { mention } of objects.names) {
    const { names, confidence } = subjectsFor(mention, acting, context);
    for (const subject of names) {
      if (mention.name === subject) continue;
      found.push({
        kind: pattern.kind,
        subject: isReversed ? mention.name : subject,
        object: isReversed ? subject : mention.name,
        date,
        place,
        confidence: confidenceOf(pattern.confidence * standing * objects.certainty, confidence, mention),
        from,
        to,
        names: [mention, ...(acting.mentions ?? [])],
      });
    }
  }
  return found;
}

/** From the first of who acts, with whom, and the act, to the verb that it is done by. */
function extentOf(
  { tree }: Sentence,
  act: Act,
  names: readonly NameFound[],
  acting: Acting | undefined,
): { readonly start: number; readonly end: number } {
  let start = acting?.from ?? Infinity;
  let end = -Infinity;
  const reach = (place: number): void => {
    const phrase = tree.phrases[place];
    if (phrase === undefined) return;
    start = Math.min(start, phrase.from);
    end = Math.max(end, phrase.coreTo);
  };
  for (const { phrase } of names) reach(phrase);
  reach(act.phrase);
  act.context.holders.forEach(reach);
  return { start, end };
}

/** Where the clause begins in which the first of what a relation is told by stands: behind the clause before it. */
function clauseStart(sentence: Sentence, act: Act, start: number): number {
  const verb = act.context.clause ?? act.phrase;
  const before = clausesBefore(sentence, verb).find(
    (clause) => (sentence.tree.phrases[clause]?.to ?? 0) <= start,
  );
  return before === undefined ? 0 : (sentence.tree.phrases[before]?.to ?? 0);
}

/** 「協議会は…。その活動を支援した」: whom the sentence before spoke of is helped, and the ministry helps. */
function subjectsFor(object: Mention, acting: Acting, { responsible }: SentenceContext): StandingActors {
  return acting.from === undefined && acting.names.includes(object.name) ? responsible : acting;
}

export function confidenceOf(said: number, subject: number, object: Mention): number {
  const evidence = said * Math.sqrt(subject * object.confidence);
  return Math.round((subject > ONE_OF_SEVERAL ? calibrated(evidence) : evidence) * 100) / 100;
}
