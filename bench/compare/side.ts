import type { Question } from './question.ts';

/** A statement that went to the database, with its parameters as they were sent. */
export interface Sent {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export type SideName = 'ours' | 'hand' | 'peer';

/** One of the three, ready to answer in this process: from an operation's text and variables to the answer's JSON text. */
export interface Side {
  readonly name: SideName;
  /** Undefined where it cannot be asked. */
  readonly answering: (question: Question) => (() => Promise<string>) | undefined;
  /** What goes to the database for one answer. */
  readonly statements: (question: Question) => Promise<readonly Sent[]>;
}
