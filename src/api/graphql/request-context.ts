import type { Caller } from '../access/caller.ts';

/** What a GraphQL request carries beside its operation. */
export interface RequestContext {
  /** Also in the answer's X-Request-Id header and in the log. */
  readonly requestId: string;
  /** Aborted when the client goes away, so that its statement ends with it. */
  readonly signal: AbortSignal;
  /** Undefined where the request has no token. */
  readonly caller?: Caller | undefined;
}
