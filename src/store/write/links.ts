/**
 * Structure that is no statement of anybody's: a node's own property names the other end. The property stays on the
 * node, so that a link to a node that is not there yet is made when it comes.
 */
export interface StructuralLink {
  readonly type: string;
  /** Label of the node that has the property. */
  readonly label: string;
  readonly property: string;
  /** From that node, or to it. */
  readonly direction: 'out' | 'in';
}

export const STRUCTURAL_LINKS: readonly StructuralLink[] = [
  { type: 'OF_STRATEGY', label: 'Goal', property: 'strategyId', direction: 'out' },
  { type: 'HAS_SUBGOAL', label: 'Goal', property: 'parentId', direction: 'in' },
  { type: 'TOWARDS', label: 'Measure', property: 'goalId', direction: 'out' },
  { type: 'IN_DOCUMENT', label: 'Measure', property: 'documentId', direction: 'out' },
  { type: 'HAS_ENTRY', label: 'MeasureEntry', property: 'measureId', direction: 'in' },
  { type: 'OBSERVES', label: 'Observation', property: 'ofId', direction: 'out' },
  { type: 'STATES', label: 'Observation', property: 'measureId', direction: 'in' },
  { type: 'HAS_PAGE', label: 'Page', property: 'documentId', direction: 'in' },
];
