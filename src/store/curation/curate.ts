import { randomUUID } from 'node:crypto';
import { digest } from '../../model/ids.ts';
import type { Message } from '../../model/message.ts';
import type { Store, WriteTransaction } from '../store.ts';
import { canonicalJson } from '../write/canonical-json.ts';
import { lockGraph } from '../write/lock-graph.ts';
import { presentNodes, presentRelations } from '../write/present.ts';
import type { PresentNode } from '../write/present.ts';
import { isRelationId } from '../write/relation-row.ts';
import { inBatches } from '../write/batches.ts';
import { writeStatement } from '../write/statements.ts';
import type { Account } from '../write/fact.ts';
import type { Curation } from './curation.ts';
import { CurationError } from './curation-error.ts';
import type { CurationAnswer } from './history.ts';
import { findAnswered, recordHistory } from './history.ts';
import { recurate } from './recurate.ts';
import { storeWithin } from './store-within.ts';

/** What a person asks for, and how it is to be remembered. */
export interface CurationRequest {
  /** Name of the token, or subject of the JWT. */
  readonly by: string;
  /** Name of the mutation. */
  readonly action: string;
  readonly reason?: string | undefined;
  /** Of the graph as the person saw it; another one now refuses the mutation. */
  readonly ifRevision?: string | undefined;
  /** The same again from the same person is answered as the first time, and nothing is done twice. */
  readonly clientMutationId?: string | undefined;
  /** All that was given: what tells a repetition from another mutation. */
  readonly input: unknown;
}

/** The graph, locked, for who decides what is to change. */
export interface CurationView {
  readonly curation: Curation;
  /** Id that the history will know this mutation by. */
  readonly historyId: string;
  /** Those of the ids that are nodes of the graph. */
  nodes(ids: readonly string[]): Promise<ReadonlyMap<string, PresentNode>>;
  hasRelation(id: string): Promise<boolean>;
  /** What is said of the relations at a node, by their ids. */
  relationsAt(id: string): Promise<ReadonlyMap<string, Account>>;
  /** For what writes by itself; a part of the same transaction. */
  readonly store: Store;
}

export interface CurationChange {
  /** Undefined where what was written is no matter of curation: a plan. */
  readonly curation?: Curation | undefined;
  /** What the mutation is about, beside what it changes. */
  readonly about: readonly string[];
  /** What was written besides. */
  readonly changed?: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
  readonly messages?: readonly Message[];
}

/**
 * Does what is decided and records who did it, when and why: all in one transaction, and nothing where the decision throws.
 * Throws CurationError and StoreError.
 */
export function curate(
  store: Pick<Store, 'write'>,
  request: CurationRequest,
  decide: (view: CurationView) => Promise<CurationChange>,
): Promise<CurationAnswer> {
  const mutationKey =
    request.clientMutationId === undefined ? undefined : digest(`${request.by}\n${request.clientMutationId}`);
  const inputDigest = digest(canonicalJson([request.action, request.input]));
  return store.write(async (transaction) => {
    const { revision, curation } = await lockGraph(transaction, 'curation');
    if (mutationKey !== undefined) {
      const answered = await findAnswered(transaction, mutationKey);
      if (answered?.inputDigest === inputDigest) return answered.answer;
      if (answered !== undefined) throw idReused(request.clientMutationId ?? '');
    }
    if (request.ifRevision !== undefined && request.ifRevision !== String(revision)) {
      throw lostUpdate(request.ifRevision, revision);
    }
    const historyId = `history:${randomUUID()}`;
    const change = await decide(viewOf(transaction, curation, historyId));
    const changed =
      change.curation === undefined ? [] : await recurate(transaction, curation, change.curation);
    const all = [...new Set([...changed, ...(change.changed ?? [])])].sort();
    const { by, action, reason } = request;
    return recordHistory(transaction, {
      entry: {
        id: historyId,
        at: new Date().toISOString(),
        by,
        action,
        reason,
        before: jsonOf(change.before),
        after: jsonOf(change.after),
      },
      about: [...new Set([...change.about, ...all])],
      changed: all,
      messages: change.messages ?? [],
      mutationKey,
      inputDigest,
    });
  });
}

function jsonOf(value: unknown): string | undefined {
  return value === undefined ? undefined : canonicalJson(value);
}

function viewOf(transaction: WriteTransaction, curation: Curation, historyId: string): CurationView {
  return {
    curation,
    historyId,
    nodes: (ids) => presentNodes(transaction, ids),
    hasRelation: async (id) => isRelationId(id) && (await presentRelations(transaction, [id])).has(id),
    relationsAt: async (id) => {
      const rows = await inBatches(transaction, writeStatement('relations-at'), 'ids', [id]);
      return presentRelations(
        transaction,
        rows.map(([relation]) => String(relation)),
      );
    },
    store: storeWithin(transaction),
  };
}

function idReused(clientMutationId: string): CurationError {
  return new CurationError(
    'CLIENT_MUTATION_ID_REUSED',
    `A clientMutationId stands for one mutation, but got: ${clientMutationId}, which stood for another`,
    'Give each mutation an id of its own, and the same one only to send it again.',
  );
}

function lostUpdate(given: string, revision: number): CurationError {
  return new CurationError(
    'REVISION_CONFLICT',
    `ifRevision is the graph's own, ${revision}, but got: ${given}; somebody has changed the graph since`,
    'Read again what you want to change, then send the mutation with the revision that you read.',
  );
}
