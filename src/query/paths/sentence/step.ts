import type { RelationKind } from '../../../model/relation-kind.ts';

/** A measure as a sentence names it. */
export interface SpokenMeasure {
  readonly id: string;
  readonly marker: string | undefined;
  readonly page: number | undefined;
  readonly name: string;
}

/** Something a path visits: a measure is named by its marker and page, everything else by its name. */
export interface SpokenNode {
  readonly id: string;
  readonly name: string;
  readonly measure: SpokenMeasure | undefined;
}

/** One step of a path, seen in the direction of the path. */
export interface Step {
  readonly near: SpokenNode;
  readonly far: SpokenNode;
  readonly kind: RelationKind;
  /** Whether the relation points the way the path goes. */
  readonly isForward: boolean;
  readonly fiscalYear: number | undefined;
  /** A partial date. */
  readonly date: string | undefined;
  readonly place: string | undefined;
  /** The measure that the relation is told in. */
  readonly measure: SpokenMeasure | undefined;
}

/** Whether a step names its measure: not where the measure is one of its ends, or was just named with the same year. */
export function namesMeasure(step: Step, before: Step | undefined): boolean {
  const { measure, near, far, fiscalYear } = step;
  if (measure === undefined || measure.id === near.id || measure.id === far.id) return false;
  return before?.measure?.id !== measure.id || before.fiscalYear !== fiscalYear;
}
