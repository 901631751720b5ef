import type { Environment, Terminal } from '../../src/cli/terminal.ts';

/** A terminal that keeps what was printed and said. */
export interface RecordingTerminal extends Terminal {
  readonly printed: () => string;
  readonly said: () => string;
}

export interface RecordingOptions {
  readonly env?: Environment;
  readonly input?: string;
  /** What the person at it answers; without one nobody sits there. */
  readonly answer?: string;
}

export function recordingTerminal({
  env = {},
  input = '',
  answer,
}: RecordingOptions = {}): RecordingTerminal {
  const printed: string[] = [];
  const said: string[] = [];
  return {
    env,
    isInteractive: answer !== undefined,
    print: (text) => {
      printed.push(text);
      return Promise.resolve();
    },
    say: (text) => {
      said.push(text);
    },
    show: () => undefined,
    readInput: () => Promise.resolve(input),
    ask: () => Promise.resolve(answer ?? ''),
    printed: () => printed.join(''),
    said: () => said.join('\n'),
  };
}
