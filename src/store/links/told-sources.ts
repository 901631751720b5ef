import { readFileSync } from 'node:fs';
import { packagePath } from '../../model/package-path.ts';
import type { Store } from '../store.ts';

/** What a teller's facts were made of, as {@link import('../../model/facts.ts').Telling} gave it. */
export interface ToldSource {
  readonly teller: string;
  readonly source: string;
}

/** Of every document that is loaded, by its id. Throws StoreError. */
export async function toldSources(store: Store): Promise<readonly ToldSource[]> {
  const text = readFileSync(packagePath('cypher', 'read', 'links-sources.cypher'), 'utf8');
  const rows = await store.read({ text: text.replace(/^(?:\/\/.*\n)+/u, '').trim(), parameters: {} });
  return rows.map(([teller, source]) => ({ teller: String(teller), source: String(source) }));
}
