import { readStatement } from '../links/read-statement.ts';
import type { Store } from '../store.ts';

/** How much there is in a graph or a backup of one, all nodes counted. */
export interface Holdings {
  readonly nodes: number;
  readonly relationships: number;
  readonly revision: string;
}

/** Of a database that is there. */
export interface PresentHoldings extends Holdings {
  /** Whether there is nothing but migrations, tokens and the state of the graph. */
  readonly isEmpty: boolean;
}

export async function holdingsOf(store: Store): Promise<PresentHoldings> {
  const [row] = await store.read({ text: readStatement('backup-holdings'), parameters: {} });
  const [nodes, relationships, revision, isEmpty] = row ?? [];
  return {
    nodes: Number(nodes),
    relationships: Number(relationships),
    revision: String(revision),
    isEmpty: isEmpty === true,
  };
}
