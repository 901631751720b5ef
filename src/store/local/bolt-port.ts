import { connect, createServer } from 'node:net';

const HOST = '127.0.0.1';
export const USUAL_PORT = 7687;

/** The magic number of Bolt, and that we speak 5.0 to 5.4 or 4.4; what is left empty are proposals we do not make. */
const HANDSHAKE = Buffer.from(['6060b017', '00040405', '00000404', '0'.repeat(16)].join(''), 'hex');

/** Whether a server that speaks Bolt answers at this port of this machine. */
export function answersBolt(port: number, timeoutMs = 2_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, HOST);
    const finish = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeoutMs, () => {
      finish(false);
    });
    socket.once('error', () => {
      finish(false);
    });
    socket.once('close', () => {
      resolve(false);
    });
    socket.once('connect', () => socket.write(HANDSHAKE));
    // Four bytes name the version that was chosen, all zero that none was; HTTP would greet with text.
    socket.once('data', (answer) => {
      finish(answer.length === 4 && answer.readUInt32BE() !== 0);
    });
  });
}

/** The first of these ports that nothing listens on, else one that the system picks. */
export async function freePort(wanted: readonly number[]): Promise<number> {
  for (const port of wanted) {
    if ((await listenBriefly(port)) !== undefined) return port;
  }
  const port = await listenBriefly(0);
  if (port === undefined) throw new Error('The system has no free port');
  return port;
}

function listenBriefly(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(undefined);
    });
    server.listen({ port, host: HOST, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : undefined);
      });
    });
  });
}
