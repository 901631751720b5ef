import KeyvRedis from '@keyv/redis';
import { Keyv } from 'keyv';
import type { KeptAnswer } from './answer-memory.ts';
import { fromSharedText, sharedText } from './shared-text.ts';

/** Answers that several servers share. It is a help and no more: whatever happens to it, nobody waits long and nothing fails. */
export interface SharedCache {
  /** Undefined also where the cache is away, or slow. */
  get(key: string): Promise<KeptAnswer | undefined>;
  set(key: string, answer: KeptAnswer): void;
  close(): Promise<void>;
}

/** How long an answer is waited for; working it out takes as long. In milliseconds. */
const PATIENCE_MS = 50;
/** How long a cache that failed, or was too slow, is left alone. */
const REST_MS = 1_000;
/** How many answers may be under way to it. */
const MOST_UNDER_WAY = 64;
/** Larger ones are not shared; in bytes. */
const LARGEST = 4_000_000;
/** Keys hold the version of the graph, so that this does no more than make room. */
const KEPT_MS = 3_600_000;
const CONNECT_MS = 2_000;
/** Pauses between attempts to reach it again. */
const RECONNECT_MS = [100, 500, 2_000, 5_000] as const;

/**
 * A Redis, or what speaks its protocol, by `redis://` or `rediss://`. It need not be there yet.
 *
 * @param edition of what answers rest on beside request and graph: servers that are unlike share nothing
 * @param onTrouble is told once for each time that it is away or slow, until it answers again
 */
export function redisCache(url: string, edition: string, onTrouble: (error: unknown) => void): SharedCache {
  const socket = {
    connectTimeout: CONNECT_MS,
    reconnectStrategy: (attempt: number) => RECONNECT_MS[attempt] ?? RECONNECT_MS[3],
  };
  const store = new KeyvRedis<string>(
    // Without a connection a command fails at once instead of waiting for one.
    { url, socket, disableOfflineQueue: true },
    { throwOnConnectError: false, throwOnErrors: true },
  );
  store.on('error', () => undefined);
  const keyv = new Keyv({ store, namespace: `strategy-graph:${edition}`, throwOnErrors: true });
  keyv.on('error', () => undefined);
  return patient(keyv, onTrouble);
}

function patient(keyv: Keyv, onTrouble: (error: unknown) => void): SharedCache {
  let restsUntil = Number.NEGATIVE_INFINITY;
  let isInTrouble = false;
  let underWay = 0;

  const trouble = (error: unknown): void => {
    restsUntil = performance.now() + REST_MS;
    if (!isInTrouble) onTrouble(error);
    isInTrouble = true;
  };
  const isResting = (): boolean => performance.now() < restsUntil;

  return {
    async get(key) {
      if (isResting()) return undefined;
      try {
        const text = await within(PATIENCE_MS, keyv.get<string>(key));
        isInTrouble = false;
        return text === undefined ? undefined : fromSharedText(text);
      } catch (error) {
        trouble(error);
        return undefined;
      }
    },
    set(key, answer) {
      if (isResting() || underWay >= MOST_UNDER_WAY || answer.body.length > LARGEST) return;
      underWay += 1;
      keyv
        .set(key, sharedText(answer), KEPT_MS)
        .catch(trouble)
        .finally(() => {
          underWay -= 1;
        });
    },
    close: () => within(PATIENCE_MS, keyv.disconnect()).catch(() => undefined),
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The shared cache did not answer within ${ms} ms`));
    }, ms);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
