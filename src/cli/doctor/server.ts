import { DEFAULT_KEPT_BYTES } from '../../api/kept-answers/kept-answers.ts';
import { tokenState } from '../../store/tokens/token.ts';
import { listenAddress } from '../settings.ts';
import type { ServerSettings } from '../start/server-settings.ts';
import { serverSettings } from '../start/server-settings.ts';
import { knownTokens } from '../start/server-tokens.ts';
import type { Environment } from '../terminal.ts';
import { failed } from './failed.ts';
import type { Finding } from './finding.ts';

/** How a server would meet those who reach it, by the variables that are set: who may do what, what it keeps, where its traces go. */
export async function checkServer(env: Environment): Promise<readonly Finding[]> {
  try {
    const settings = serverSettings(env, listenAddress(env, {}).host);
    return [reachOf(settings), await checkTokens(env, settings), keptOf(settings), tracesOf(settings)];
  } catch (error) {
    return [failed('Settings', error)];
  }
}

function reachOf({ host, reach, readAccess }: ServerSettings): Finding {
  const who = reach === 'loopback' ? 'programs of this machine' : 'other machines too';
  const reading = readAccess === 'open' ? 'reading is open' : 'reading needs a token';
  const text = `HOST=${host} is reached by ${who}; ${reading}, writing always does`;
  if (reach === 'loopback' || readAccess === 'token') return { name: 'Access', state: 'ok', text };
  return {
    name: 'Access',
    state: 'warn',
    text,
    advice: 'Anybody who reaches it reads the graph: READ_ACCESS=token closes that.',
  };
}

async function checkTokens(env: Environment, { reach, jwt }: ServerSettings): Promise<Finding> {
  const name = 'Tokens';
  try {
    const active = (await knownTokens(env)).filter((record) => tokenState(record) === 'active').length;
    const keys = jwt === undefined ? '' : `, and JWTs by the keys at ${jwt.jwksUri.host}`;
    const text = `${active} in force${keys}`;
    if (active > 0 || jwt !== undefined || reach === 'loopback') return { name, state: 'ok', text };
    return {
      name,
      state: 'fail',
      text: `${text}: a server that others reach does not start without`,
      advice:
        'Make one: strategy-graph token create --name NAME --scope read; or set JWKS_URI; or HOST=127.0.0.1.',
    };
  } catch (error) {
    return failed(name, error);
  }
}

function keptOf({ keptBytes = DEFAULT_KEPT_BYTES, sharedCache }: ServerSettings): Finding {
  const here = keptBytes === 0 ? 'none are kept' : `up to ${keptBytes / 1_000_000} MB`;
  // Its address may hold a password.
  const shared = sharedCache === undefined ? 'shared with nobody' : `shared by ${new URL(sharedCache).host}`;
  return { name: 'Kept answers', state: 'ok', text: `${here}, ${shared}` };
}

function tracesOf({ tracesUrl }: ServerSettings): Finding {
  const text =
    tracesUrl === undefined
      ? 'off; OTEL_EXPORTER_OTLP_ENDPOINT turns them on'
      : `go to ${new URL(tracesUrl).host}`;
  return { name: 'Traces', state: 'ok', text };
}
