import type { Express, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { isLoopback } from '../access/loopback.ts';
import { sendRefusal } from './refusal.ts';

const MINUTE_MS = 60_000;
/** Ten a second, all minute long: more than a person with the explorer, less than a program that has gone wrong. */
const DEFAULT_A_MINUTE = 600;

export interface RateSettings {
  /** Requests a minute a client; when absent those of this machine are not counted, and others may send {@link DEFAULT_A_MINUTE}. */
  readonly aMinute?: number | undefined;
  /** Proxies whose X-Forwarded-For is believed: how many stand before us, or their addresses. None when absent. */
  readonly trustProxy?: number | readonly string[] | undefined;
}

/** Whose X-Forwarded-For counts must be known before any request is looked at. */
export function trustProxies(app: Express, { trustProxy = [] }: RateSettings): void {
  app.set('trust proxy', trustProxy);
}

/** Counts the requests of each client (of IPv6 of each /56 network) and turns away what is too much. */
export function limitRate({ aMinute }: RateSettings): RequestHandler {
  const limit = aMinute ?? DEFAULT_A_MINUTE;
  return rateLimit({
    windowMs: MINUTE_MS,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: ({ ip = '' }) => aMinute === undefined && isLoopback(ip),
    // A header that nobody was told to believe is ignored; a client that sends it is no reason to fill the log.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request, response) => {
      sendRefusal(response, {
        status: 429,
        code: 'RATE_LIMITED',
        message: `A client may send ${limit} requests a minute, and this one has sent more.`,
        advice: 'Wait as many seconds as Retry-After says. Who runs the server can raise RATE_LIMIT.',
      });
    },
  });
}
