import { useCallback, useEffect, useState } from 'react';
import { takeAhead } from './ahead.ts';
import { AskError } from './ask.ts';
import { onTokenChange, tokenChanges } from './token.ts';

export type AnswerState<Data> =
  | { readonly state: 'waiting'; readonly slow: boolean }
  | { readonly state: 'failed'; readonly error: AskError; readonly again: () => void }
  | { readonly state: 'answered'; readonly data: Data };

export type Outstanding = Exclude<AnswerState<unknown>, { readonly state: 'answered' }>;

/** After this the page says that it still waits. */
const SLOW_AFTER_MS = 2_500;

const kept = new Map<string, unknown>();
const KEPT_AT_MOST = 200;

onTokenChange(() => {
  kept.clear();
});

/** What was answered under this key in this visit, or what `load` answers, kept. */
export async function keptOr<Data>(key: string, load: () => Promise<Data>): Promise<Data> {
  if (kept.has(key)) return kept.get(key) as Data;
  const asked = tokenChanges();
  const data = (await (takeAhead(key) ?? load())) as Data;
  // One who gives another token meanwhile is not answered as the one before.
  if (asked !== tokenChanges()) return data;
  if (kept.size >= KEPT_AT_MOST) kept.clear();
  kept.set(key, data);
  return data;
}

type Held<Data> =
  | { readonly key: string; readonly slow: boolean }
  | { readonly key: string; readonly error: AskError }
  | { readonly key: string; readonly data: Data };

/**
 * The answer to a question, asked again when `key` changes; the same key is asked once a visit.
 * `load` must depend on nothing but what the key names.
 */
export function useAnswer<Data>(
  key: string,
  load: (signal: AbortSignal) => Promise<Data>,
): AnswerState<Data> {
  const [held, setHeld] = useState<Held<Data>>({ key: '', slow: false });
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => {
    setHeld({ key: '', slow: false });
    setAttempt((count) => count + 1);
  }, []);
  useEffect(() => {
    if (kept.has(key)) {
      setHeld({ key, data: kept.get(key) as Data });
      return undefined;
    }
    const controller = new AbortController();
    const timer = window.setTimeout(() => {
      setHeld({ key, slow: true });
    }, SLOW_AFTER_MS);
    const settle = (outcome: Held<Data>): void => {
      window.clearTimeout(timer);
      if (!controller.signal.aborted) setHeld(outcome);
    };
    keptOr(key, () => load(controller.signal)).then(
      (data) => {
        settle({ key, data });
      },
      (error: unknown) => {
        settle({
          key,
          error: error instanceof AskError ? error : new AskError('UNEXPECTED', String(error)),
        });
      },
    );
    return () => {
      window.clearTimeout(timer);
      controller.abort();
    };
    // `load` is made anew at every drawing; what it asks is named by the key.
  }, [key, attempt]);
  if (held.key !== key) return { state: 'waiting', slow: false };
  if ('error' in held) return { state: 'failed', error: held.error, again };
  if ('data' in held) return { state: 'answered', data: held.data };
  return { state: 'waiting', slow: held.slow };
}
