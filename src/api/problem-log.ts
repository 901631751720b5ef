/** Something that went wrong inside and that the client is told nothing about but its request id. */
export interface Problem {
  readonly requestId?: string | undefined;
  readonly error: unknown;
}

export type ProblemLog = (problem: Problem) => void;
