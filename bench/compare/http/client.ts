import { Worker } from 'node:worker_threads';
import type { Target, Window } from '../measure.ts';
import { isTree } from '../question.ts';

/** Answers that a client had over HTTP; the text is that of the last one. */
interface Told extends Window {
  readonly text: string;
}

/** Posts JSON to servers of this machine from a thread of its own. */
export interface HttpClient {
  /** Something that is asked by one and the same body. */
  target(url: string, body: unknown): Target & { readonly text: () => Promise<string> };
  close(): Promise<void>;
}

export function httpClient(): HttpClient {
  const worker = new Worker(new URL('client.js', import.meta.url));
  const waiting = new Map<number, (told: unknown) => void>();
  let ids = 0;
  worker.on('message', (told: unknown) => {
    const id = isTree(told) ? Number(told['id']) : Number.NaN;
    waiting.get(id)?.(told);
    waiting.delete(id);
  });
  const ask = async (url: string, body: string, callers: number, ms: number): Promise<Told> => {
    const id = (ids += 1);
    const told = await new Promise((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ id, url, body, callers, ms });
    });
    if (!isTree(told) || 'error' in told) throw new Error(`${url}: ${String(isTree(told) && told['error'])}`);
    return { answers: Number(told['answers']), ms: Number(told['ms']), text: String(told['text']) };
  };
  return {
    target(url, given) {
      const body = JSON.stringify(given);
      return {
        once: async () => (await ask(url, body, 1, 0)).ms,
        window: (callers, ms) => ask(url, body, callers, ms),
        text: async () => (await ask(url, body, 1, 0)).text,
      };
    },
    async close() {
      await worker.terminate();
    },
  };
}
