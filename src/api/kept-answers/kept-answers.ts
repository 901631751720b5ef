import type { Request } from 'express';
import type { Scope } from '../../model/scope.ts';
import type { KeptAnswer } from './answer-memory.ts';
import { AnswerMemory } from './answer-memory.ts';
import type { Coding } from './content-coding.ts';
import { encode } from './content-coding.ts';
import type { KnownVersion } from './known-version.ts';
import { requestKey } from './request-key.ts';
import type { SharedCache } from './shared-cache.ts';

/** Where an answer was found. */
type FoundIn = 'memory' | 'shared' | 'none';

/** What was found for a request, and where its answer is to be kept. */
export interface Looked {
  readonly version: string;
  readonly key: string;
  readonly foundIn: FoundIn;
  readonly answer: KeptAnswer | undefined;
}

/** Whole answers as bytes, found before any of the request is parsed. */
export interface KeptAnswers {
  /** Undefined for a request whose answer is never kept, and where the database does not tell which graph it has. */
  look(request: Request, scope: Scope | undefined): Promise<Looked | undefined>;
  /** Keeps an answer without errors that rests on nothing but the request, the scope and the graph. */
  keep(looked: Looked, answer: KeptAnswer): void;
  /** The compressed form, which is kept too. */
  coded(key: string, answer: KeptAnswer, coding: Coding): Promise<Buffer>;
  /** To be told of each write after it was committed and before it is answered. */
  forget(): void;
}

export interface KeptAnswersParts {
  /** How much memory they may take. */
  readonly bytes: number;
  readonly version: KnownVersion;
  /** Where others find them; nowhere when absent. */
  readonly shared?: SharedCache | undefined;
  /** Sees how much they take, whenever that changes. */
  readonly onBytes?: (bytes: number) => void;
}

/** In bytes. */
export const DEFAULT_KEPT_BYTES = 64_000_000;

/** What a client says that wants no answer of earlier, and one that wants none kept. */
const REVALIDATE = /\bno-cache\b/iu;
const NEVER = /\bno-store\b/iu;

export function keepingAnswers({ bytes, onBytes, shared, version: known }: KeptAnswersParts): KeptAnswers {
  const memory = new AnswerMemory(bytes);
  const sharedKey = (version: string, key: string): string => `${version}:${key}`;
  const keepHere = (version: string, key: string, answer: KeptAnswer): void => {
    memory.keep(version, key, answer);
    onBytes?.(memory.bytes);
  };
  /** What is being compressed, so that who comes meanwhile waits for the same. */
  const encoding: Readonly<Record<Coding, WeakMap<KeptAnswer, Promise<Buffer>>>> = {
    br: new WeakMap(),
    gzip: new WeakMap(),
  };

  return {
    async look(request, scope) {
      const wish = request.headers['cache-control'] ?? '';
      const key = NEVER.test(wish) ? undefined : requestKey(request, scope);
      if (key === undefined) return undefined;
      const version = await (REVALIDATE.test(wish) ? known.latest() : known.current());
      if (version === undefined) return undefined;
      const here = memory.find(version, key);
      if (here !== undefined) return { version, key, foundIn: 'memory', answer: here };
      const answer = await shared?.get(sharedKey(version, key));
      if (answer !== undefined) keepHere(version, key, answer);
      return { version, key, foundIn: answer === undefined ? 'none' : 'shared', answer };
    },
    keep({ key, version }, answer) {
      keepHere(version, key, answer);
      shared?.set(sharedKey(version, key), answer);
    },
    async coded(key, answer, coding) {
      const form = memory.coded(key, answer, coding);
      if (form !== undefined) return form;
      const begun = encoding[coding].get(answer) ?? encode(coding, answer.body);
      encoding[coding].set(answer, begun);
      try {
        const made = await begun;
        memory.keepCoded(key, answer, coding, made);
        onBytes?.(memory.bytes);
        return made;
      } finally {
        encoding[coding].delete(answer);
      }
    },
    forget: () => {
      known.forget();
    },
  };
}
