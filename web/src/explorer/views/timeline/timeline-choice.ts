import type { ChangeKind } from '../../../../generated/graphql.ts';
import type { Options } from '../../scene/scene.ts';
import type { MeasureRow } from './rows.ts';

/** What came to an end and what is new first. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  'ENDED',
  'STARTED',
  'RESPONSIBILITY_MOVED',
  'CHANGED',
  'CONTINUED',
];

interface TimelineChoice {
  readonly show: 'changes' | 'measures';
  readonly kinds: readonly ChangeKind[];
}

/** What the address says of the years; all changes where it says nothing. */
export function timelineChoice(options: Options): TimelineChoice {
  const only = new Set((options.only ?? '').split(','));
  const kinds = CHANGE_KINDS.filter((kind) => only.has(kind));
  return {
    show: options.show === 'measures' ? 'measures' : 'changes',
    kinds: kinds.length === 0 ? CHANGE_KINDS : kinds,
  };
}

/** The fiscal years that have an entry, ascending. */
export function yearsOf(measures: readonly MeasureRow[]): readonly number[] {
  const years = measures.flatMap(({ entries }) => entries.map((entry) => entry.fiscalYear));
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** The two years to compare: as chosen here, or else the fiscal year of the page, or the last one that has a plan, and the one before. */
export function spanOf(
  options: Options,
  measures: readonly MeasureRow[],
  fiscalYear: number | undefined,
): { readonly earlier: number; readonly later: number } | undefined {
  const planned = measures.flatMap(({ entries }) =>
    entries.filter((entry) => entry.kind === 'PLAN').map((entry) => entry.fiscalYear),
  );
  if (planned.length === 0) return undefined;
  const later = yearIn(options.later) ?? fiscalYear ?? Math.max(...planned);
  return { earlier: yearIn(options.earlier) ?? later - 1, later };
}

function yearIn(text: string | undefined): number | undefined {
  const year = Number(text ?? '');
  return Number.isInteger(year) && year > 0 ? year : undefined;
}
