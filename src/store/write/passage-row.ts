import type { PassageFact } from '../../model/facts.ts';

/** A passage as a node: whose it is, what it bears out, and what it says. */
export interface PassageRow extends PassageFact {
  readonly id: string;
  readonly teller: string;
  readonly about: string;
  readonly factDigest: string;
}
