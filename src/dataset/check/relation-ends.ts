import { entityTypeOf } from '../../model/entity.ts';
import type { RelationKind } from '../../model/relation-kind.ts';
import { endsInWords, mayLink } from '../../model/relation-ends.ts';
import type { Place } from '../dataset.ts';
import { below, type Finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** The ends of a relation are of the types that its kind links, and not one and the same record. */
export const relationEnds: Rule = (dataset) => [
  ...dataset.relations.flatMap(({ place, record }) => endsOf(record, place)),
  ...dataset.measures.flatMap(({ place, record }) =>
    (record.relations ?? []).flatMap((relation, index) => endsOf(relation, below(place, 'relations', index))),
  ),
];

interface Linked {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
}

function endsOf({ kind, from, to }: Linked, place: Place): readonly Finding[] {
  if (mayLink(kind, entityTypeOf(from), entityTypeOf(to)) && from !== to) return [];
  return [
    {
      code: 'WRONG_RELATION_ENDS',
      severity: 'error',
      place: below(place, 'kind'),
      text: `${kind} links ${endsInWords(kind)}, but got: ${from} → ${to}`,
      advice: 'Turn the ends round, or choose the kind that says what is meant (docs/data-model.md).',
    },
  ];
}
