import { AsyncResource } from 'node:async_hooks';
import type { Request, RequestHandler, Response } from 'express';
import { sendRefusal } from '../http/refusal.ts';
import type { Turns } from './turns.ts';

/** A body of more bytes is not waited for, nor one of a length that nobody knows: its connection ends. */
const BODY_WAITED_FOR = 64 * 1_024;

export interface Admission {
  /** Turns requests away while there is no room: at once, before their body is read or anything is looked at. */
  readonly atTheDoor: RequestHandler;
  /** Lets a request go on when it is its turn. It counts until its answer is out, or its client has gone. */
  readonly inTurn: RequestHandler;
}

export function admitting(turns: Turns): Admission {
  const turnAway = (request: Request, response: Response): void => {
    const { running, waiting } = turns.load();
    response.set('Retry-After', '1');
    if (!isShort(request)) response.set('Connection', 'close');
    sendRefusal(response, {
      status: 503,
      code: 'OVERLOADED',
      message: `More requests come than can be answered: ${running} are worked on and ${waiting} wait.`,
      advice: 'Try again in a second. Who runs the server can raise MAX_RUNNING and MAX_WAITING.',
    });
  };
  return {
    atTheDoor: (request, response, next) => {
      if (turns.isFull()) turnAway(request, response);
      else next();
    },
    inTurn: (request, response, next) => {
      if (response.destroyed) return;
      // Who waited is let in by the end of another, and must not be taken for it: what it does is counted and logged as its own.
      const begin = AsyncResource.bind(() => {
        next();
      });
      const leave = turns.enter(begin);
      if (leave === undefined) turnAway(request, response);
      else response.once('close', leave);
    },
  };
}

/** To keep the connection saves the client a new one, at the moment when there is least to spare. */
function isShort({ headers }: Request): boolean {
  if (headers['transfer-encoding'] !== undefined) return false;
  return Number(headers['content-length'] ?? 0) <= BODY_WAITED_FOR;
}
