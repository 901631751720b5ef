import type { Teller } from '../../model/facts.ts';
import type { Store } from '../store.ts';
import { readStatement } from './read-statement.ts';

/** What a teller's facts were made of, as {@link import('../../model/facts.ts').Telling} gave it. */
export interface ToldSource {
  readonly teller: string;
  readonly source: string;
}

/** Of every document that is loaded, by its id. Throws StoreError. */
export async function toldSources(store: Store): Promise<readonly ToldSource[]> {
  const rows = await store.read({ text: readStatement('links-sources'), parameters: {} });
  return rows.map(([teller, source]) => ({ teller: String(teller), source: String(source) }));
}

/** Of one teller; undefined where it says nothing. Throws StoreError. */
export async function toldSource(store: Store, teller: Teller): Promise<string | undefined> {
  const rows = await store.read({ text: readStatement('told-source'), parameters: { teller } });
  const source = rows[0]?.[0];
  return typeof source === 'string' ? source : undefined;
}
