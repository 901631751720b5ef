import type { RelationKind } from '../../model/relation-kind.ts';

/** Writes a relation of a pattern, in brackets, with what is asked of it. */
export type Step = (kind: RelationKind) => string;

/** How nodes stand at a side of a matrix. */
export interface Axis {
  readonly label: string;
  /** The pattern that ties a measure to a row or column. */
  readonly tie: (side: string, measure: string, step: Step) => string;
}

/** One for each value of MatrixAxis in schema/matrix.graphql, where they are described. */
export const AXES: Readonly<Record<string, Axis>> = {
  MINISTRY: {
    label: 'Ministry',
    tie: (side, measure, step) => `(${measure})<-${step('RESPONSIBLE_FOR')}-(${side}:Ministry)`,
  },
  ISAC: { label: 'Isac', tie: (side, measure, step) => `(${measure})-${step('INVOLVES')}->(${side}:Isac)` },
  ORGANIZATION: {
    label: 'Organization',
    tie: (side, measure, step) => `(${measure})-${step('INVOLVES')}->(${side}:Organization)`,
  },
  SECTOR: {
    label: 'Sector',
    tie: (side, measure, step) =>
      `(${measure})-${step('INVOLVES')}->(:Actor)-${step('COVERS')}->(${side}:Sector)`,
  },
  GOAL: { label: 'Goal', tie: (side, measure) => `(${measure})-[:TOWARDS]->(${side}:Goal)` },
};
