import type { Scope } from '../../model/scope.ts';

/** Who sent a request, as its token says. */
export interface Caller {
  /** What the history calls them: the token's name, or the subject of a JWT. */
  readonly name: string;
  readonly scope: Scope;
}
