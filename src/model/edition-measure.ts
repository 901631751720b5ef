import type { EntryKind } from './entity.ts';
import type { PassageFact } from './facts.ts';

/** A measure of one edition of the plan, as far as its succession depends on it. */
export interface EditionMeasure {
  readonly id: string;
  readonly documentId: string;
  /** The year that the edition plans for. */
  readonly fiscalYear: number;
  /** The strategy's goal, where the section could be joined to one … */
  readonly goalId?: string | undefined;
  /** … and the numbers and headings of its section as printed. */
  readonly sectionPath: readonly string[];
  /** ア, イ, ウ …; null where a page shows none. */
  readonly marker: string | null;
  readonly ministries: readonly string[];
  readonly texts: readonly EditionText[];
}

/** One column of a measure. */
interface EditionText {
  readonly fiscalYear: number;
  readonly kind: EntryKind;
  readonly text: string;
}

/** A measure of the edition before, with the places of what it plans for its own year. */
export interface FormerMeasure extends EditionMeasure {
  readonly passages: readonly Pick<PassageFact, 'documentId' | 'page' | 'lines' | 'quote'>[];
}
