import type { AliasFact, Telling } from '../../model/facts.ts';
import type { PassageRow } from './passage-row.ts';

/** The lists of a telling: what a fact is about. */
export const FACT_KINDS = [
  'documents',
  'pages',
  'strategies',
  'goals',
  'actors',
  'sectors',
  'instruments',
  'events',
  'measures',
  'entries',
  'observations',
  'relations',
] as const satisfies readonly (keyof Telling)[];

export type FactKind = (typeof FACT_KINDS)[number];

/** What one teller says of one thing, field by field; what it does not say is absent. */
export type Said = Readonly<Record<string, unknown>>;

/** One node or relation as one teller tells it. */
export interface Fact {
  readonly kind: FactKind;
  /** Id of the node or relation. */
  readonly about: string;
  readonly said: Said;
  readonly aliases: readonly AliasFact[];
  readonly evidence: readonly PassageRow[];
  /** Of all the above: the same digest, the same fact. */
  readonly digest: string;
}

/** What each teller says of one thing. */
export type Account = ReadonlyMap<string, Pick<Fact, 'said' | 'aliases'>>;
