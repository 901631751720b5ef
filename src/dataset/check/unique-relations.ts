import { relationId } from '../../model/ids.ts';
import type { Place } from '../dataset.ts';
import { below } from '../finding.ts';
import type { MeasureRelation } from '../model/measure.ts';
import type { Rule } from './rule.ts';

/** A relation with the same kind, ends, measure and year is stated once: more evidence is another source of it. */
export const uniqueRelations: Rule = (dataset) => {
  const stated = [
    ...dataset.relations.map(({ place, record }) => ({ id: relationId(record), place, record })),
    ...dataset.measures.flatMap(({ place, record: { key, relations = [] } }) =>
      relations.map((relation: MeasureRelation, index) => ({
        id: relationId({ ...relation, measureId: key }),
        place: below(place, 'relations', index),
        record: relation,
      })),
    ),
  ];
  const first = new Map<string, Place>();
  return stated.flatMap(({ id, place, record }) => {
    const earlier = first.get(id);
    first.set(id, earlier ?? place);
    return earlier === undefined
      ? []
      : [
          {
            code: 'DUPLICATE_RELATION',
            severity: 'error' as const,
            place,
            text: `a relation is stated once, but got again: ${record.from} ${record.kind} ${record.to} (first in data/${earlier.file})`,
            advice: 'Join the two: sources go into one list.',
          },
        ];
  });
};
