import type { WriteTransaction } from '../store.ts';
import { inBatches } from './batches.ts';
import type { BatchParameter } from './batches.ts';
import { textIn, whatIsSaid } from './said.ts';
import { writeFurtherRelations } from './further-relations.ts';
import { grouped } from './grouped.ts';
import { STRUCTURAL_LINKS } from './links.ts';
import type { StructuralLink } from './links.ts';
import type { NodeRow } from './node-row.ts';
import type { Changes } from './plan-changes.ts';
import { kindOfRelationId } from './relation-row.ts';
import { writeStatement } from './statements.ts';
import type { OpenNames } from './statements.ts';
import { waitingRow } from './waiting.ts';

export type WriteProgress = (line: string) => void;

/** Writes what was worked out; the order matters only in that nodes come before what hangs on them. */
export async function applyChanges(
  transaction: WriteTransaction,
  changes: Changes,
  onProgress: WriteProgress,
): Promise<void> {
  const run = async (
    name: string,
    parameter: BatchParameter,
    items: readonly unknown[],
    openNames?: OpenNames,
  ): Promise<void> => {
    if (items.length > 0) await inBatches(transaction, writeStatement(name, openNames), parameter, items);
  };
  const { nodes, present } = changes;
  onProgress(`Writing ${nodes.length} nodes`);
  await run(
    'nodes',
    'rows',
    nodes.map(({ kind, properties }) => ({ labels: kind.labels, properties })),
  );
  const withOldAliases = nodes.filter(({ id }) => present.has(id)).map(({ id }) => id);
  await run('delete-aliases', 'ids', withOldAliases);
  await run(
    'aliases',
    'rows',
    nodes.flatMap(({ id, aliases }) => aliases.map((alias) => ({ entity: id, alias }))),
  );

  for (const [kind, gone] of grouped(changes.deletedRelations, ({ id }) => kindOfRelationId(id))) {
    await run(
      'delete-relations',
      'ids',
      gone.map(({ id }) => id),
      { RELATION_KIND: kind },
    );
  }
  await run(
    'delete-nodes',
    'ids',
    changes.deletedNodes.map(({ id }) => id),
  );
  await run('delete-passages', 'rows', changes.droppedPassages);
  await run('delete-waiting', 'rows', changes.droppedWaiting);

  for (const link of STRUCTURAL_LINKS) await unlinkMoved(run, link, changes);
  await run(
    'links',
    'rows',
    STRUCTURAL_LINKS.flatMap((link) => linkRows(link, changes)),
  );
  if (!changes.isFirst) {
    for (const link of STRUCTURAL_LINKS) await linkThoseBefore(run, link, changes);
  }
  for (const [kind, rows] of grouped(changes.updatedRelations, (row) => row.kind)) {
    await run('update-relations', 'rows', rows, { RELATION_KIND: kind });
  }
  onProgress(`Writing ${changes.createdRelations.length} relations`);
  await run('create-relations', 'rows', changes.createdRelations);
  await writeFurtherRelations(transaction, changes);
  onProgress(`Writing ${changes.passages.length} passages`);
  await run(
    'passages',
    'rows',
    changes.passages.map((passage) => whatIsSaid({ ...passage })),
  );
  if (!changes.isFirst) {
    const documents = arrivals(changes).filter((node) => node.kind.label === 'Document');
    await run(
      'passages-late',
      'ids',
      documents.map(({ id }) => id),
    );
  }
  await run('create-waiting', 'rows', changes.waiting.map(waitingRow));
}

interface LinkRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

type Run = (name: string, parameter: 'ids', ids: readonly string[], openNames: OpenNames) => Promise<void>;

/** Nodes whose property names another node than before, or now names one. */
function movedNodes({ label, property }: StructuralLink, { nodes, present }: Changes): readonly NodeRow[] {
  return nodes.filter(
    ({ id, kind, properties }) =>
      kind.label === label && properties[property] !== present.get(id)?.properties[property],
  );
}

async function unlinkMoved(run: Run, link: StructuralLink, changes: Changes): Promise<void> {
  const linked = movedNodes(link, changes).filter(
    ({ id }) => changes.present.get(id)?.properties[link.property] !== undefined,
  );
  await run(`unlink-${link.direction}`, 'ids', idsOf(linked), { LINK_TYPE: link.type });
}

function linkRows(link: StructuralLink, changes: Changes): readonly LinkRow[] {
  return movedNodes(link, changes).flatMap(({ id, properties }) => {
    const other = textIn(properties, link.property);
    if (other === undefined) return [];
    const [from, to] = link.direction === 'out' ? [id, other] : [other, id];
    return [{ type: link.type, from, to }];
  });
}

async function linkThoseBefore(run: Run, link: StructuralLink, changes: Changes): Promise<void> {
  const names = { LINK_TYPE: link.type, NAMING_PROPERTY: link.property, NODE_LABEL: link.label };
  await run(`link-${link.direction}-late`, 'ids', idsOf(arrivals(changes)), names);
}

function idsOf(rows: readonly NodeRow[]): readonly string[] {
  return rows.map(({ id }) => id);
}

function arrivals({ nodes, present }: Changes): readonly NodeRow[] {
  return nodes.filter(({ id }) => !present.has(id));
}
