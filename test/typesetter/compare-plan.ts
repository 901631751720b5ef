import { toFiscalYear } from '../../src/model/fiscal-year.ts';
import type { Plan, PlanEntry } from '../../src/model/plan/plan.ts';
import { squeeze } from '../../src/model/text.ts';
import type { TypesetDocument, TypesetItem } from './typeset-plan.ts';

/** How the plan that was read compares with what was set. */
export interface Comparison {
  /** Entries that were set, and how many of them came back with all their words, under their marker, kind and year. */
  readonly entries: number;
  readonly whole: number;
  /** How many of the whole ones have their paragraphs apart as they were set. */
  readonly apart: number;
  /** Entries that the reader is sure of (confidence ≥ 0.9), and how many of them are whole. */
  readonly sure: number;
  readonly sureAndWhole: number;
  /** What was set and did not come back. */
  readonly lost: readonly string[];
}

const SURE = 0.9;

/** Blanks aside; markers too where the page shows none. */
export function comparePlan(
  document: TypesetDocument,
  plan: Plan | undefined,
  showsMarkers: boolean,
): Comparison {
  const set = document.sections.flatMap(({ items }) =>
    items.flatMap((item) => entriesOf(item, document.year)),
  );
  const read = (plan?.sections ?? []).flatMap(({ items }) =>
    items.flatMap(({ marker, entries }) =>
      entries.map((entry) => ({ key: keyOf(showsMarkers ? marker : null, entry), entry })),
    ),
  );
  const wanted = new Map(set.map((entry) => [keyOf(showsMarkers ? entry.marker : null, entry), entry]));
  const found = new Map(read.map(({ key, entry }) => [key, entry]));
  const lost = [...wanted.keys()].filter((key) => !found.has(key));
  const sure = read.filter(({ entry }) => entry.confidence >= SURE);
  return {
    entries: wanted.size,
    whole: wanted.size - lost.length,
    apart: [...wanted].filter(
      ([key, { paragraphs }]) => found.get(key)?.paragraphs.length === paragraphs.length,
    ).length,
    sure: sure.length,
    sureAndWhole: sure.filter(({ key }) => wanted.has(key)).length,
    lost,
  };
}

type SetEntry = Pick<PlanEntry, 'kind' | 'fiscalYear'> & {
  readonly marker: string;
  readonly paragraphs: readonly string[];
};

function entriesOf({ marker, plan, result, next }: TypesetItem, year: number): readonly SetEntry[] {
  const all: readonly SetEntry[] = [
    { marker, kind: 'PLAN', fiscalYear: toFiscalYear(year), paragraphs: plan },
    { marker, kind: 'RESULT', fiscalYear: toFiscalYear(year), paragraphs: result },
    { marker, kind: 'PLAN', fiscalYear: toFiscalYear(year + 1), paragraphs: next },
  ];
  return all.filter(({ paragraphs }) => paragraphs.length > 0);
}

function keyOf(
  marker: string | null,
  { kind, fiscalYear, paragraphs }: Pick<SetEntry, 'kind' | 'fiscalYear' | 'paragraphs'>,
): string {
  return `${marker ?? '–'} ${kind} ${fiscalYear} ${squeeze(paragraphs.join(''))}`;
}
