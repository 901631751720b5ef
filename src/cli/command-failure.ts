import type { Message } from '../model/message.ts';
import type { ExitStatus } from './exit-status.ts';
import { EXIT } from './exit-status.ts';

/** Ends a command: what there is to say, and the status to leave with. The only error that commands throw themselves. */
export class CommandFailure extends Error {
  readonly messages: readonly Message[];
  readonly status: ExitStatus;

  constructor(status: ExitStatus, messages: readonly Message[], options?: ErrorOptions) {
    super(messages.map((message) => message.text).join('\n'), options);
    this.name = 'CommandFailure';
    this.status = status;
    this.messages = messages;
  }
}

type Said = Pick<Message, 'code' | 'text' | 'advice'> & Partial<Message>;

/** Nothing usable: a file that cannot be read, a plan with nothing in it. */
export function unusable(said: Said, options?: ErrorOptions): CommandFailure {
  return new CommandFailure(EXIT.unusable, [{ severity: 'error', ...said }], options);
}

/** The command line itself is wrong. */
export function wrongUse(text: string, advice: string): CommandFailure {
  return new CommandFailure(EXIT.wrongUse, [{ code: 'WRONG_USE', severity: 'error', text, advice }]);
}
