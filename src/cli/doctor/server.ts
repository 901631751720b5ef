import { DEFAULT_KEPT_BYTES } from '../../api/kept-answers/kept-answers.ts';
import { tokenState } from '../../store/tokens/token.ts';
import { listenAddress } from '../settings.ts';
import type { ServerSettings } from '../start/server-settings.ts';
import { serverSettings } from '../start/server-settings.ts';
import { knownTokens } from '../start/server-tokens.ts';
import type { Environment } from '../terminal.ts';
import { failed } from './failed.ts';
import type { Finding } from './finding.ts';
import { isReached } from './reached.ts';

/** How a server would meet those who reach it, by the variables that are set: who may do what, what it keeps, where its traces go. */
export async function checkServer(env: Environment): Promise<readonly Finding[]> {
  try {
    const settings = serverSettings(env, listenAddress(env, {}).host);
    const rest = [checkTokens(env, settings), checkKept(settings), checkTraces(settings)];
    return [reachOf(settings), ...(await Promise.all(rest))];
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

async function checkKept({ keptBytes = DEFAULT_KEPT_BYTES, sharedCache }: ServerSettings): Promise<Finding> {
  const name = 'Kept answers';
  const here = keptBytes === 0 ? 'none are kept' : `up to ${keptBytes / 1_000_000} MB`;
  if (sharedCache === undefined) return { name, state: 'ok', text: `${here}, shared with nobody` };
  const shared = new URL(sharedCache);
  // The address may hold a password.
  const text = `${here}, shared by ${shared.host}`;
  if (await isReached(shared)) return { name, state: 'ok', text };
  return {
    name,
    state: 'warn',
    text: `${text}, where nobody listens`,
    advice:
      'A server answers without it, and keeps answers for itself alone. Start it, or correct its address.',
  };
}

async function checkTraces({ tracesUrl }: ServerSettings): Promise<Finding> {
  const name = 'Traces';
  if (tracesUrl === undefined) {
    return { name, state: 'ok', text: 'off; OTEL_EXPORTER_OTLP_ENDPOINT turns them on' };
  }
  const receiver = new URL(tracesUrl);
  const text = `go to ${receiver.host}`;
  if (await isReached(receiver)) return { name, state: 'ok', text };
  return {
    name,
    state: 'warn',
    text: `${text}, where nobody listens`,
    advice: 'A server answers all the same; its traces are lost. Start the receiver, or correct its address.',
  };
}
