import type { EntityType } from '../model/entity.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { RelationKind } from '../model/relation-kind.ts';

/**
 * The part of the graph to export; the fields of `NetworkInput` and their meaning, save that an absent `limit`
 * means all. Without any field: the whole graph.
 */
export interface GraphSelection {
  readonly around?: readonly string[] | undefined;
  readonly depth?: number | undefined;
  readonly types?: readonly EntityType[] | undefined;
  readonly kinds?: readonly RelationKind[] | undefined;
  readonly fiscalYear?: YearRange | undefined;
  readonly minConfidence?: number | undefined;
  readonly validOn?: PartialDate | undefined;
  readonly minDegree?: number | undefined;
  readonly expandDegreeLimit?: number | undefined;
  readonly collapseMeasures?: boolean | undefined;
  readonly limit?: number | undefined;
}

export interface YearRange {
  readonly eq?: number | undefined;
  readonly in?: readonly number[] | undefined;
  readonly gte?: number | undefined;
  readonly lte?: number | undefined;
}
