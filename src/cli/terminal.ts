import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Message } from '../model/message.ts';
import { formatMessage } from '../model/message.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a command meets the world outside; a test gives its own. */
export interface Terminal {
  readonly env: Environment;
  /** True where a person sits at it, who can be asked and shown a line that changes. */
  readonly isInteractive: boolean;
  /** What the command was asked for: standard output. Resolves once it is handed over. */
  readonly print: (text: string) => Promise<void>;
  /** What is said besides: standard error. */
  readonly say: (text: string) => void;
  /** How far something is: a line that the next one replaces. Told to people only, not to a log. */
  readonly show: (text: string) => void;
  /** All of standard input. */
  readonly readInput: () => Promise<string>;
  /** One line typed by the person at the terminal. */
  readonly ask: (question: string) => Promise<string>;
}

/** Takes away what stands on the line, where lines can be taken away. */
const CLEAR = process.stderr.isTTY ? '\r\u001b[2K' : '';

export function processTerminal(): Terminal {
  // A reader that has seen enough (`… | head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  return {
    env: process.env,
    isInteractive: process.stdin.isTTY && process.stderr.isTTY,
    print: async (output) => {
      if (!process.stdout.write(output)) await once(process.stdout, 'drain');
    },
    say: (line) => {
      process.stderr.write(`${CLEAR}${line}\n`);
    },
    show: (line) => {
      if (process.stderr.isTTY) process.stderr.write(`${CLEAR}${line}`);
    },
    readInput: () => text(process.stdin),
    ask: async (question) => {
      const { createInterface } = await import('node:readline/promises');
      const lines = createInterface({ input: process.stdin, output: process.stderr });
      try {
        return await lines.question(question);
      } finally {
        lines.close();
      }
    },
  };
}

/** Each message with its code, place and advice, on standard error. */
export function sayMessages(terminal: Terminal, messages: readonly Message[]): void {
  for (const message of messages) terminal.say(formatMessage(message));
}

/** One JSON document on standard output: the form for programs. */
export function printJson(terminal: Terminal, value: unknown): Promise<void> {
  return terminal.print(`${JSON.stringify(value, undefined, 2)}\n`);
}
