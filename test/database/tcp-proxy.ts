import { once } from 'node:events';
import type { Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A TCP connection to somewhere that a test breaks in the ways in which networks and servers break. */
export interface TcpProxy {
  readonly port: number;
  /** Ends every connection and refuses new ones. */
  cut(): Promise<void>;
  /** Lets connections through again after a cut. */
  mend(): Promise<void>;
  /** Passes nothing more on in either direction, and says so to nobody; new connections are taken and stay silent too. */
  silence(): void;
  /** Passes on what was held back, and all that comes. */
  speak(): void;
  /** Ends, once, the connection that has next brought so many bytes from the other side. */
  cutAfter(bytes: number): Promise<void>;
}

export async function startProxy(target: {
  readonly host: string;
  readonly port: number;
}): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let isSilent = false;
  let cutting: { left: number; readonly done: () => void } | undefined;
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    return socket;
  };
  const join = (from: Socket, to: Socket, isAnswer: boolean): void => {
    from.on('data', (chunk) => {
      to.write(chunk);
      if (!isAnswer || cutting === undefined) return;
      cutting.left -= chunk.length;
      if (cutting.left > 0) return;
      cutting.done();
      cutting = undefined;
      from.destroy();
    });
    from.on('close', () => to.destroy());
    if (isSilent) from.pause();
  };
  const open = async (port: number): Promise<Server> => {
    const server = createServer((client) => {
      const upstream = keep(connect(target));
      join(keep(client), upstream, false);
      join(upstream, client, true);
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };

  let server = await open(0);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    async cut() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    async mend() {
      server = await open(port);
    },
    silence() {
      isSilent = true;
      for (const socket of sockets) socket.pause();
    },
    speak() {
      isSilent = false;
      for (const socket of sockets) socket.resume();
    },
    cutAfter: (bytes) =>
      new Promise((done) => {
        cutting = { left: bytes, done };
      }),
  };
}
