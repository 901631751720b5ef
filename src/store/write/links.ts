import type { WriteTransaction } from '../store.ts';
import { inBatches } from './batches.ts';
import type { NodeRow } from './node-row.ts';
import { textIn } from './said.ts';
import { writeStatement } from './statements.ts';

/**
 * Structure that is no statement of anybody's: a node's own property names the other end. The property stays on the
 * node, so that a link to a node that is not there yet is made when it comes.
 */
export interface StructuralLink {
  readonly type: string;
  /** Label of the node that has the property. */
  readonly label: string;
  readonly property: string;
  /** Label of the node that it names. */
  readonly named: string;
  /** From the node that has the property, or to it. */
  readonly direction: 'out' | 'in';
}

export const STRUCTURAL_LINKS: readonly StructuralLink[] = [
  { type: 'OF_STRATEGY', label: 'Goal', property: 'strategyId', named: 'Strategy', direction: 'out' },
  { type: 'HAS_SUBGOAL', label: 'Goal', property: 'parentId', named: 'Goal', direction: 'in' },
  { type: 'TOWARDS', label: 'Measure', property: 'goalId', named: 'Goal', direction: 'out' },
  { type: 'IN_DOCUMENT', label: 'Measure', property: 'documentId', named: 'Document', direction: 'out' },
  { type: 'HAS_ENTRY', label: 'MeasureEntry', property: 'measureId', named: 'Measure', direction: 'in' },
  { type: 'OBSERVES', label: 'Observation', property: 'ofId', named: 'Entity', direction: 'out' },
  { type: 'STATES', label: 'Observation', property: 'measureId', named: 'Measure', direction: 'in' },
  { type: 'HAS_PAGE', label: 'Page', property: 'documentId', named: 'Document', direction: 'in' },
];

/** A link as it is written. */
export interface LinkRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** The link of a node that has the property to the one that it names. */
export function linkRow({ type, direction }: StructuralLink, having: string, named: string): LinkRow {
  return direction === 'out' ? { type, from: having, to: named } : { type, from: named, to: having };
}

/**
 * Links of nodes that were in the graph before the ones that they name and that come now. Asked before these are written, when
 * nobody but those that waited names them.
 * @param rewritten what is written of nodes that are in the graph, by id; undefined for one that goes
 */
export async function linksThatWaited(
  transaction: WriteTransaction,
  arriving: readonly NodeRow[],
  rewritten: ReadonlyMap<string, NodeRow | undefined>,
): Promise<readonly LinkRow[]> {
  const rows = await Promise.all(
    STRUCTURAL_LINKS.map(async (link) => {
      const ids = arriving.filter(({ kind }) => kind.labels.includes(link.named)).map(({ id }) => id);
      const text = writeStatement('nodes-naming', {
        NODE_LABEL: link.label,
        NAMING_PROPERTY: link.property,
      });
      const naming = await inBatches(transaction, text, 'ids', ids);
      return naming.flatMap(([having, named]) => {
        const id = String(having);
        const row = rewritten.get(id);
        const goesOn =
          row === undefined ? !rewritten.has(id) : textIn(row.properties, link.property) === named;
        return goesOn ? [linkRow(link, id, String(named))] : [];
      });
    }),
  );
  return rows.flat();
}
