import type { ExecutionResult, GraphQLError } from 'graphql';

/** What a request is answered with. */
export interface Answer {
  /** `data` as JSON text; undefined where no execution began. */
  readonly data: string | undefined;
  readonly errors: readonly GraphQLError[];
  /** Undefined where no statement was made. */
  readonly cost?: Cost | undefined;
}

/** How many nodes an answer may hold by its page sizes, as estimated before it is worked out, and how many it may at most. */
export interface Cost {
  readonly estimated: number;
  readonly limit: number;
}

/** An answer of graphql-js. */
export function answerOf({ data, errors = [] }: ExecutionResult): Answer {
  return { data: data === undefined ? undefined : JSON.stringify(data), errors };
}

/** As graphql-js would give it. */
export function resultOf({ data, errors }: Answer): ExecutionResult {
  const told = errors.length === 0 ? {} : { errors };
  if (data === undefined) return told;
  return { ...told, data: JSON.parse(data) as Readonly<Record<string, unknown>> | null };
}

/** The whole answer as JSON text. */
export function textOf({ data, errors }: Answer): string {
  if (errors.length === 0) return `{"data":${data ?? 'null'}}`;
  const told = `{"errors":${JSON.stringify(errors)}`;
  return data === undefined ? `${told}}` : `${told},"data":${data}}`;
}
