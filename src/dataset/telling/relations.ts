import type { RelationFact } from '../../model/facts.ts';
import { relationId } from '../../model/ids.ts';
import type { EventRecord } from '../model/event.ts';
import type { RelationRecord } from '../model/relation.ts';
import { distinctPassages, passagesOf } from './passages.ts';

type RelationWithoutId = Omit<RelationFact, 'id'>;

export function withId(relation: RelationWithoutId): RelationFact {
  return { id: relationId(relation), ...relation };
}

export function relationFact(record: RelationRecord): RelationFact {
  const { detail, sources, confidence, ...rest } = record;
  return withId({
    ...rest,
    detailJa: detail?.ja,
    detailEn: detail?.en,
    passages: passagesOf(sources, 'CURATED', confidence),
  });
}

/** Those who took part in an event, each as a relation of its own. */
export function participations(record: EventRecord): readonly RelationFact[] {
  const { key, participants = [], date, place, sources, confidence } = record;
  const passages = passagesOf(sources, 'CURATED', confidence);
  return participants.map((actor) =>
    withId({ kind: 'PARTICIPATES_IN', from: actor, to: key, date, place, passages }),
  );
}

/**
 * One relation for each id, with all its evidence: data/ may tell a relation with the event and again by itself.
 * Of what only one can hold (date, detail) the first that is stated stays.
 */
export function mergeRelations(relations: readonly RelationFact[]): readonly RelationFact[] {
  const merged = new Map<string, RelationFact>();
  for (const relation of relations) {
    const earlier = merged.get(relation.id);
    merged.set(relation.id, earlier === undefined ? relation : merge(earlier, relation));
  }
  return [...merged.values()];
}

function merge(first: RelationFact, second: RelationFact): RelationFact {
  return {
    ...first,
    validFrom: first.validFrom ?? second.validFrom,
    validTo: first.validTo ?? second.validTo,
    date: first.date ?? second.date,
    place: first.place ?? second.place,
    detailJa: first.detailJa ?? second.detailJa,
    detailEn: first.detailEn ?? second.detailEn,
    passages: distinctPassages([...first.passages, ...second.passages]),
  };
}
