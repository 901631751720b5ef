import type { Mention } from '../names/mention.ts';
import { CLAUSE_END, PERSONS, RELATIVE_END } from './pattern.ts';
import { SLOT_RANGES } from './slot-text.ts';
import type { SlotText } from './slot-text.ts';

/** Who acts at a place of a sentence. */
export interface Acting {
  readonly names: readonly string[];
  /** Where in the slots the subject stands; undefined where it is not in this sentence. */
  readonly from: number | undefined;
  readonly confidence: number;
}

/** Who acts where a sentence does not say: the ministries of the measure, or whom the sentence before spoke of. */
export interface Standing {
  readonly names: readonly string[];
  readonly confidence: number;
}

/**
 * Several ministries answer for a measure and the sentence names none: any one of them may have acted. The labelled sentences
 * are of one ministry each, so that nothing was learnt of this case.
 */
export const ONE_OF_SEVERAL = 0.5;

const ACTOR = `[${SLOT_RANGES.actor.map((code) => String.fromCharCode(code)).join('-')}]`;
const COUNTED = '(?:約?[\\d,]+(?:社|者|行|団体|機関|組織|校|か国|カ国))?';
const ONE = `(?:${ACTOR}の)?${ACTOR}${COUNTED}`;
const ACTORS = `${ONE}(?:等?(?:、|,|・|や|と|及び|、及び|並びに|、並びに)${ONE})*(?:等)?`;
/** Ⓐにおいて、 Ⓐでは、 Ⓐは、 hold to the end of the sentence; Ⓐが to the end of its clause, and on where the next has no other. */
const TOPIC = new RegExp(
  `(?<actors>${ACTORS})(?:${PERSONS}?(?:において(?:は|も|、|(?![^、。をにがは]{0,10}?${RELATIVE_END}))、?|では、|は、?(?!じめ)|も、)|として(?:は|も)?、|の(?:共催|主催|主導)(?:により|で|の下)、?)`,
  'gu',
);
/** 「Ⓐも参加」: も where nothing but what they do follows. */
const ALSO =
  'も、?(?=[^、。をにがは]{0,14}?(?:参加|参画|出席|加盟|加入|加わ|登壇|協力|関与|実施|行[いっう]))';
const NOMINATIVE = new RegExp(
  `(?<actors>${ACTORS})${PERSONS}?(?:が、?(?!行う|実施する|進める)|${ALSO})`,
  'gu',
);
/** Ⓐにより、 「Ⓐの主導により」 */
const AGENT = new RegExp(
  `(?<actors>${ACTORS})(?:により|によって|から|の(?:主導|主催|提案|発案|呼び?[掛か]け|働き[掛か]け)(?:により|によって|の下|で)|のウェブサイト(?:に|で|において))`,
  'gu',
);
/** 「Ⓐにおいて…が公表された」: where it was done is by whom. */
const SEAT = new RegExp(`(?<actors>${ACTORS})において(?:は|も)?、?`, 'gu');
const CLAUSE = new RegExp(CLAUSE_END, 'u');
/** 開発した|ツール: the clause has closed over a noun, its subject does not reach beyond. */
const CLOSED = new RegExp(RELATIVE_END, 'u');

/** Who acts in a clause that begins at `place` of a sentence; with `isPassive`, by whom something was done. */
export function actingAt(
  slots: SlotText,
  place: number,
  isPassive: boolean,
  standing: Standing,
): Acting | undefined {
  if (isPassive) return lastBefore(slots, AGENT, place, 0.9) ?? lastBefore(slots, SEAT, place, 0.8);
  const nominative = lastBefore(slots, NOMINATIVE, place, 0.95, (between) => {
    return !CLAUSE.test(between) && !CLOSED.test(between);
  });
  const carried = lastBefore(slots, NOMINATIVE, place, 0.85, (between) => {
    return !CLOSED.test(between) && !/[がは]/u.test(between);
  });
  return nominative ?? carried ?? lastBefore(slots, TOPIC, place, 1) ?? { ...standing, from: undefined };
}

const AFTER_TOPIC = new RegExp(`(?<actors>${ACTORS})${PERSONS}?が`, 'gu');

/** Who does what is the topic: 「開催は、各地の|Ⓐが担った」. */
export function actingAfter(slots: SlotText, place: number): Acting | undefined {
  const match = [...slots.text.matchAll(AFTER_TOPIC)].find((found) => found.index >= place);
  return match === undefined ? undefined : actorsOf(slots, match, 0.95);
}

const NEXT_SUBJECT = new RegExp(`(?<actors>${ACTORS})${PERSONS}?(?:が|は|において|では)`, 'gu');

/** Who acts by what was got: 「Ⓐからの委託により、|Ⓐが開発した」. */
export function actingNext(slots: SlotText, place: number): Acting | undefined {
  const match = [...slots.text.matchAll(NEXT_SUBJECT)].find(
    (found) => found.index >= place && /^[ぁ-ん]{0,3}、?$/u.test(slots.text.slice(place, found.index)),
  );
  return match === undefined ? undefined : actorsOf(slots, match, 0.95);
}

/** Whom the sentence speaks of, for the sentences after it. */
export function topicOf(slots: SlotText): Standing | undefined {
  const topic = lastBefore(slots, TOPIC, slots.text.length, 0.85);
  return topic === undefined ? undefined : { names: topic.names, confidence: topic.confidence };
}

function lastBefore(
  slots: SlotText,
  pattern: RegExp,
  place: number,
  confidence: number,
  holds: (between: string) => boolean = () => true,
): Acting | undefined {
  const match = [...slots.text.matchAll(pattern)].findLast((found) => {
    const end = found.index + found[0].length;
    return end <= place && holds(slots.text.slice(end, place));
  });
  return match === undefined ? undefined : actorsOf(slots, match, confidence);
}

function actorsOf(slots: SlotText, match: RegExpExecArray, confidence: number): Acting | undefined {
  const actors = mentionsIn(slots, match.index, match.index + (match.groups?.['actors']?.length ?? 0));
  const [first] = actors;
  if (first === undefined) return undefined;
  const worst = Math.min(...actors.map((actor) => actor.confidence));
  return { names: actors.map((actor) => actor.name), from: match.index, confidence: confidence * worst };
}

/** The mentions that stand in a run of slots, without those who only own the next (米国のⒶ) or are a class of it. */
export function mentionsIn(slots: SlotText, from: number, to: number): readonly Mention[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset).flatMap((index) => {
    const mention = slots.mentionAt(index);
    const rest = slots.text.slice(index + 1, to);
    const isOwner = rest.startsWith('の');
    const isExample = mention?.kind === 'COMPANY_CLASS' && /^(?:等|など)の/u.test(rest);
    return mention === undefined || isOwner || isExample ? [] : [mention];
  });
}
