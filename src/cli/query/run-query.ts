import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Message } from '../../model/message.ts';
import { createEngine } from '../../query/engine.ts';
import { loadSchema } from '../../query/schema.ts';
import { withDatabase } from '../database.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT, statusOf } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';
import { printJson, sayMessages } from '../terminal.ts';
import { queryLimits } from './query-limits.ts';
import type { Operation } from './read-request.ts';

/**
 * Runs the operation and prints `{data, errors}`. Errors of the operation are also said as messages, and
 * leave with status 1; where it was the database that failed, with 3.
 */
export async function runQuery(terminal: Terminal, operation: Operation): Promise<ExitStatus> {
  const limits = queryLimits(terminal.env);
  const schema = loadSchema();
  const result = await withDatabase(terminal, (store, signal) => {
    const engine = createEngine({
      schema,
      read: (statement, options) => store.read(statement, options),
      limits,
    });
    return engine.execute({ ...operation, signal });
  });
  const messages = errorMessages(result);
  sayMessages(terminal, messages);
  await printJson(terminal, result);
  return messages.some(({ code }) => code.startsWith('DATABASE_')) ? EXIT.environment : statusOf(messages);
}

function errorMessages({ errors = [] }: ExecutionResult): readonly Message[] {
  return errors.map((error) => errorMessage(error.toJSON()));
}

/** A GraphQL error as a message; the engine's codes are those of docs/errors.md. */
function errorMessage(error: GraphQLFormattedError): Message {
  const code = error.extensions?.['code'];
  const advice = error.extensions?.['advice'];
  const line = error.locations?.[0]?.line;
  return {
    code: typeof code === 'string' ? code : 'GRAPHQL_VALIDATION_FAILED',
    severity: 'error',
    ...(line === undefined ? {} : { line }),
    ...(error.path === undefined ? {} : { path: error.path.join('.') }),
    text: error.message,
    advice:
      typeof advice === 'string'
        ? advice
        : 'Correct the operation; the schema is in schema/ and in the playground.',
  };
}
