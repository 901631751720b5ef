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
}

export function gatedStore(): GatedStore {
  let opened: Store | undefined;
  const waiting = new Set<(store: Store) => void>();

  const whenOpen = (signal?: AbortSignal): Promise<Store> => {
    if (opened !== undefined) return Promise.resolve(opened);
    return new Promise((resolve, reject) => {
      const pass = (store: Store): void => {
        signal?.removeEventListener('abort', giveUp);
        resolve(store);
      };
      const giveUp = (): void => {
        waiting.delete(pass);
        reject(notOpen('DATABASE_ABORTED', signal?.reason));
      };
      if (signal?.aborted === true) {
        giveUp();
        return;
      }
      waiting.add(pass);
      signal?.addEventListener('abort', giveUp, { once: true });
    });
  };

  return {
    open: (store) => {
      opened = store;
      for (const pass of waiting) pass(store);
      waiting.clear();
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
