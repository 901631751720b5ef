import type { WriteTransaction } from '../store.ts';
import { statementQueue } from './batches.ts';
import type { BatchParameter } from './batches.ts';
import { textIn, whatIsSaid } from './said.ts';
import { writeFurtherRelations } from './further-relations.ts';
import { grouped } from './grouped.ts';
import { linkRow, STRUCTURAL_LINKS } from './links.ts';
import type { LinkRow, StructuralLink } from './links.ts';
import type { NodeKind } from './node-kinds.ts';
import type { NodeRow } from './node-row.ts';
import { aliasRows } from './node-row.ts';
import type { Changes } from './plan-changes.ts';
import type { PresentNode } from './present.ts';
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
  const queue = statementQueue(transaction);
  const run = async (
    name: string,
    parameter: BatchParameter,
    items: readonly unknown[],
    openNames?: OpenNames,
  ): Promise<void> => {
    if (items.length > 0) await queue.send(writeStatement(name, openNames), parameter, items);
  };
  const { nodes, present } = changes;
  onProgress(`Writing ${nodes.length} nodes`);
  const [known, arriving] = parted(nodes, ({ id }) => present.has(id));
  await run('update-nodes', 'rows', known.map(labelled));
  await run('create-nodes', 'rows', arriving.map(labelled));
  const renamed = known.filter(({ id, aliases }) => !hasAliases(present.get(id), aliases));
  await run('delete-aliases', 'ids', idsOf(renamed));
  await run(
    'aliases',
    'rows',
    [...arriving, ...renamed].flatMap(({ id, aliases }) => aliases.map((alias) => ({ entity: id, alias }))),
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
  const links = STRUCTURAL_LINKS.flatMap((link) => linkRows(link, changes));
  await run('links', 'rows', [...links, ...changes.waitedLinks]);
  for (const [kind, rows] of grouped(changes.updatedRelations, (row) => row.kind)) {
    await run('update-relations', 'rows', rows, { RELATION_KIND: kind });
  }
  onProgress(`Writing ${changes.createdRelations.length} relations`);
  await run('create-relations', 'rows', changes.createdRelations);
  await writeFurtherRelations(queue, changes);
  onProgress(`Writing ${changes.passages.length} passages`);
  if (!changes.isFirst) {
    // Before those of the documents themselves come, which bring their links.
    const documents = arriving.filter(({ kind }) => kind.label === 'Document');
    await run('passages-late', 'ids', idsOf(documents));
  }
  await run(
    'passages',
    'rows',
    changes.passages.map((passage) => whatIsSaid({ ...passage })),
  );
  await run('create-waiting', 'rows', changes.waiting.map(waitingRow));
  await queue.settle();
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
    const named = textIn(properties, link.property);
    return named === undefined ? [] : [linkRow(link, id, named)];
  });
}

function labelled({ kind, properties }: NodeRow): Pick<NodeRow, 'properties'> & Pick<NodeKind, 'labels'> {
  return { labels: kind.labels, properties };
}

/** Whether a node has these aliases in the graph, all of them and no others. */
function hasAliases(node: PresentNode | undefined, aliases: NodeRow['aliases']): boolean {
  const ids = node === undefined ? [] : aliasRows(node.id, node.account).map(({ id }) => id);
  return ids.length === aliases.length && aliases.every(({ id }) => ids.includes(id));
}

function parted<T>(
  items: readonly T[],
  isFirst: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function idsOf(rows: readonly NodeRow[]): readonly string[] {
  return rows.map(({ id }) => id);
}
