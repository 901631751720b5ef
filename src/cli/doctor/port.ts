import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Address } from '../settings.ts';
import type { Finding } from './finding.ts';

/** Whether the server can listen where it is asked to, or listens there already. */
export async function checkPort({ host, port }: Address): Promise<Finding> {
  const name = 'Port';
  const address = `${host}:${port}`;
  if (await isFree(host, port)) return { name, state: 'ok', text: `${address} is free` };
  if (await isOurs(host, port)) return { name, state: 'ok', text: `Strategy Graph answers at ${address}` };
  return {
    name,
    state: 'fail',
    text: `another program listens on ${address}, or this machine has no such address`,
    advice: `Stop it, or choose another port: PORT=${port === 65_535 ? 4000 : port + 1} npm start.`,
  };
}

async function isFree(host: string, port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

async function isOurs(host: string, port: number): Promise<boolean> {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  try {
    const url = `http://${name.includes(':') ? `[${name}]` : name}:${port}/healthz`;
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    const body: unknown = await answer.json();
    return typeof body === 'object' && body !== null && 'status' in body && body.status === 'alive';
  } catch {
    return false;
  }
}
