import { LRUCache } from 'lru-cache';
import type { Coding } from './content-coding.ts';

/** An answer as it goes out. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  /** Of what it says, compressed or not; undefined where nobody can ask whether it has changed. */
  readonly tag: string | undefined;
  /** For the log: what it was when it was worked out. */
  readonly operation: string | undefined;
  readonly plan: string | undefined;
}

interface Entry {
  readonly answer: KeptAnswer;
  readonly coded: Readonly<Partial<Record<Coding, Buffer>>>;
}

/** Of an entry beside its bytes: its key, its objects. */
const OVERHEAD = 512;
/** An answer that would take more than this share of the room is not kept. */
const LARGEST_SHARE = 8;

/** Answers of one version of the graph, up to so many bytes; what was not asked for longest goes first. */
export class AnswerMemory {
  readonly #entries: LRUCache<string, Entry>;
  #version: string | undefined;

  /** @param bytes compressed forms count too */
  constructor(bytes: number) {
    this.#entries = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.max(1, Math.floor(bytes / LARGEST_SHARE)),
      sizeCalculation: ({ answer, coded }) => {
        const forms = Object.values(coded).reduce((sum, form) => sum + form.length, answer.body.length);
        return forms + OVERHEAD;
      },
    });
  }

  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  /** Of an earlier version nothing is kept any longer. */
  find(version: string, key: string): KeptAnswer | undefined {
    if (version !== this.#version) {
      this.#entries.clear();
      this.#version = version;
    }
    return this.#entries.get(key)?.answer;
  }

  /** Keeps an answer that was worked out after this version had been looked for. */
  keep(version: string, key: string, answer: KeptAnswer): void {
    if (version === this.#version) this.#entries.set(key, { answer, coded: {} });
  }

  coded(key: string, answer: KeptAnswer, coding: Coding): Buffer | undefined {
    const entry = this.#entries.peek(key);
    return entry?.answer === answer ? entry.coded[coding] : undefined;
  }

  /** Keeps another form of an answer, if that is kept still. */
  keepCoded(key: string, answer: KeptAnswer, coding: Coding, form: Buffer): void {
    const entry = this.#entries.peek(key);
    if (entry?.answer !== answer) return;
    this.#entries.set(key, { answer, coded: { ...entry.coded, [coding]: form } });
  }
}
