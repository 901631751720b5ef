import type { Message } from '../model/message.ts';
import { hasErrors } from '../model/message.ts';

/** What a script can rely on (docs/command-line.md). */
export const EXIT = {
  /** Done, with warnings or without. */
  done: 0,
  /** Nothing usable came of it, or something of severity error was said. */
  unusable: 1,
  /** The command itself was not understood. */
  wrongUse: 2,
  /** The database, or something that this machine must have. */
  environment: 3,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

export function statusOf(messages: readonly Message[]): ExitStatus {
  return hasErrors(messages) ? EXIT.unusable : EXIT.done;
}
