import type { Dataset, Place } from '../dataset.ts';
import { below } from '../finding.ts';
import type { Source } from '../model/field.ts';

/** A key that a record states in order to name another record. */
export interface Reference {
  readonly key: string;
  readonly place: Place;
}

/** Every reference in the dataset, in the order of the files' kinds. */
export function referencesOf(dataset: Dataset): readonly Reference[] {
  return [
    ...dataset.actors.flatMap(({ place, record }) => [
      ...listed(record.sharedWith, below(place, 'sharedWith')),
      ...cited(record.sources, place),
    ]),
    ...dataset.sectors.flatMap(({ place, record }) => cited(record.sources, place)),
    ...dataset.strategies.flatMap(({ place, record }) => cited(record.sources, place)),
    ...dataset.goals.flatMap(({ place, record }) => [
      ...single(record.parent, below(place, 'parent')),
      ...cited(record.sources, place),
    ]),
    ...dataset.documents.flatMap(({ place, record }) => cited(record.sources, place)),
    ...dataset.instruments.flatMap(({ place, record }) => cited(record.sources, place)),
    ...dataset.events.flatMap(({ place, record }) => [
      ...listed(record.participants, below(place, 'participants')),
      ...cited(record.sources, place),
    ]),
    ...dataset.relations.flatMap(({ place, record }) => ofRelation(record, place)),
    ...dataset.measures.flatMap(({ place, record }) => [
      ...single(`document:${record.key.split(':')[1] ?? ''}`, below(place, 'key')),
      ...single(record.goal, below(place, 'goal')),
      ...listed(record.ministries, below(place, 'ministries')),
      ...listed(record.involves, below(place, 'involves')),
      ...(record.observations ?? []).flatMap(({ of }, index) =>
        single(of, below(place, 'observations', index, 'of')),
      ),
      ...(record.relations ?? []).flatMap((relation, index) =>
        ofRelation(relation, below(place, 'relations', index)),
      ),
      ...cited(record.sources, place),
    ]),
  ];
}

interface Ends {
  readonly from: string;
  readonly to: string;
  readonly sources?: readonly Source[] | undefined;
}

function ofRelation(relation: Ends, place: Place): readonly Reference[] {
  return [
    { key: relation.from, place: below(place, 'from') },
    { key: relation.to, place: below(place, 'to') },
    ...cited(relation.sources ?? [], place),
  ];
}

function cited(sources: readonly Source[], place: Place): readonly Reference[] {
  return sources.flatMap((source, index) =>
    'document' in source ? [{ key: source.document, place: below(place, 'sources', index, 'document') }] : [],
  );
}

function listed(keys: readonly string[] | undefined, place: Place): readonly Reference[] {
  return (keys ?? []).map((key, index) => ({ key, place: below(place, index) }));
}

function single(key: string | undefined, place: Place): readonly Reference[] {
  return key === undefined ? [] : [{ key, place }];
}
