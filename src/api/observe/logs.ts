import { pino } from 'pino';
import type { ProblemLog } from '../problem-log.ts';
import type { RequestLog, RequestRecord } from './observe-requests.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Logs {
  readonly request: RequestLog;
  /** Level error, with the stack. */
  readonly problem: ProblemLog;
}

/** Lines of JSON, on standard error where no other place is given: standard output stays free for what a command prints. */
export function createLogs(
  level: LogLevel = 'warn',
  destination: { write(line: string): void } = { write: (line) => void process.stderr.write(line) },
): Logs {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: pino.stdSerializers.err },
    },
    destination,
  );
  return {
    request: (record) => {
      logger[levelOf(record)](record, 'request');
    },
    problem: ({ requestId, error }) => {
      logger.error({ requestId, error }, 'problem');
    },
  };
}

/** Who is turned away in an overload, or while the database is away, is told by the metrics: a log must not swell then. */
function levelOf({ route, status }: RequestRecord): 'debug' | 'info' | 'warn' {
  if (status >= 500 && status !== 503) return 'warn';
  return route === '/graphql' || route === '/export' ? 'info' : 'debug';
}
