import type { EntryKind } from '../../model/entity.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { RelationKind } from '../../model/relation-kind.ts';
import type { Mention } from '../names/mention.ts';
import type { DateFound } from '../text/dates.ts';
import { placeIn } from '../text/places.ts';
import { actingAt, mentionsIn } from './acting.ts';
import type { Standing } from './acting.ts';
import { PATTERNS } from './all-patterns.ts';
import { CLAUSE_END } from './pattern.ts';
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
  /(?:者|機関|団体|企業|国|省庁|社|組織|人|員|会|校|大学|メンバー|ベンダー?|[\ue000-\ue3ff])等?$/u;

export function findRelations(slots: SlotText, context: SentenceContext): readonly RelationFound[] {
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
  const from = slots.at[Math.min(match.index, subjects.from ?? match.index)] ?? 0;
  const to = slots.until[Math.max(0, end + predicate.length - 1)] ?? slots.until.at(-1) ?? from;
  const clause = clauseAround(slots, match.index, end);
  const date = DATED.has(pattern.kind) ? dateIn(context.dates, clause) : null;
  const place = PLACED.has(pattern.kind) ? placeIn(slots.text.slice(clause.start, clause.end)) : null;
  return subjects.names.flatMap((subject) =>
    objects
      .filter((object) => object.name !== subject)
      .map((object) => ({
        kind: pattern.kind,
        subject,
        object: object.name,
        date,
        place,
        confidence: confidenceOf(pattern, predicate, context.entryKind, subjects.confidence, object),
        from,
        to,
      })),
  );
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

interface Clause {
  /** In the slots … */
  readonly start: number;
  readonly end: number;
  /** … and in the folded paragraph. */
  readonly from: number;
  readonly to: number;
}

/** The clause that a match stands in: from the end of the one before it to its own predicate. */
function clauseAround(slots: SlotText, matchFrom: number, matchTo: number): Clause {
  const ends = [...slots.text.slice(0, matchFrom).matchAll(new RegExp(CLAUSE_END, 'gu'))];
  const last = ends.at(-1);
  const start = last === undefined ? 0 : last.index + last[0].length;
  return {
    start,
    end: matchTo,
    from: slots.at[start] ?? 0,
    to: slots.until[matchTo - 1] ?? 0,
  };
}

function dateIn(dates: readonly DateFound[], clause: Clause): PartialDate | null {
  return dates.findLast((date) => date.from >= clause.from && date.to <= clause.to)?.date ?? null;
}

function confidenceOf(
  pattern: CompiledPattern,
  predicate: Predicate,
  entryKind: EntryKind,
  subject: number,
  object: Mention,
): number {
  const intent = predicate.isIntended ? INTENDED : entryKind === 'PLAN' ? AS_PLANNED : 1;
  return Math.round(pattern.confidence * intent * Math.sqrt(subject * object.confidence) * 100) / 100;
}
