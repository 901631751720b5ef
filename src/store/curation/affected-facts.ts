import type { WriteTransaction } from '../store.ts';
import { inBatches } from '../write/batches.ts';
import type { Fact } from '../write/fact.ts';
import { factAgain } from '../write/plan-changes.ts';
import { presentNodes, presentPassages, presentRelations } from '../write/present.ts';
import { isRelationId } from '../write/relation-row.ts';
import { textIn } from '../write/said.ts';
import { writeStatement } from '../write/statements.ts';
import { readWaiting } from '../write/waiting.ts';

export interface ToldFact {
  readonly teller: string;
  readonly fact: Fact;
}

/** All that is shown, by whomever it is told, of these things: of themselves, the relations at them, what counts something of them. */
export async function affectedFacts(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<readonly ToldFact[]> {
  const look = async (name: string, asked: readonly string[]): Promise<readonly string[]> => {
    const rows = await inBatches(transaction, writeStatement(name), 'ids', asked);
    return rows.map(([id]) => String(id));
  };
  const ofNodes = ids.filter((id) => !isRelationId(id));
  const nodeIds = [...ofNodes, ...(await look('observations-of', ofNodes))];
  const relationIds = [...new Set([...ids.filter(isRelationId), ...(await look('relations-at', ofNodes))])];
  const nodes = await presentNodes(transaction, nodeIds);
  const relations = await presentRelations(transaction, relationIds);
  const passages = await presentPassages(transaction, [...nodes.keys(), ...relations.keys()]);
  const told: ToldFact[] = [];
  for (const [id, { kind, account }] of nodes) {
    for (const [teller, saying] of account)
      told.push({ teller, fact: factAgain(kind.facts, id, saying, passages.get(id) ?? [], teller) });
  }
  for (const [id, account] of relations) {
    for (const [teller, saying] of account)
      told.push({ teller, fact: factAgain('relations', id, saying, passages.get(id) ?? [], teller) });
  }
  const concerned = new Set(ids);
  for (const { teller, fact } of await readWaiting(transaction)) {
    const named = [fact.about, textIn(fact.said, 'from') ?? '', textIn(fact.said, 'to') ?? ''];
    if (named.some((id) => concerned.has(id))) told.push({ teller, fact });
  }
  return told;
}
