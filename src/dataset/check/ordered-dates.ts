import type { Place, Placed } from '../dataset.ts';
import { below, type Finding } from '../finding.ts';
import type { Alias } from '../model/field.ts';
import type { Rule } from './rule.ts';

interface Valid {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/** What has a beginning and an end begins before it ends. */
export const orderedDates: Rule = (dataset) => [
  ...dataset.actors.flatMap(({ place, record }) => [
    ...inOrder(record, place),
    ...aliasesInOrder(record.aliases, place),
  ]),
  ...[...dataset.sectors, ...dataset.strategies, ...dataset.goals, ...dataset.instruments].flatMap(
    ({ place, record }: Placed<{ readonly aliases?: readonly Alias[] | undefined }>) =>
      aliasesInOrder(record.aliases, place),
  ),
  ...dataset.events.flatMap(({ place, record }) => [
    ...pair(record.date, record.endDate, below(place, 'endDate')),
    ...aliasesInOrder(record.aliases, place),
  ]),
  ...dataset.relations.flatMap(({ place, record }) => inOrder(record, place)),
  ...dataset.measures.flatMap(({ place, record }) =>
    (record.relations ?? []).flatMap((relation, index) =>
      inOrder(relation, below(place, 'relations', index)),
    ),
  ),
];

function aliasesInOrder(aliases: readonly Alias[] | undefined, place: Place): readonly Finding[] {
  return (aliases ?? []).flatMap((alias, index) => inOrder(alias, below(place, 'aliases', index)));
}

function inOrder(valid: Valid, place: Place): readonly Finding[] {
  return pair(valid.validFrom, valid.validTo, below(place, 'validTo'));
}

/** Dates are text that may stop at the year: what both state is compared, so 2024 … 2024-03 is in order. */
function pair(from: string | undefined, to: string | undefined, place: Place): readonly Finding[] {
  if (from === undefined || to === undefined) return [];
  const length = Math.min(from.length, to.length);
  if (from.slice(0, length) <= to.slice(0, length)) return [];
  return [
    {
      code: 'DATES_OUT_OF_ORDER',
      severity: 'error',
      place,
      text: `an end is not before its beginning, but got: ${from} … ${to}`,
      advice: 'Correct one of the two dates.',
    },
  ];
}
