import type { Teller } from '../../model/facts.ts';
import { curationOf } from '../curation/curation.ts';
import type { Curation } from '../curation/curation.ts';
import type { WriteTransaction } from '../store.ts';
import { writeStatement } from './statements.ts';

/** The graph as it stands while nobody else writes. */
export interface LockedGraph {
  readonly revision: number;
  /** Digest of what the teller said last; undefined where it says nothing. */
  readonly loaded: string | undefined;
  readonly isFirst: boolean;
  readonly curation: Curation;
}

/** Two that write at once follow one another: the second waits here and sees all that the first wrote. */
export async function lockGraph(transaction: WriteTransaction, teller: Teller): Promise<LockedGraph> {
  const { rows } = await transaction.run({ text: writeStatement('lock-graph'), parameters: { teller } });
  const [revision, loaded, hasNodes, curation] = rows[0] ?? [];
  return {
    revision: Number(revision ?? 0),
    loaded: typeof loaded === 'string' ? loaded : undefined,
    isFirst: hasNodes === false,
    curation: curationOf(curation),
  };
}
