/** How nodes stand at a side of a matrix. */
export interface Axis {
  readonly label: string;
  /** The pattern that ties a measure to a row or column. */
  readonly tie: (side: string, measure: string) => string;
}

/** One for each value of MatrixAxis in schema/matrix.graphql, where they are described. */
export const AXES: Readonly<Record<string, Axis>> = {
  MINISTRY: {
    label: 'Ministry',
    tie: (side, measure) => `(${measure})<-[:RESPONSIBLE_FOR]-(${side}:Ministry)`,
  },
  ISAC: { label: 'Isac', tie: (side, measure) => `(${measure})-[:INVOLVES]->(${side}:Isac)` },
  ORGANIZATION: {
    label: 'Organization',
    tie: (side, measure) => `(${measure})-[:INVOLVES]->(${side}:Organization)`,
  },
  SECTOR: {
    label: 'Sector',
    tie: (side, measure) => `(${measure})-[:INVOLVES]->(:Actor)-[:COVERS]->(${side}:Sector)`,
  },
  GOAL: { label: 'Goal', tie: (side, measure) => `(${measure})-[:TOWARDS]->(${side}:Goal)` },
};
