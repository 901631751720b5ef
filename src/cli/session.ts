import type { ExitStatus } from './exit-status.ts';
import type { Terminal } from './terminal.ts';

/** One run of the command line: where it meets the world, and the status that it ends with. */
export interface Session {
  readonly terminal: Terminal;
  /** Called once by the command that ran to its end; one that could not throws instead. */
  finish(status: ExitStatus): void;
}
