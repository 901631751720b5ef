/** Why the server cannot listen, and what to do about it. */
export class ListenError extends Error {
  readonly code: 'PORT_IN_USE' | 'PORT_FORBIDDEN' | 'ADDRESS_UNUSABLE';
  readonly advice: string;

  constructor(code: ListenError['code'], message: string, advice: string) {
    super(message);
    this.name = 'ListenError';
    this.code = code;
    this.advice = advice;
  }

  /** @param cause what node:net reported, with its `code` (EADDRINUSE, EACCES …) */
  static of(cause: unknown, host: string, port: number): ListenError {
    const address = `${host}:${port}`;
    switch (systemCodeOf(cause)) {
      case 'EADDRINUSE':
        return new ListenError(
          'PORT_IN_USE',
          `Another program already listens on ${address}.`,
          'Stop it, or choose another port: PORT=4001 npm start.',
        );
      case 'EACCES':
        return new ListenError(
          'PORT_FORBIDDEN',
          `This user may not listen on ${address}.`,
          'Choose a port from 1024 on: PORT=4000 npm start.',
        );
      default:
        return new ListenError(
          'ADDRESS_UNUSABLE',
          `The server cannot listen on ${address}.`,
          'HOST must name an address of this machine, such as 127.0.0.1, and PORT lie between 0 and 65535.',
        );
    }
  }
}

function systemCodeOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
}
