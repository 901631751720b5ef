import type { PlanEntry } from '../model/plan/plan.ts';
import { readSentence } from './grammar/sentence.ts';
import type { Sentence } from './grammar/sentence.ts';
import { slotText } from './grammar/slot-text.ts';
import { findMentions } from './names/find-mentions.ts';
import { isActor } from './names/mention.ts';
import type { Mention } from './names/mention.ts';
import type { NameIndex } from './names/name-index.ts';
import { findReferences } from './names/references.ts';
import { findObservations } from './observations/find-observations.ts';
import type { ObservationFound } from './observations/find-observations.ts';
import { spokenOf } from './observations/owners-of-counts.ts';
import { ONE_OF_SEVERAL, topicOf } from './relations/actors.ts';
import { findRelations } from './relations/find-relations.ts';
import type { RelationFound, StandingActors } from './relations/relation-found.ts';
import { findDates } from './text/dates.ts';
import { foldText, originalRange } from './text/folded-text.ts';
import type { FoldedText } from './text/folded-text.ts';
import { sentencesOf } from './text/sentences.ts';

/** A fact and the run of the entry that bears it out: [paragraph, start, end], UTF-16 units of the original text. */
export interface Quoted<T> {
  readonly fact: T;
  readonly quote: readonly [number, number, number];
}

/** What an entry names and says, in the order of its text. */
export interface EntryReading {
  readonly mentions: readonly Quoted<Mention>[];
  readonly relations: readonly Quoted<RelationFound>[];
  readonly observations: readonly Quoted<ObservationFound>[];
}

/**
 * Reads one column of a measure. `ministries` act where a sentence names nobody else; `before` is what the columns before
 * it named, for 当該… to point at.
 */
export function readEntry(
  entry: PlanEntry,
  ministries: readonly string[],
  before: readonly Mention[],
  index: NameIndex,
): EntryReading {
  const mentions: Quoted<Mention>[] = [];
  const relations: Quoted<RelationFound>[] = [];
  const observations: Quoted<ObservationFound>[] = [];
  let responsible = standingOf(ministries);
  entry.paragraphs.forEach((paragraph, number) => {
    const text = foldText(paragraph);
    const quoted = <T extends { readonly from: number; readonly to: number }>(fact: T): Quoted<T> => ({
      fact,
      quote: [number, ...originalRange(text, fact.from, fact.to)],
    });
    const found = mentionsOf(text, [...before, ...mentions.map(({ fact }) => fact)], index, entry.fiscalYear);
    mentions.push(...found.map(quoted));
    responsible = labelled(text, found) ?? responsible;
    const said = readParagraph(text, found, entry, responsible);
    mentions.push(...classNamesOf(said.relations, found).map(quoted));
    relations.push(...said.relations.map(quoted));
    observations.push(...said.observations.map(quoted));
  });
  const occasions = occasionsOf(relations.map(({ fact }) => fact));
  return {
    mentions: mentions.sort((a, b) => a.quote[0] - b.quote[0] || a.quote[1] - b.quote[1]),
    relations: relations.map(({ fact, quote }) => ({ fact: withOccasion(fact, occasions), quote })),
    observations: observations.map(({ fact, quote }) => ({
      fact: { ...fact, asOf: fact.asOf ?? occasions.get(fact.of)?.date ?? null },
      quote,
    })),
  };
}

/** 事業者, 研修会: what a relation names and no name tells. */
function classNamesOf(relations: readonly RelationFound[], named: readonly Mention[]): readonly Mention[] {
  const all = [...named];
  for (const { names } of relations) {
    for (const mention of names) {
      if (!all.some(({ from, to }) => from === mention.from && to === mention.to)) all.push(mention);
    }
  }
  return all.slice(named.length);
}

interface Occasion {
  readonly date: RelationFound['date'];
  readonly place: RelationFound['place'];
}

const HELD: ReadonlySet<RelationFound['kind']> = new Set(['CONVENES', 'PARTICIPATES_IN']);

/** When and where what the entry names was held, as far as any of its sentences says. */
function occasionsOf(relations: readonly RelationFound[]): ReadonlyMap<string, Occasion> {
  const occasions = new Map<string, Occasion>();
  for (const { kind, object, date, place, names } of relations) {
    const isOccasion = names.some(
      ({ name, type, kind: sort }) => name === object && (type === 'EVENT' || sort === 'EXERCISE'),
    );
    if (HELD.has(kind) && isOccasion && date !== null && !occasions.has(object))
      occasions.set(object, { date, place });
  }
  return occasions;
}

/** 「同演習には、…が参加した」: when and where it was held, another sentence says. */
function withOccasion(relation: RelationFound, occasions: ReadonlyMap<string, Occasion>): RelationFound {
  const occasion =
    HELD.has(relation.kind) && relation.date === null ? occasions.get(relation.object) : undefined;
  return occasion === undefined
    ? relation
    : { ...relation, date: occasion.date, place: relation.place ?? occasion.place };
}

function mentionsOf(
  text: FoldedText,
  before: readonly Mention[],
  index: NameIndex,
  fiscalYear: number,
): readonly Mention[] {
  // The end of the year that the entry speaks of: who was called what then.
  const named = findMentions(text, index, `${fiscalYear + 1}-03`);
  const references = findReferences(text.text, named, before);
  return [
    ...named.filter((mention) => !references.some((other) => isOver(other, mention))),
    ...references,
  ].sort((a, b) => a.from - b.from);
}

/** 「連絡会議を開催」 after 「地域連絡会議」 was named: the bare word points back rather than naming one of its own. */
function isOver(reference: Mention, mention: Mention): boolean {
  return reference.from <= mention.from && mention.to <= reference.to;
}

interface Said {
  readonly relations: readonly RelationFound[];
  readonly observations: readonly ObservationFound[];
}

function readParagraph(
  text: FoldedText,
  mentions: readonly Mention[],
  entry: PlanEntry,
  responsible: StandingActors,
): Said {
  // 「2025年日本国際博覧会協会」: a year that is part of a name dates nothing.
  const dates = findDates(text.text, entry.fiscalYear).filter(
    ({ from, to }) => !mentions.some((mention) => mention.from <= from && to <= mention.to),
  );
  const relations: RelationFound[] = [];
  const observations: ObservationFound[] = [];
  let standing = responsible;
  let topic: Mention | undefined;
  let before: Sentence | undefined;
  for (const { from, to } of sentencesOf(text.text)) {
    if (before !== undefined) {
      standing = topicOf(before) ?? standing;
      topic = spokenOf(before) ?? topic;
    }
    const named = mentions.filter((mention) => mention.from >= from && mention.to <= to);
    const inside = [...named, ...backToClasses(text.text.slice(from, to), from, named, relations)];
    const tree = readSentence(slotText(text.text, inside, from, to));
    relations.push(
      ...findRelations(tree, { entryKind: entry.kind, standing, responsible, dates, spokenOf: topic }),
    );
    observations.push(...findObservations(tree, dates, topic));
    before = tree;
  }
  return { relations, observations };
}

/** 「防護研修を開催した。|同研修には、…」: what only a relation of the sentences before names is pointed at as well. */
function backToClasses(
  sentence: string,
  from: number,
  named: readonly Mention[],
  relations: readonly RelationFound[],
): readonly Mention[] {
  const classes: Mention[] = [];
  for (const { names } of relations) {
    for (const mention of names) if (mention.candidates.length === 0) classes.push(mention);
  }
  if (classes.length === 0) return [];
  const moved = (mention: Mention, by: number): Mention => ({
    ...mention,
    from: mention.from + by,
    to: mention.to + by,
  });
  return findReferences(
    sentence,
    named.map((mention) => moved(mention, -from)),
    classes,
  )
    .map((mention) => moved(mention, from))
    .filter((mention) => !named.some((other) => other.from < mention.to && mention.from < other.to));
}

function standingOf(ministries: readonly string[]): StandingActors {
  return { names: ministries, confidence: ministries.length > 1 ? ONE_OF_SEVERAL : 0.95 };
}

/** `[総務省]` at the head of a paragraph: what follows is that ministry's. */
function labelled(text: FoldedText, mentions: readonly Mention[]): StandingActors | undefined {
  const label = /^(?:\[|【|<|\()(?<names>[^\]】>)]{2,40})(?:\]|】|>|\))/u.exec(text.text)?.[0];
  if (label === undefined) return undefined;
  const inside = mentions.filter((mention) => isActor(mention) && mention.to <= label.length);
  const rest = inside.reduce(
    (left, mention) => left.replace(text.text.slice(mention.from, mention.to), ''),
    label,
  );
  if (inside.length === 0 || /[^[\]【】<>()、,・及び]/u.test(rest)) return undefined;
  return { names: inside.map((mention) => mention.name), confidence: 0.95 };
}
