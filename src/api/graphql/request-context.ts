import type { Caller } from '../access/caller.ts';

/** What a GraphQL request carries beside its operation. */
export interface RequestContext {
  /** Also in the answer's X-Request-Id header and in the log. */
  readonly requestId: string;
  /** Aborted when the client goes away, so that its statement ends with it. */
  readonly signal: AbortSignal;
  /** Undefined where the request has no token. */
  readonly caller?: Caller | undefined;
  /** To be told once the answer is known to rest on nothing but the request, its caller's scope and the graph, and to have no error. */
  readonly onRepeatable?: () => void;
}
