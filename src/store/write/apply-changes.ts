import type { WriteTransaction } from '../store.ts';
import { inBatches } from './batches.ts';
import type { BatchParameter } from './batches.ts';
import { whatIsSaid } from './said.ts';
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
  for (const [kind, rows] of grouped(nodes, (node) => node.kind)) {
    onProgress(`Writing ${rows.length} × ${kind.label}`);
    await run(
      kind.statement,
      'rows',
      rows.map(({ properties }) => properties),
    );
  }
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

  for (const link of STRUCTURAL_LINKS) await writeLinks(run, link, changes);
  for (const [kind, rows] of grouped(changes.updatedRelations, (row) => row.kind)) {
    await run('update-relations', 'rows', rows, { RELATION_KIND: kind });
  }
  for (const [kind, rows] of grouped(changes.createdRelations, (row) => row.kind)) {
    onProgress(`Writing ${rows.length} × ${kind}`);
    await run('create-relations', 'rows', rows, { RELATION_KIND: kind });
  }
  onProgress(`Writing ${changes.passages.length} passages`);
  await run(
    'passages',
    'rows',
    changes.passages.map((passage) => whatIsSaid({ ...passage })),
  );
  const documents = arrivals(changes).filter((node) => node.kind.label === 'Document');
  await run(
    'passages-late',
    'ids',
    documents.map(({ id }) => id),
  );
  await run('create-waiting', 'rows', changes.waiting.map(waitingRow));
}

type Run = (name: string, parameter: 'ids', ids: readonly string[], openNames: OpenNames) => Promise<void>;

async function writeLinks(run: Run, link: StructuralLink, changes: Changes): Promise<void> {
  const { label, property, direction } = link;
  const names = { LINK_TYPE: link.type, NAMING_PROPERTY: property };
  const ofLabel = changes.nodes.filter(({ kind }) => kind.label === label);
  const target = (node: NodeRow): unknown => node.properties[property];
  const before = (node: NodeRow): unknown => changes.present.get(node.id)?.properties[property];
  const moved = ofLabel.filter((node) => target(node) !== before(node));
  const ids = (rows: readonly NodeRow[]): readonly string[] => rows.map(({ id }) => id);
  await run(`unlink-${direction}`, 'ids', ids(moved.filter((node) => before(node) !== undefined)), {
    LINK_TYPE: link.type,
  });
  await run(`link-${direction}`, 'ids', ids(moved.filter((node) => target(node) !== undefined)), names);
  await run(`link-${direction}-late`, 'ids', ids(arrivals(changes)), { ...names, NODE_LABEL: label });
}

function arrivals({ nodes, present }: Changes): readonly NodeRow[] {
  return nodes.filter(({ id }) => !present.has(id));
}
