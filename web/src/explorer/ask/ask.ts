import type { TypedDocumentString } from '../../../generated/graphql.ts';
import { authorization } from './token.ts';

/** What went wrong, as the API says it: a code, a sentence and what can be done. */
export class AskError extends Error {
  readonly code: string;
  readonly advice: string | undefined;
  constructor(code: string, message: string, advice?: string) {
    super(message);
    this.name = 'AskError';
    this.code = code;
    this.advice = advice;
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly advice?: string };
  }[];
}

/** Asks the API of this server. Throws AskError; with an aborted signal, what fetch throws. */
export async function ask<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...authorization() },
      body: JSON.stringify({ query: operation.toString(), variables }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new AskError('UNREACHABLE', 'The server does not answer.');
  }
  const answer = await readAnswer<Result>(response);
  const [problem] = answer.errors ?? [];
  if (problem !== undefined) {
    throw new AskError(problem.extensions?.code ?? 'UNKNOWN', problem.message, problem.extensions?.advice);
  }
  if (answer.data === undefined || answer.data === null) {
    throw new AskError('NO_DATA', `The server answered ${response.status} without data.`);
  }
  return answer.data;
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch {
    throw new AskError('NOT_JSON', `The server answered ${response.status} with something else than JSON.`);
  }
}
