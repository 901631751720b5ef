import type { TokenSources } from '../../api/access/authenticate.ts';
import type { VerifyJwt } from '../../api/access/jwt.ts';
import { storeConfigFromEnvironment } from '../../store/config.ts';
import { homeFromEnvironment } from '../../store/local/layout.ts';
import type { Store } from '../../store/store.ts';
import { tokenState } from '../../store/tokens/token.ts';
import type { TokenRecord } from '../../store/tokens/token.ts';
import type { TokenList } from '../../store/tokens/token-list.ts';
import { CommandFailure } from '../command-failure.ts';
import { EXIT } from '../exit-status.ts';
import type { Environment } from '../terminal.ts';
import type { ServerSettings } from './server-settings.ts';

/**
 * Whose tokens the server knows: those of the home, or of the graph that several instances share; and JWTs where keys are set.
 * What reads them is imported for the first who comes with a token.
 */
export function serverTokens(env: Environment, { jwt }: ServerSettings, store: Store): TokenSources {
  const isShared = storeConfigFromEnvironment(env) !== undefined;
  let list: TokenList | undefined;
  const find: TokenList['find'] = async (id) => {
    list ??= isShared ? await tokensOfGraph(store) : await tokensOfHome(env);
    return list.find(id);
  };
  let verifying: VerifyJwt | undefined;
  const verifyJwt: VerifyJwt | undefined =
    jwt &&
    (async (token) => {
      const { verifyingJwt } = await import('../../api/access/jwt.ts');
      verifying ??= verifyingJwt(jwt);
      return verifying(token);
    });
  return { tokens: { find }, verifyJwt };
}

/** Throws where others than this machine could reach the server and it knows nobody: before it listens. */
export async function needTokenForNetwork(
  env: Environment,
  { reach, host, jwt }: ServerSettings,
): Promise<void> {
  if (reach === 'loopback' || jwt !== undefined) return;
  const records = await knownTokens(env);
  if (records.some((record) => tokenState(record) === 'active')) return;
  throw new CommandFailure(EXIT.environment, [
    {
      code: 'NO_TOKEN',
      severity: 'error',
      text: `a server that others can reach knows who they are, but got: HOST=${host} and no token in force`,
      advice:
        'Make one: strategy-graph token create --name NAME --scope read; or set JWKS_URI; or HOST=127.0.0.1 (docs/operating.md).',
    },
  ]);
}

/** All that were ever made, revoked ones too. */
export async function knownTokens(env: Environment): Promise<readonly TokenRecord[]> {
  const config = storeConfigFromEnvironment(env);
  if (config === undefined) return (await tokensOfHome(env)).all();
  const { openStore } = await import('../../store/store.ts');
  const store = openStore(config);
  try {
    return await (await tokensOfGraph(store)).all();
  } finally {
    await store.close();
  }
}

async function tokensOfGraph(store: Store): Promise<TokenList> {
  const { graphTokens } = await import('../../store/tokens/graph-tokens.ts');
  return graphTokens(store);
}

async function tokensOfHome(env: Environment): Promise<TokenList> {
  const { homeTokens } = await import('../../store/tokens/home-tokens.ts');
  return homeTokens(homeFromEnvironment(env));
}
