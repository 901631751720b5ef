import type { WriteTransaction } from '../store.ts';
import { grouped } from './grouped.ts';
import { inBatches } from './batches.ts';
import type { PassageRow } from './passage-row.ts';
import type { Account } from './fact.ts';
import { nodeKindOfLabels } from './node-kinds.ts';
import type { NodeKind } from './node-kinds.ts';
import { kindOfRelationId } from './relation-row.ts';
import { writeStatement } from './statements.ts';
import { accountOf } from './told.ts';

/** Reading what is in the graph now, under the lock, for the things that a telling touches. */

export interface PresentNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly account: Account;
  readonly properties: Readonly<Record<string, unknown>>;
}

export async function presentNodes(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PresentNode>> {
  const rows = await inBatches(transaction, writeStatement('node-states'), 'ids', ids);
  const nodes = new Map<string, PresentNode>();
  for (const [id, labels, properties, aliases] of rows) {
    const kind = nodeKindOfLabels(labels as readonly string[]);
    if (kind === undefined) continue;
    const known = properties as Readonly<Record<string, unknown>>;
    const account = accountOf(kind.facts, known, aliases as readonly Readonly<Record<string, unknown>>[]);
    nodes.set(String(id), { id: String(id), kind, account, properties: known });
  }
  return nodes;
}

/** What each teller says of these relations; only those that are there. */
export async function presentRelations(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Account>> {
  const relations = new Map<string, Account>();
  for (const [kind, idsOfKind] of grouped(ids, kindOfRelationId)) {
    const text = writeStatement('relation-states', { RELATION_KIND: kind });
    for (const [id, from, to, properties] of await inBatches(transaction, text, 'ids', idsOfKind)) {
      const known = { ...(properties as Readonly<Record<string, unknown>>), kind, from, to };
      relations.set(String(id), accountOf('relations', known, []));
    }
  }
  return relations;
}

/** All evidence about these things, by what it is about. */
export async function presentPassages(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly PassageRow[]>> {
  const rows = await inBatches(transaction, writeStatement('passages-about'), 'ids', ids);
  return grouped(
    rows.map(([properties]) => properties as PassageRow),
    (passage) => passage.about,
  );
}
