import type { EntryKind } from '../../model/entity.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { RelationKind } from '../../model/relation-kind.ts';
import type { Mention } from '../names/mention.ts';
import type { DateFound } from '../text/dates.ts';
import { placeIn } from '../text/places.ts';
import { calibrated } from './calibrated.ts';
import { actingAfter, actingAt, actingNext, mentionsIn } from './acting.ts';
import { ONE_OF_SEVERAL } from './acting.ts';
import type { Acting, Standing } from './acting.ts';
import { FRAMES, PATTERNS } from './all-patterns.ts';
import { clauseAround, dateIn } from './clause.ts';
import { matchFrame } from './frame.ts';
import type { CompiledFrame, FrameMatch } from './frame.ts';
import { CLAUSE_END, listOf, PERSONS } from './pattern.ts';
import type { CompiledPattern } from './pattern.ts';
import { readPredicate } from './predicate.ts';
import type { Predicate } from './predicate.ts';
import type { SlotText } from './slot-text.ts';

/** A relation that a sentence says; [from, to) is the run of the folded paragraph that bears it out. */
export interface RelationFound {
  readonly kind: RelationKind;
  readonly subject: string;
  readonly object: string;
  readonly date: PartialDate | null;
  readonly place: string | null;
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
}

export interface SentenceContext {
  readonly entryKind: EntryKind;
  readonly standing: Standing;
  /** Who acts where whom the sentence before spoke of cannot: nobody supports himself. */
  readonly responsible: Standing;
  /** The dates of the paragraph, at places of the folded text. */
  readonly dates: readonly DateFound[];
}

/** A plan speaks of what is to be done; that it will is a little less sure than a result. */
const AS_PLANNED = 0.95;
const INTENDED = 0.85;
/** These stand beside a date: when it happened. */
const DATED: ReadonlySet<RelationKind> = new Set([
  'MEETS_WITH',
  'CONVENES',
  'PUBLISHES',
  'REVISES',
  'PARTICIPATES_IN',
  'EXERCISES_WITH',
  'PARTNER_OF',
  'REQUESTS',
  'MEMBER_OF',
]);
const PLACED: ReadonlySet<RelationKind> = new Set([
  'MEETS_WITH',
  'CONVENES',
  'PARTICIPATES_IN',
  'EXERCISES_WITH',
]);
/** 「…に参加する|事業者」: the clause tells what these do, not what the ministry does. */
const AGENT_NOUN =
  /(?:者|機関|団体|企業|国|省庁|社|組織|人|員|会|校|大学|所|庁|局|隊|銀行|センター|チーム|組合|メンバー|ベンダー?|[\ue000-\ue3ff])等?$/u;

/** 「121社が加盟」, 「担当者が参加」: somebody does it whom no name tells. */
const UNNAMED_SUBJECT = new RegExp(
  `(?<!我|職員|担当者|代表団|専門家|要員|提案|意見|寄書|[\\ue000-\\ue3ff]${PERSONS})(?<=[一-龠々ァ-ヺーA-Za-z0-9])が[^、。]{0,20}$`,
  'u',
);
/** 「半導体の大手が、Ⓐに加入」: the same, before the object. Only words for somebody, since much else stands so. */
const UNNAMED_BEFORE =
  /(?<=社|(?<!担当|代表|責任)者|団体|機関|企業|組織|大手|大学|校|銀行|金庫|組合|病院)(?<![\ue000-\ue3ff]約?[\d,]{1,6}(?:社|者|団体|機関|企業|組織|校))が、?(?:[^、。]{0,14}、)?$/u;

const TOGETHER = new RegExp(
  `(?<actors>${listOf(['actor'])})(?:等)?と(?:共同で|ともに|共に|連名で|共催で|合同で|一体となって)`,
  'gu',
);
const CLAUSE_ENDED = new RegExp(CLAUSE_END, 'u');

export function findRelations(slots: SlotText, context: SentenceContext): readonly RelationFound[] {
  return [...framed(slots, context), ...formed(slots, context)];
}

function framed(slots: SlotText, context: SentenceContext): readonly RelationFound[] {
  return FRAMES.flatMap((frame) =>
    matchFrame(frame, slots).flatMap((match) => {
      const [from, to] = match.verb;
      const predicate = readPredicate(slots.text.slice(to), frame.isNominal === true);
      if (!isSaid(predicate, context.entryKind)) return [];
      if (predicate.describes !== undefined && AGENT_NOUN.test(predicate.describes)) return [];
      const objects = mentionsIn(slots, ...match.objects).filter(
        (mention) =>
          fits(mention, frame.objectKinds) &&
          (frame.objectKinds === undefined || mention.type !== 'MINISTRY'),
      );
      if (!predicate.isPassive && UNNAMED_SUBJECT.test(slots.text.slice(match.objects[1], from))) return [];
      if (!predicate.isPassive && UNNAMED_BEFORE.test(slots.text.slice(0, match.objects[0]))) return [];
      const subjects = actingOn(frame, match, predicate, slots, context.standing);
      if (subjects === undefined) return [];
      const certain = {
        ...subjects,
        names: [...subjects.names, ...(canShare(frame, objects) ? companionsOf(slots, from) : [])],
        confidence: subjects.confidence * match.certainty,
      };
      return relationsBetween(
        frame,
        predicate,
        certain,
        objects,
        [Math.min(from, match.objects[0]), to],
        slots,
        context,
      );
    }),
  );
}

/** Who does it to the objects; 「Ⓐにおいて標準化を進める」 says where, not who. */
function actingOn(
  frame: CompiledFrame,
  { objects: [first, last], verb }: FrameMatch,
  { isPassive }: Predicate,
  slots: SlotText,
  standing: Standing,
): Acting | undefined {
  if (/は、?$/u.test(slots.text.slice(...verb))) return actingAfter(slots, verb[1]);
  const next = frame.isReversed === true ? actingNext(slots, verb[1]) : undefined;
  if (next !== undefined) return next;
  // 「演習に|Ⓐが参加」: who acts may stand within the verb's own words.
  const inside = isPassive ? undefined : actingAt(slots, verb[1], false, standing);
  if (inside?.from !== undefined && inside.from >= verb[0]) return inside;
  const acting = actingAt(slots, verb[0], isPassive, standing);
  const isObject = acting?.from !== undefined && acting.from >= first && acting.from < last;
  return isObject ? actingAt(slots, first, isPassive, standing) : acting;
}

/** With whom one trains is not who calls the exercise, and `with` is the object itself. */
function canShare(frame: CompiledFrame, objects: readonly Mention[]): boolean {
  return frame.object !== 'with' && !objects.some((object) => object.kind === 'EXERCISE');
}

/** 「Ⓐと共同で策定した」: Ⓐ did it as well. */
function companionsOf(slots: SlotText, verb: number): readonly string[] {
  const found = [...slots.text.slice(0, verb).matchAll(TOGETHER)].at(-1);
  const actors = found?.groups?.['actors'];
  if (found === undefined || actors === undefined) return [];
  if (CLAUSE_ENDED.test(slots.text.slice(found.index + found[0].length, verb))) return [];
  return mentionsIn(slots, found.index, found.index + actors.length).map((mention) => mention.name);
}

function formed(slots: SlotText, context: SentenceContext): readonly RelationFound[] {
  return PATTERNS.flatMap((pattern) => {
    const found: RelationFound[] = [];
    pattern.regExp.lastIndex = 0;
    let match = pattern.regExp.exec(slots.text);
    while (match !== null) {
      found.push(...relationsOf(match, pattern, slots, context));
      // The next may begin inside of this one: 「AとBがCと会合」.
      pattern.regExp.lastIndex = match.index + 1;
      match = pattern.regExp.exec(slots.text);
    }
    return found;
  });
}

function relationsOf(
  match: RegExpExecArray,
  pattern: CompiledPattern,
  slots: SlotText,
  context: SentenceContext,
): readonly RelationFound[] {
  const end = match.index + match[0].length;
  const predicate = readPredicate(slots.text.slice(end), pattern.isNominal === true);
  if (!isSaid(predicate, context.entryKind)) return [];
  const objects = mentionsOf(match, 'object', slots).filter((mention) => fits(mention, pattern.objectKinds));
  const subjects = subjectsOf(match, pattern, predicate, slots, context.standing);
  if (subjects === undefined || objects.length === 0) return [];
  return relationsBetween(pattern, predicate, subjects, objects, [match.index, end], slots, context);
}

/** What all ways of saying have in common: who, whom, and how sure. */
type Said = Pick<CompiledPattern, 'kind' | 'confidence'> & { readonly isReversed?: true };

function relationsBetween(
  said: Said,
  predicate: Predicate,
  subjects: Subjects,
  objects: readonly Mention[],
  [start, end]: readonly [number, number],
  slots: SlotText,
  context: SentenceContext,
): readonly RelationFound[] {
  const from = slots.at[Math.min(start, subjects.from ?? start)] ?? 0;
  const to = slots.until[Math.max(0, end + predicate.length - 1)] ?? slots.until.at(-1) ?? from;
  const clause = clauseAround(slots, start, end);
  const date = DATED.has(said.kind) ? dateIn(context.dates, clause) : null;
  const place = PLACED.has(said.kind) ? placeIn(slots.text.slice(clause.start, clause.end)) : null;
  return objects.flatMap((object) => {
    const { names, confidence } = subjectsFor(object, subjects, context);
    return names
      .filter((subject) => object.name !== subject)
      .map((subject) => ({
        kind: said.kind,
        subject: said.isReversed === true ? object.name : subject,
        object: said.isReversed === true ? subject : object.name,
        date,
        place,
        confidence: confidenceOf(said, predicate, context.entryKind, confidence, object),
        from,
        to,
      }));
  });
}

/** 「協議会は…。その活動を支援した」: whom the sentence before spoke of is helped, and the ministry helps. */
function subjectsFor(object: Mention, subjects: Subjects, { responsible }: SentenceContext): Standing {
  return subjects.from === undefined && subjects.names.includes(object.name) ? responsible : subjects;
}

/** Denied is not said; what a result only considers did not come about. */
function isSaid(predicate: Predicate, entryKind: EntryKind): boolean {
  if (predicate.isDenied || predicate.isOpen) return false;
  return !(entryKind === 'RESULT' && predicate.isIntended);
}

interface Subjects {
  readonly names: readonly string[];
  readonly from: number | undefined;
  readonly confidence: number;
}

function subjectsOf(
  match: RegExpExecArray,
  pattern: CompiledPattern,
  predicate: Predicate,
  slots: SlotText,
  standing: Standing,
): Subjects | undefined {
  if (pattern.hasSubject) {
    const named = mentionsOf(match, 'subject', slots).filter((mention) =>
      fits(mention, pattern.subjectKinds),
    );
    if (named.length === 0) return undefined;
    const worst = Math.min(...named.map((mention) => mention.confidence));
    return { names: named.map((mention) => mention.name), from: match.index, confidence: worst };
  }
  if (predicate.describes !== undefined && AGENT_NOUN.test(predicate.describes)) return undefined;
  const end = match.index + match[0].length;
  const inside = predicate.isPassive ? undefined : actingAt(slots, end, false, standing);
  // 「届出制度の運用をⒶが開始した」: who acts may stand within the form.
  const object = match.indices?.groups?.['object']?.[1] ?? end;
  if (inside?.from !== undefined && inside.from >= object) return inside;
  return actingAt(slots, match.index, predicate.isPassive, standing);
}

function mentionsOf(match: RegExpExecArray, role: 'subject' | 'object', slots: SlotText): readonly Mention[] {
  const range = match.indices?.groups?.[role];
  return range === undefined ? [] : mentionsIn(slots, range[0], range[1]);
}

/** A kind that is not known fits; ministries and ISACs have none. */
function fits(mention: Mention, kinds: CompiledPattern['objectKinds']): boolean {
  return kinds === undefined || mention.kind === undefined || kinds.includes(mention.kind);
}

function confidenceOf(
  said: Said,
  predicate: Predicate,
  entryKind: EntryKind,
  subject: number,
  object: Mention,
): number {
  const intent = predicate.isIntended ? INTENDED : entryKind === 'PLAN' ? AS_PLANNED : 1;
  const evidence = said.confidence * intent * Math.sqrt(subject * object.confidence);
  return Math.round((subject > ONE_OF_SEVERAL ? calibrated(evidence) : evidence) * 100) / 100;
}
