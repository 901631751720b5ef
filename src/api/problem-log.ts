/** Something that went wrong inside and that the client is told nothing about but its request id. */
export interface Problem {
  readonly requestId?: string | undefined;
  readonly error: unknown;
}

export type ProblemLog = (problem: Problem) => void;

/** One line of JSON on stderr per problem, with the stack: stdout stays free for what a command prints. */
export const logToStderr: ProblemLog = ({ requestId, error }) => {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${JSON.stringify({ level: 'error', requestId, error: stack })}\n`);
};
