import { explainError } from '../explain-error.ts';
import type { Finding } from './finding.ts';

/** A check that threw, with what the error says is to be done. */
export function failed(name: string, error: unknown): Finding {
  const [message] = explainError(error, {}).messages;
  return {
    name,
    state: 'fail',
    text: message?.text ?? 'failed',
    ...(message === undefined ? {} : { advice: message.advice }),
  };
}
