import type { Store } from './store.ts';

const VERSION_TEXT =
  "MATCH (state:GraphState {id: 'graph'}) RETURN state.revision, toString(state.updatedAt)";
const PATIENCE_MS = 1_000;

/**
 * Which graph a database has, as a text that every write makes another one of, a restored backup too: with the time of the write, since
 * of one revision there may have been two graphs where a dump was loaded over a later one. Throws a StoreError where the database does
 * not tell within a second.
 */
export async function readGraphVersion(store: Pick<Store, 'read'>): Promise<string> {
  const options = { signal: AbortSignal.timeout(PATIENCE_MS), timeoutMs: PATIENCE_MS };
  const [row = []] = await store.read({ text: VERSION_TEXT, parameters: {} }, options);
  return JSON.stringify(row);
}
