import type { Message } from '../../model/message.ts';

export type CurationErrorCode =
  | 'UNKNOWN_ID'
  | 'REVISION_CONFLICT'
  | 'CLIENT_MUTATION_ID_REUSED'
  | 'NOT_RETRACTABLE'
  | 'WRONG_RELATION_ENDS'
  | 'PLAN_REFUSED'
  | 'BAD_USER_INPUT';

/** Why a mutation changed nothing: the rule, then what was given. */
export class CurationError extends Error {
  override readonly name = 'CurationError';
  readonly code: CurationErrorCode;
  readonly advice: string;
  /** Of a plan: what is wrong with it. */
  readonly messages: readonly Message[];

  constructor(code: CurationErrorCode, message: string, advice: string, messages: readonly Message[] = []) {
    super(message);
    this.code = code;
    this.advice = advice;
    this.messages = messages;
  }
}
