/**
 * What a reader of plans, data or queries has to say about its input. Bad input is data: messages are
 * collected, one bad item never loses the rest.
 */
export type Severity = 'error' | 'warning' | 'info';

export interface Message {
  /** SCREAMING_SNAKE, one meaning each; every code stands in docs/errors.md. */
  readonly code: string;
  readonly severity: Severity;
  /** The input file, where there are several. */
  readonly file?: string;
  /** Page of the document. */
  readonly page?: number;
  /** Line of the input file, from 1. */
  readonly line?: number;
  /** Place inside a structured file: `sections[0].items[2].status`. */
  readonly path?: string;
  /** The rule, then what was found instead: `status is one of NEW, CONTINUES, ENDS, UNKNOWN, but got: "END"`. */
  readonly text: string;
  /** What the reader of the message can do. */
  readonly advice: string;
}

export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some((message) => message.severity === 'error');
}

/** `plan.yaml:12 error UNKNOWN_FIELD …` with the advice on a line of its own: what the command line prints. */
export function formatMessage(message: Message): string {
  const place = [
    message.file,
    message.page === undefined ? undefined : `page ${message.page}`,
    message.line === undefined ? undefined : `line ${message.line}`,
    message.path,
  ].filter((part) => part !== undefined);
  const where = place.length > 0 ? `${place.join(', ')}: ` : '';
  return `${message.severity} ${message.code}: ${where}${message.text}\n  ${message.advice}`;
}
