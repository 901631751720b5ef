import type { TokenRecord } from './token.ts';

/**
 * Where tokens are kept. With the local database that is a file of its home: a token can be made before the first start and outlives
 * `db reset`, and what a backup holds is never a way in. With a Neo4j of one's own it is the graph: several instances, each with a
 * home of its own, stand before one database, and a token that is made or revoked at one must be so at all of them at once.
 */
export interface TokenList {
  all(): Promise<readonly TokenRecord[]>;
  /** Undefined where there is none of that id; asked anew each time, so that a token that was revoked is let in no more. */
  find(id: string): Promise<TokenRecord | undefined>;
  add(record: TokenRecord): Promise<void>;
  /** Marks it; it stays in the list. */
  revoke(id: string, at: string): Promise<void>;
}
