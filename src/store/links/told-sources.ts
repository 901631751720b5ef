import { readFileSync } from 'node:fs';
import type { Teller } from '../../model/facts.ts';
import { packagePath } from '../../model/package-path.ts';
import type { Store } from '../store.ts';

/** What a teller's facts were made of, as {@link import('../../model/facts.ts').Telling} gave it. */
export interface ToldSource {
  readonly teller: string;
  readonly source: string;
}

/** Of every document that is loaded, by its id. Throws StoreError. */
export async function toldSources(store: Store): Promise<readonly ToldSource[]> {
  const rows = await store.read({ text: statementOf('links-sources'), parameters: {} });
  return rows.map(([teller, source]) => ({ teller: String(teller), source: String(source) }));
}

/** Of one teller; undefined where it says nothing. Throws StoreError. */
export async function toldSource(store: Store, teller: Teller): Promise<string | undefined> {
  const rows = await store.read({ text: statementOf('told-source'), parameters: { teller } });
  const source = rows[0]?.[0];
  return typeof source === 'string' ? source : undefined;
}

/** The statement of a file without its leading comment, which is for readers. */
function statementOf(name: string): string {
  const text = readFileSync(packagePath('cypher', 'read', `${name}.cypher`), 'utf8');
  return text.replace(/^(?:\/\/.*\n)+/u, '').trim();
}
