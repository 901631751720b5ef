import neo4j from 'neo4j-driver';
import type { StoreConfig } from '../config.ts';
import type { Progress } from '../local/progress.ts';
import { openStore } from '../store.ts';
import type { WriteTransaction } from '../store.ts';
import { writeAllFurtherRelations } from '../write/further-relations.ts';
import { lockGraph } from '../write/lock-graph.ts';
import { writeStatement } from '../write/statements.ts';
import { damaged } from './backup-error.ts';
import { readBackup } from './backup-lines.ts';
import type { BackupHead, BackupItem } from './backup-lines.ts';
import { fromStoredProperties } from './stored-value.ts';

export interface RestoreRequest {
  readonly config: StoreConfig;
  readonly file: string;
  readonly onProgress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface RestoreReport {
  readonly nodes: number;
  readonly relationships: number;
  /** Nodes that were in the graph and are not any more. */
  readonly replaced: number;
  readonly revision: string;
}

const UPDATED_TEXT = "MATCH (state:GraphState {id: 'graph'}) RETURN state.updatedAt";
/** Rows a statement: more gains nothing in time and costs memory on both sides. */
const BATCH = 5_000;

/**
 * Puts what a backup holds in the place of all that the graph holds, in one transaction: whoever reads sees the one or the other, and
 * wherever this is cut off nothing was changed. Who has access stays as it is; see restore-tokens.cypher. Throws as
 * {@link readBackup} does, and StoreError.
 */
export async function restoreBackup({
  config,
  file,
  onProgress = () => undefined,
  signal,
}: RestoreRequest): Promise<RestoreReport> {
  const store = openStore(config, { isExact: true });
  try {
    return await store.write(async (transaction) => {
      const revisionOf = await revisionFor(transaction);
      onProgress('Taking out what the graph holds');
      const { counters } = await transaction.run({ text: writeStatement('restore-over'), parameters: {} });
      let revision = 0;
      const target = targetOf(transaction, () => revision);
      onProgress('Writing what the backup holds');
      const { nodes, relationships } = await readBackup(
        file,
        {
          onHead: (head) => {
            revision = revisionOf(head);
          },
          onItem: target.take,
        },
        signal,
      );
      const written = await target.finish();
      if (written.nodes !== nodes || written.relationships !== relationships) {
        throw damaged(file, 'it has relationships between nodes that it does not hold');
      }
      // A backup of an earlier version has none of it.
      await writeAllFurtherRelations(transaction);
      signal?.throwIfAborted();
      return { nodes, relationships, replaced: counters.nodesDeleted, revision: String(revision) };
    });
  } finally {
    await store.close();
  }
}

/**
 * The revision that the graph has with a backup in it: the backup's own where it is the same state or the graph was behind; else
 * one that it never had, so that nobody takes the graph for the one that he saw.
 */
async function revisionFor(transaction: WriteTransaction): Promise<(head: BackupHead) => number> {
  const { revision: now } = await lockGraph(transaction, 'curation');
  const { rows } = await transaction.run({ text: UPDATED_TEXT, parameters: {} });
  const updatedAt = rows[0]?.[0] ?? null;
  return (head) => {
    const then = Number(head.revision);
    return then > now || (then === now && head.updatedAt === updatedAt) ? then : now + 1;
  };
}

interface Target {
  readonly take: (item: BackupItem) => Promise<void>;
  /** Writes what is left; how much of the backup is in the graph now. */
  readonly finish: () => Promise<{ readonly nodes: number; readonly relationships: number }>;
}

/** Writes items in the order that a backup has them, batch by batch. */
function targetOf(transaction: WriteTransaction, revision: () => number): Target {
  /** Where the nodes of the backup's REFs now are. */
  const places = new Map<string, unknown>();
  let relationships = 0;
  let statement = 'restore-nodes';
  let rows: object[] = [];
  const flush = async (): Promise<void> => {
    const text = writeStatement(statement);
    const parameters = { rows, revision: neo4j.int(revision()) };
    const { rows: told, counters } = await transaction.run({ text, parameters });
    for (const [ref, place] of told) places.set(String(ref), place);
    relationships += counters.relationshipsCreated;
    rows = [];
  };
  return {
    async take(item) {
      const next = statementFor(item);
      if (rows.length === BATCH || (rows.length > 0 && next !== statement)) await flush();
      statement = next;
      rows.push(rowOf(item, places));
    },
    async finish() {
      await flush();
      return { nodes: places.size, relationships };
    },
  };
}

function statementFor(item: BackupItem): string {
  if ('relationship' in item) return 'restore-relationships';
  const labels = item.node[1];
  if (labels.includes('GraphState')) return 'restore-state';
  return labels.includes('Token') ? 'restore-tokens' : 'restore-nodes';
}

function rowOf(item: BackupItem, places: ReadonlyMap<string, unknown>): object {
  if ('node' in item) {
    const [ref, labels, stored] = item.node;
    return { ref, labels, properties: fromStoredProperties(stored) };
  }
  const [type, from, to, stored] = item.relationship;
  const properties = fromStoredProperties(stored);
  return { type, from: places.get(from) ?? null, to: places.get(to) ?? null, properties };
}
