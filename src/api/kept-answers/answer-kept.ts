import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { callerOf } from '../access/gate.ts';
import type { Metrics } from '../observe/metrics.ts';
import { currentTally } from '../observe/tally.ts';
import type { KeptAnswer } from './answer-memory.ts';
import { codingFor } from './content-coding.ts';
import type { KeptAnswers, Looked } from './kept-answers.ts';

/**
 * Keeps the answer of a request that was looked for before, and sends it. False for one that is not kept: it is still to be sent.
 */
export type KeepAnswer = (
  request: Request,
  response: Response,
  text: string,
  contentType: string | undefined,
) => Promise<boolean>;

/** What stands before the way of a request to Apollo, and at the end of it. */
export interface AnsweringKept {
  /** Answers a request whose answer is kept; lets any other go on. */
  readonly answerKept: RequestHandler;
  readonly keep: KeepAnswer;
}

/** @param kept undefined where answers are not kept: every request goes on, none is kept */
export function answeringKept(kept: KeptAnswers | undefined, metrics: Metrics): AnsweringKept {
  const looks = new WeakMap<Response, Looked>();
  return {
    async answerKept(request, response, next) {
      const looked = await kept?.look(request, callerOf(response)?.scope);
      if (response.destroyed) return;
      if (kept === undefined || looked === undefined) {
        next();
        return;
      }
      metrics.keptAnswer(looked.foundIn);
      note(looked);
      if (looked.answer === undefined) {
        looks.set(response, looked);
        next();
      } else {
        await send(request, response, kept, looked.key, looked.answer);
      }
    },
    async keep(request, response, text, contentType) {
      const looked = looks.get(response);
      if (kept === undefined || looked === undefined || contentType === undefined) return false;
      const body = Buffer.from(text);
      const tally = currentTally();
      const answer: KeptAnswer = {
        body,
        contentType,
        tag: request.method === 'GET' ? tagOf(body, contentType) : undefined,
        operation: tally?.operation,
        plan: tally?.plan,
      };
      kept.keep(looked, answer);
      await send(request, response, kept, looked.key, answer);
      return true;
    },
  };
}

function note({ answer, foundIn }: Looked): void {
  const tally = currentTally();
  if (tally === undefined) return;
  tally.kept = foundIn;
  if (answer === undefined) return;
  tally.operation = answer.operation;
  tally.plan = answer.plan;
}

/** Weak, since compression changes the bytes and not what they say. */
function tagOf(body: Buffer, contentType: string): string {
  return `W/"${createHash('sha256').update(contentType).update(body).digest('base64url')}"`;
}

/** Express's `fresh` says no to who sends `no-cache` too, as fetch of Node does with each tag: that is meant for caches between. */
function isKnown({ headers }: Request, tag: string): boolean {
  return (headers['if-none-match'] ?? '').split(',').some((known) => known.trim() === tag);
}

async function send(
  request: Request,
  response: Response,
  kept: KeptAnswers,
  key: string,
  answer: KeptAnswer,
): Promise<void> {
  const { body, contentType, tag } = answer;
  // A client may keep what it has a tag of, and asks before it uses it: another version may be there at any moment.
  const keeping = callerOf(response) === undefined ? 'no-cache' : 'private, no-cache';
  response.setHeader('Cache-Control', tag === undefined ? 'no-store' : keeping);
  if (tag !== undefined) {
    response.setHeader('ETag', tag);
    response.vary('Accept');
    if (isKnown(request, tag)) {
      response.status(304).end();
      return;
    }
  }
  response.setHeader('Content-Type', contentType);
  const coding = codingFor(request, body.length);
  const form = coding === undefined ? body : await kept.coded(key, answer, coding);
  if (coding !== undefined) response.setHeader('Content-Encoding', coding);
  response.setHeader('Content-Length', form.length);
  response.end(form);
}
