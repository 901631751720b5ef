import type { Store } from '../../store/store.ts';
import { StoreError } from '../../store/store-error.ts';

/**
 * A store that the server can be given before the database is up: reading waits until the gate opens, so that
 * a request which comes early is answered a little late instead of with an error.
 */
export interface GatedStore {
  readonly store: Store;
  /** Lets everything through to this store, what waits included. */
  open(store: Store): void;
  /** Lets nobody wait any longer: no database will come. What was let through goes on. */
  shut(): void;
}

export function gatedStore(): GatedStore {
  let opened: Store | undefined;
  const shut = new AbortController();
  const waiting = new Set<(store: Store) => void>();

  const whenOpen = (caller?: AbortSignal): Promise<Store> => {
    if (opened !== undefined) return Promise.resolve(opened);
    const signal = caller === undefined ? shut.signal : AbortSignal.any([caller, shut.signal]);
    return new Promise((resolve, reject) => {
      const pass = (store: Store): void => {
        signal.removeEventListener('abort', giveUp);
        resolve(store);
      };
      const giveUp = (): void => {
        waiting.delete(pass);
        reject(notOpen(shut.signal.aborted ? 'DATABASE_UNAVAILABLE' : 'DATABASE_ABORTED', signal.reason));
      };
      waiting.add(pass);
      if (signal.aborted) giveUp();
      else signal.addEventListener('abort', giveUp, { once: true });
    });
  };

  return {
    open: (store) => {
      opened = store;
      for (const pass of waiting) pass(store);
      waiting.clear();
    },
    shut: () => {
      shut.abort();
    },
    store: {
      read: async (statement, options) => (await whenOpen(options?.signal)).read(statement, options),
      async *stream(statement, options) {
        yield* (await whenOpen(options?.signal)).stream(statement, options);
      },
      write: async (work) => (await whenOpen()).write(work),
      verify: async () => {
        if (opened === undefined) throw notOpen('DATABASE_UNAVAILABLE');
        await opened.verify();
      },
      close: async () => opened?.close(),
    },
  };
}

function notOpen(code: 'DATABASE_UNAVAILABLE' | 'DATABASE_ABORTED', cause?: unknown): StoreError {
  return new StoreError(code, 'The database is still starting', 'Try again in a few seconds.', { cause });
}
