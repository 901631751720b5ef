import { once } from 'node:events';
import { connect } from 'node:net';

const PATIENCE_MS = 2_000;
const USUAL_PORTS: Readonly<Record<string, number>> = {
  'http:': 80,
  'https:': 443,
  'redis:': 6379,
  'rediss:': 6379,
};

/** Whether somebody listens at the host and port of an address. */
export async function isReached({ hostname, port, protocol }: URL): Promise<boolean> {
  const at = port === '' ? USUAL_PORTS[protocol] : Number(port);
  if (at === undefined) return false;
  const host = hostname.replace(/^\[|\]$/gu, '');
  const socket = connect({ host, port: at });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(PATIENCE_MS) });
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
