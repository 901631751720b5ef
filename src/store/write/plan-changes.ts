import type { WriteTransaction } from '../store.ts';
import { difference } from './diff.ts';
import type { Difference } from './diff.ts';
import type { PassageRow } from './passage-row.ts';
import type { Account, Fact } from './fact.ts';
import { inBatches } from './batches.ts';
import type { LinkRow } from './links.ts';
import { linksThatWaited } from './links.ts';
import { nodeKindOf } from './node-kinds.ts';
import { NOTHING_THERE } from './nothing-there.ts';
import { nodeRow } from './node-row.ts';
import type { NodeRow } from './node-row.ts';
import { presentNodes, presentPassages, presentRelations } from './present.ts';
import type { PresentNode } from './present.ts';
import { isRelationId, relationRow } from './relation-row.ts';
import type { RelationRow } from './relation-row.ts';
import { textIn } from './said.ts';
import { writeStatement } from './statements.ts';
import { readWaiting } from './waiting.ts';
import type { Waiting } from './waiting.ts';

/** Everything that is to be written for one teller's new telling, worked out before anything is. */
export interface Changes {
  /** True where nothing was in the graph, so that nothing of it needs to be looked for. */
  readonly isFirst: boolean;
  readonly difference: Difference;
  /** Nodes as they are now; without those that are not there yet. */
  readonly present: ReadonlyMap<string, PresentNode>;
  readonly nodes: readonly NodeRow[];
  /** Measures whose names and years are set already: all that these rest on is among the changes. */
  readonly named: ReadonlySet<string>;
  /** Of those that come now, from and to nodes that are in the graph and have waited for them. */
  readonly waitedLinks: readonly LinkRow[];
  readonly deletedNodes: readonly PresentNode[];
  readonly createdRelations: readonly RelationRow[];
  readonly updatedRelations: readonly RelationRow[];
  readonly deletedRelations: readonly { readonly id: string; readonly account: Account }[];
  readonly passages: readonly PassageRow[];
  readonly droppedPassages: readonly { readonly teller: string; readonly about: string }[];
  /** The passages that go with them. */
  readonly goneIds: ReadonlySet<string>;
  readonly waiting: readonly Waiting[];
  readonly droppedWaiting: readonly { readonly teller: string; readonly about: string }[];
  /** Whether relations that the teller told before still wait as they did. */
  readonly isStillWaiting: boolean;
}

/** What one teller says of one thing from now on; undefined: nothing any more. */
type Retold = Map<string, Map<string, Fact | undefined>>;

/**
 * @param isFirst whether the graph has no nodes yet
 * @param arriving nodes that count as being there, as ends of relations
 * @param within what alone is retold; everything else that the teller said stays. All when absent.
 */
export async function planChanges(
  transaction: WriteTransaction,
  teller: string,
  facts: ReadonlyMap<string, Fact>,
  isFirst: boolean,
  arriving: ReadonlySet<string> = new Set(),
  within?: ReadonlySet<string>,
): Promise<Changes> {
  const reading = isFirst ? NOTHING_THERE : transaction;
  const allWaiting = await readWaiting(reading);
  const told = await toldBefore(reading, teller, allWaiting);
  const before = within === undefined ? told : new Map([...told].filter(([about]) => within.has(about)));
  const diff = difference(new Map([...facts].map(([about, fact]) => [about, fact.digest])), before);
  const touched = [...diff.created, ...diff.changed, ...diff.gone];
  const isRelation = (about: string): boolean => {
    const fact = facts.get(about);
    return fact === undefined ? isRelationId(about) : fact.kind === 'relations';
  };
  const retold = (abouts: readonly string[]): Retold =>
    new Map(abouts.map((about) => [about, new Map([[teller, facts.get(about)]])]));

  // Nodes: who is there, who comes, who goes.
  const nodeIds = touched.filter((about) => !isRelation(about));
  const present = await presentNodes(reading, nodeIds);
  const nodePassages = await presentPassages(
    reading,
    nodeIds.filter((id) => present.has(id)),
  );
  const nodes: NodeRow[] = [];
  const deletedNodes: PresentNode[] = [];
  for (const id of nodeIds) {
    const known = present.get(id);
    const fact = facts.get(id);
    const account = new Map(known?.account);
    account.delete(teller);
    if (fact !== undefined) account.set(teller, fact);
    const kind =
      known?.kind.facts ?? (fact === undefined ? undefined : nodeKindOf(fact.kind, fact.said).facts);
    if (kind === undefined) continue;
    if (account.size > 0) nodes.push(nodeRow(id, kind, account, passagesOf(id, teller, fact, nodePassages)));
    else if (known !== undefined) deletedNodes.push(known);
  }

  const arrivals = nodes.filter(({ id }) => !present.has(id));
  const waitedLinks = await linksThatWaited(
    reading,
    arrivals,
    new Map([
      ...nodes.map((node) => [node.id, node] as const),
      ...deletedNodes.map(({ id }) => [id, undefined] as const),
    ]),
  );

  // Relations: those told anew, those whose end comes or goes with the nodes.
  const relations = retold(touched.filter(isRelation));
  const waiting: Waiting[] = [];
  const droppedWaiting = allWaiting
    .filter((one) => one.teller === teller && relations.has(one.fact.about))
    .map((one) => ({ teller, about: one.fact.about }));
  const arrived = new Set(arrivals.map(({ id }) => id));
  for (const one of allWaiting) {
    const isRetold = one.teller === teller && relations.has(one.fact.about);
    if (isRetold || !one.missing.every((id) => arrived.has(id))) continue;
    droppedWaiting.push({ teller: one.teller, about: one.fact.about });
    retell(relations, one.fact.about, one.teller, one.fact);
  }
  const deletedIds = deletedNodes.map(({ id }) => id);
  const attached = await inBatches(reading, writeStatement('relations-at'), 'ids', deletedIds);
  const attachedIds = attached.map(([id]) => String(id));
  const relationIds = [...new Set([...relations.keys(), ...attachedIds])];
  // One that comes with an end cannot be there yet: its ends are in its id.
  const mayBeThere = relationIds.filter((id) => {
    const told = [...(relations.get(id)?.values() ?? [])];
    return !told.some((fact) => fact !== undefined && endsOf(fact).some((end) => arrived.has(end)));
  });
  // A relation that is there has evidence there; asking for that first is one statement for all kinds.
  const relationPassages = await presentPassages(reading, mayBeThere);
  const known = relationIds.filter((id) => relationPassages.has(id) && isRelationId(id));
  const presentAccounts = await presentRelations(reading, known);
  for (const id of attachedIds) {
    for (const [other, saying] of presentAccounts.get(id) ?? []) {
      if (relations.get(id)?.has(other) === true) continue;
      retell(relations, id, other, factAgain('relations', id, saying, relationPassages.get(id) ?? [], other));
    }
  }
  const found = await presentEnds(reading, relations, nodes, deletedIds);
  const ends = new Set([...found, ...arriving]);
  const createdRelations: RelationRow[] = [];
  const updatedRelations: RelationRow[] = [];
  const deletedRelations: { id: string; account: Account }[] = [];
  const passages: PassageRow[] = [];
  const droppedPassages: { teller: string; about: string }[] = [];
  for (const [id, tellers] of relations) {
    const before = presentAccounts.get(id);
    const account = new Map(before);
    let evidence = relationPassages.get(id) ?? [];
    for (const [other, fact] of tellers) {
      account.delete(other);
      evidence = evidence.filter((passage) => passage.teller !== other);
      if (before?.has(other) === true) droppedPassages.push({ teller: other, about: id });
      if (fact === undefined) continue;
      const missing = endsOf(fact).filter((end) => !ends.has(end));
      if (missing.length > 0) {
        waiting.push({ teller: other, fact, missing });
        continue;
      }
      account.set(other, fact);
      evidence = [...evidence, ...fact.evidence];
      passages.push(...fact.evidence);
    }
    if (account.size === 0) {
      if (before !== undefined) deletedRelations.push({ id, account: before });
    } else {
      (before === undefined ? createdRelations : updatedRelations).push(relationRow(id, account, evidence));
    }
  }
  for (const id of nodeIds) {
    const fact = facts.get(id);
    if (nodePassages.get(id)?.some((passage) => passage.teller === teller) === true)
      droppedPassages.push({ teller, about: id });
    if (fact !== undefined) passages.push(...fact.evidence);
  }
  const goneIds = new Set(
    droppedPassages.flatMap(({ teller: other, about }) =>
      (nodePassages.get(about) ?? relationPassages.get(about) ?? [])
        .filter((passage) => passage.teller === other)
        .map(({ id }) => id),
    ),
  );
  const retoldWaiting = new Set(droppedWaiting.map(({ about }) => about));
  return {
    isFirst,
    difference: diff,
    present,
    nodes,
    named: new Set(),
    waitedLinks,
    deletedNodes,
    createdRelations,
    updatedRelations,
    deletedRelations,
    passages,
    droppedPassages,
    goneIds,
    waiting,
    droppedWaiting,
    isStillWaiting: allWaiting.some((one) => one.teller === teller && !retoldWaiting.has(one.fact.about)),
  };
}

function retell(relations: Retold, about: string, teller: string, fact: Fact): void {
  const tellers = relations.get(about) ?? new Map<string, Fact | undefined>();
  tellers.set(teller, fact);
  relations.set(about, tellers);
}

/** What it is about, and the digest of what was said, from its passages and from what waits. */
async function toldBefore(
  transaction: WriteTransaction,
  teller: string,
  waiting: readonly Waiting[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await transaction.run({ text: writeStatement('told'), parameters: { teller } });
  const told = rows.map(([about, digest]): [string, string] => [String(about), String(digest)]);
  const own = waiting.filter((one) => one.teller === teller);
  return new Map([...told, ...own.map(({ fact }): [string, string] => [fact.about, fact.digest])]);
}

function passagesOf(
  id: string,
  teller: string,
  fact: Fact | undefined,
  present: ReadonlyMap<string, readonly PassageRow[]>,
): readonly PassageRow[] {
  const others = (present.get(id) ?? []).filter((passage) => passage.teller !== teller);
  return fact === undefined ? others : [...others, ...fact.evidence];
}

/** A fact as its teller told it, from what the graph remembers of it. */
export function factAgain(
  kind: Fact['kind'],
  about: string,
  { said, aliases }: Pick<Fact, 'said' | 'aliases'>,
  evidence: readonly PassageRow[],
  teller: string,
): Fact {
  const own = evidence.filter((passage) => passage.teller === teller);
  return { kind, about, said, aliases, evidence: own, digest: own[0]?.factDigest ?? '' };
}

function endsOf(fact: Fact): readonly string[] {
  return ['from', 'to'].map((end) => textIn(fact.said, end) ?? '');
}

/** Of the ends that these relations name, those that will be there. */
async function presentEnds(
  transaction: WriteTransaction,
  relations: Retold,
  nodes: readonly NodeRow[],
  deletedIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const written = new Set(nodes.map(({ id }) => id));
  const named = new Set<string>();
  for (const tellers of relations.values()) {
    for (const fact of tellers.values())
      for (const end of fact === undefined ? [] : endsOf(fact)) named.add(end);
  }
  const asked = [...named].filter((id) => !written.has(id));
  const found = await inBatches(transaction, writeStatement('present-ids'), 'ids', asked);
  const deleted = new Set(deletedIds);
  return new Set([...written, ...found.map(([id]) => String(id)).filter((id) => !deleted.has(id))]);
}
