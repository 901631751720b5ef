import { join } from 'node:path';
import type { Scope } from '../../../src/model/scope.ts';
import { homeTokens } from '../../../src/store/tokens/home-tokens.ts';
import type { TokenList } from '../../../src/store/tokens/token-list.ts';
import { newToken } from '../../../src/store/tokens/token.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

export interface TestTokens {
  readonly list: TokenList;
  /** Makes one, named after its scope. */
  make(scope: Scope, lifeMs?: number): Promise<{ readonly id: string; readonly text: string }>;
}

export function testTokens(): TestTokens {
  const list = homeTokens(join(temporaryFolder(), 'home'));
  return {
    list,
    make: async (scope, lifeMs) => {
      const { text, record } = newToken(scope, scope, lifeMs);
      await list.add(record);
      return { id: record.id, text };
    },
  };
}

export function bearer(token: string): { readonly authorization: string } {
  return { authorization: `Bearer ${token}` };
}
