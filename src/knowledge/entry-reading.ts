import type { PlanEntry } from '../model/plan/plan.ts';
import { findMentions } from './names/find-mentions.ts';
import type { Mention } from './names/mention.ts';
import { isActor } from './names/mention.ts';
import type { NameIndex } from './names/name-index.ts';
import { findReferences } from './names/references.ts';
import { findObservations } from './observations/find-observations.ts';
import type { ObservationFound } from './observations/find-observations.ts';
import { ONE_OF_SEVERAL, topicOf } from './patterns/acting.ts';
import type { Standing } from './patterns/acting.ts';
import { findRelations } from './patterns/find-relations.ts';
import type { RelationFound } from './patterns/find-relations.ts';
import { slotText } from './patterns/slot-text.ts';
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
    relations.push(...said.relations.map(quoted));
    observations.push(...said.observations.map(quoted));
  });
  return { mentions, relations, observations };
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
  responsible: Standing,
): Said {
  const dates = findDates(text.text, entry.fiscalYear);
  const relations: RelationFound[] = [];
  const observations: ObservationFound[] = [];
  let standing = responsible;
  let topic: Mention | undefined;
  for (const { from, to } of sentencesOf(text.text)) {
    const inside = mentions.filter((mention) => mention.from >= from && mention.to <= to);
    const slots = slotText(text.text, inside, from, to);
    if (inside.length > 0) {
      relations.push(...findRelations(slots, { entryKind: entry.kind, standing, responsible, dates }));
    }
    const sentence = { text: text.text.slice(from, to), from, to };
    observations.push(...findObservations(sentence, inside, dates, topic));
    standing = topicOf(slots) ?? standing;
    topic =
      inside.find((mention) => mention.type !== 'MINISTRY' && mention.kind !== 'COMPANY_CLASS') ?? topic;
  }
  return { relations, observations };
}

function standingOf(ministries: readonly string[]): Standing {
  return { names: ministries, confidence: ministries.length > 1 ? ONE_OF_SEVERAL : 0.95 };
}

/** `[総務省]` at the head of a paragraph: what follows is that ministry's. */
function labelled(text: FoldedText, mentions: readonly Mention[]): Standing | undefined {
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
