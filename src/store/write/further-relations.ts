import { FURTHER_TYPES } from '../../model/measure-relationships.ts';
import type { WriteTransaction } from '../store.ts';
import type { StatementQueue } from './batches.ts';
import { grouped } from './grouped.ts';
import type { Changes } from './plan-changes.ts';
import { kindOfRelationId } from './relation-row.ts';
import { textIn } from './said.ts';
import { writeStatement } from './statements.ts';

interface Ends {
  readonly from: string;
  readonly to: string;
}

/**
 * Keeps what stands beside relations between the same ends beyond the first, so that degrees count measures
 * (src/model/measure-relationships.ts). Once the relations themselves are written.
 */
export async function writeFurtherRelations(queue: StatementQueue, changes: Changes): Promise<void> {
  for (const [kind, further] of FURTHER_TYPES) {
    const text = writeStatement('further', { RELATION_KIND: kind, FURTHER_TYPE: further });
    const rows = endsToLookAt(kind, changes);
    await queue.send(text, 'rows', rows);
  }
}

/** The same for the whole graph, whatever stands there. */
export async function writeAllFurtherRelations(transaction: WriteTransaction): Promise<void> {
  for (const [kind, further] of FURTHER_TYPES) {
    const text = writeStatement('further-anew', { RELATION_KIND: kind, FURTHER_TYPE: further });
    await transaction.run({ text, parameters: {} });
  }
}

/** Each pair once between which a relation came or went, but for those whose first and only relation came with one of them. */
function endsToLookAt(
  kind: string,
  { createdRelations, deletedRelations, nodes, present }: Changes,
): readonly Ends[] {
  const arrived = new Set(nodes.filter(({ id }) => !present.has(id)).map(({ id }) => id));
  const created = createdRelations.filter((relation) => relation.kind === kind);
  const came = [...grouped(created, pairOf).values()].flatMap(([ends, ...others]) => {
    if (ends === undefined) return [];
    const isFirst = others.length === 0 && (arrived.has(ends.from) || arrived.has(ends.to));
    return isFirst ? [] : [ends];
  });
  const went = deletedRelations
    .filter(({ id }) => kindOfRelationId(id) === kind)
    .flatMap(({ account }) => {
      const [told] = account.values();
      const [from, to] = [textIn(told?.said ?? {}, 'from'), textIn(told?.said ?? {}, 'to')];
      return from === undefined || to === undefined ? [] : [{ from, to }];
    });
  const pairs = grouped([...came, ...went], pairOf);
  return [...pairs.values()].flatMap(([ends]) =>
    ends === undefined ? [] : [{ from: ends.from, to: ends.to }],
  );
}

function pairOf({ from, to }: Ends): string {
  return `${from}\n${to}`;
}
