import { pendingMigrations } from './migrations.ts';
import { StoreError } from './store-error.ts';
import type { Store } from './store.ts';

export interface DatabaseHealth {
  readonly answers: boolean;
  readonly migrated: boolean;
  /** Of the dataset that is loaded; undefined when none is. */
  readonly datasetDigest: string | undefined;
  readonly revision: string | undefined;
  /** What is wrong, in one sentence. */
  readonly problem: string | undefined;
}

const STATE_TEXT = "MATCH (state:GraphState {id: 'graph'}) RETURN state.datasetDigest, state.revision";
const TIMEOUT_MS = 2_000;

/** Whether the database answers, is migrated, and which dataset it holds. Never throws what a health check is to tell. */
export async function databaseHealth(store: Store): Promise<DatabaseHealth> {
  try {
    const rows = await store.read({ text: STATE_TEXT, parameters: {} }, { timeoutMs: TIMEOUT_MS });
    const [digest, revision] = rows[0] ?? [];
    const pending = await pendingMigrations(store);
    return {
      answers: true,
      migrated: pending.length === 0,
      datasetDigest: typeof digest === 'string' ? digest : undefined,
      revision: typeof revision === 'number' ? String(revision) : undefined,
      problem: pending.length === 0 ? undefined : `Migrations are to be applied: ${pending.join(', ')}`,
    };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const answers = error.code.startsWith('MIGRATION_');
    return {
      answers,
      migrated: false,
      datasetDigest: undefined,
      revision: undefined,
      problem: error.message,
    };
  }
}
