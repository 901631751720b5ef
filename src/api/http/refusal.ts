import type { Response } from 'express';

/** Why a request was not let through to GraphQL, or found nothing: in the shape that GraphQL errors have. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly advice: string;
}

export function sendRefusal(response: Response, { status, code, message, advice }: Refusal): void {
  response.status(status).json({ errors: [{ message, extensions: { code, advice } }] });
}
