import type {
  Plan,
  PlanEntry,
  PlanEvent,
  PlanItem,
  PlanMention,
  PlanObservation,
  PlanRelation,
} from '../model/plan/plan.ts';
import type { Registry } from '../model/registry.ts';
import { nameKey } from '../model/text.ts';
import { readEntry } from './entry-reading.ts';
import type { EntryReading, Quoted } from './entry-reading.ts';
import type { Mention } from './names/mention.ts';
import { nameIndexOf } from './names/name-index.ts';
import type { NameIndex } from './names/name-index.ts';
import type { RelationFound } from './relations/relation-found.ts';

/**
 * Adds to a plan what its sentences say: who and what they name, relations, observations, each with the quote that
 * bears it out and a confidence. What the plan held of these before (a person's corrections) stays as it is and is not
 * told twice. The same plan and registry always give the same.
 */
export function annotatePlan(plan: Plan, registry: Registry): Plan {
  const index = nameIndexOf(registry);
  return {
    ...plan,
    sections: plan.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => annotateItem(item, index)),
    })),
  };
}

function annotateItem(item: PlanItem, index: NameIndex): PlanItem {
  const readings = readEntries(item, index);
  return {
    ...item,
    mentions: withNew(item.mentions, readings.flatMap(mentionsOf), (mention) => [
      nameKey(mention.name),
      mention.entry,
    ]),
    events: withNew(item.events, readings.flatMap(eventsOf), (event) => [
      nameKey(event.titleJa),
      event.date,
      event.entry,
    ]),
    relations: withNew(item.relations, readings.flatMap(relationsOf), (relation) => [
      relation.kind,
      nameKey(relation.subject),
      nameKey(relation.object),
      relation.entry,
    ]),
    observations: withNew(item.observations, readings.flatMap(observationsOf), (observation) => [
      observation.value,
      observation.unit,
      nameKey(observation.of),
      observation.entry,
    ]),
  };
}

interface Numbered {
  readonly reading: EntryReading;
  readonly entry: number;
}

/** Column by column, since the right one points back into the left. */
function readEntries(item: PlanItem, index: NameIndex): readonly Numbered[] {
  let before: readonly Mention[] = [];
  return item.entries.map((planEntry: PlanEntry, entry) => {
    const reading = readEntry(planEntry, item.ministries, before, index);
    before = [...before, ...reading.mentions.map((found) => found.fact)];
    return { reading, entry };
  });
}

function mentionsOf({ reading, entry }: Numbered): readonly PlanMention[] {
  return reading.mentions
    .filter(({ fact }) => !fact.pointsBack)
    .map(({ fact, quote }) => ({
      name: fact.name,
      type: fact.type,
      kind: fact.kind ?? null,
      entry,
      confidence: fact.confidence,
      quote: [...quote],
    }));
}

function relationsOf({ reading, entry }: Numbered): readonly PlanRelation[] {
  return datedAlike(bestFirst(reading.relations)).map(({ fact, quote }) => ({
    kind: fact.kind,
    subject: fact.subject,
    object: fact.object,
    entry,
    confidence: fact.confidence,
    date: fact.date,
    place: fact.place,
    quote: [...quote],
  }));
}

/** 「手引を作成し、1月に公表した」: of two ways in which one thing is said, only one may tell when. */
function datedAlike(found: readonly Quoted<RelationFound>[]): readonly Quoted<RelationFound>[] {
  const keyOf = ({ kind, subject, object }: RelationFound): string =>
    keyText([kind, nameKey(subject), nameKey(object)]);
  const dated = new Map<string, RelationFound>();
  for (const { fact } of found) {
    if (fact.date === null) continue;
    const key = keyOf(fact);
    if (!dated.has(key)) dated.set(key, fact);
  }
  if (dated.size === 0) return found;
  return found.map(({ fact, quote }) => {
    const other = fact.date === null ? dated.get(keyOf(fact)) : undefined;
    return {
      fact: other === undefined ? fact : { ...fact, date: other.date, place: fact.place ?? other.place },
      quote,
    };
  });
}

/** What is held on a date, or attended on one, is an event, with those who held or attended it. */
function eventsOf({ reading, entry }: Numbered): readonly PlanEvent[] {
  const names = new Set(
    reading.mentions.filter(({ fact }) => fact.type === 'EVENT').map(({ fact }) => fact.name),
  );
  return bestFirst(reading.relations)
    .filter(({ fact }) => fact.date !== null && names.has(fact.object))
    .map(({ fact, quote }) => ({
      titleJa: fact.object,
      date: fact.date,
      place: fact.place,
      participants: [fact.subject],
      entry,
      confidence: fact.confidence,
      quote: [...quote],
    }));
}

function observationsOf({ reading, entry }: Numbered): readonly PlanObservation[] {
  return bestFirst(reading.observations).map(({ fact, quote }) => ({
    value: fact.value,
    unit: fact.unit,
    what: fact.what,
    asOf: fact.asOf,
    of: fact.of,
    entry,
    confidence: fact.confidence,
    quote: [...quote],
  }));
}

/** Of two ways in which an entry says one thing, the surer is kept. */
function bestFirst<T extends { readonly confidence: number }>(
  found: readonly Quoted<T>[],
): readonly Quoted<T>[] {
  return [...found].sort((a, b) => b.fact.confidence - a.fact.confidence);
}

/** What was there, then what is new by its key. */
function withNew<T>(
  there: readonly T[],
  found: readonly T[],
  keyOf: (fact: T) => readonly (string | number | null | undefined)[],
): T[] {
  const seen = new Set(there.map((fact) => keyText(keyOf(fact))));
  const news = found.filter((fact) => {
    const key = keyText(keyOf(fact));
    return !seen.has(key) && seen.add(key);
  });
  return [...there, ...news];
}

/** No part of a key holds a line's end. */
function keyText(parts: readonly (string | number | null | undefined)[]): string {
  return parts.join('\n');
}
