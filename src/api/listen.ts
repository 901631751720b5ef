import type { Server } from 'node:http';
import { once } from 'node:events';
import { ListenError } from './listen-error.ts';

/** Port 0 takes a free one. Throws {@link ListenError} where the address cannot be had. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw ListenError.of(error, host, port);
  }
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`;
}
