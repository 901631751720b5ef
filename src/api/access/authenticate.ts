import { isTokenOf, tokenIdOf, tokenState } from '../../store/tokens/token.ts';
import type { TokenList } from '../../store/tokens/token-list.ts';
import { tokenUnknown } from './access-error.ts';
import type { Caller } from './caller.ts';
import type { VerifyJwt } from './jwt.ts';

/**
 * Who a request comes from, by its Authorization header; undefined where it has none. Throws an AccessError where it has one that lets
 * nobody in, and what the list of tokens throws.
 */
export type Authenticate = (authorization: string | undefined) => Promise<Caller | undefined>;

export interface TokenSources {
  readonly tokens?: Pick<TokenList, 'find'> | undefined;
  readonly verifyJwt?: VerifyJwt | undefined;
}

/** RFC 6750: the scheme in any case, one token of these characters. */
const BEARER = /^bearer +([\w.~+/=-]{1,8192})$/iu;

export function authenticating({ tokens, verifyJwt }: TokenSources): Authenticate {
  return async (authorization) => {
    if (authorization === undefined) return undefined;
    const text = BEARER.exec(authorization.trim())?.[1];
    if (text === undefined) throw tokenUnknown();
    const id = tokenIdOf(text);
    const caller = id === undefined ? await verifyJwt?.(text) : await callerOf(text, id, tokens);
    if (caller === undefined) throw tokenUnknown();
    return caller;
  };
}

async function callerOf(
  text: string,
  id: string,
  tokens: TokenSources['tokens'],
): Promise<Caller | undefined> {
  const record = await tokens?.find(id);
  if (record === undefined || !isTokenOf(record, text) || tokenState(record) !== 'active') return undefined;
  return { name: record.name, scope: record.scope };
}
