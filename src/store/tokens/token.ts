import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Scope } from '../../model/scope.ts';

/** A token as it is kept: all but the secret, of which there is a digest alone. */
export interface TokenRecord {
  readonly id: string;
  /** Whose it is: what the history calls who used it. */
  readonly name: string;
  readonly scope: Scope;
  /** SHA-256 of the secret in hexadecimal. The secret has 256 random bits, so that a slow digest would guard nothing more. */
  readonly digest: string;
  /** ISO 8601, UTC; as the two below. */
  readonly createdAt: string;
  readonly expiresAt?: string | undefined;
  readonly revokedAt?: string | undefined;
}

/** `sgt_3f0c9a1b2d4e_…`: the id, by which the record is found, then the secret. */
const FORM = /^sgt_([0-9a-f]{12})_([\w-]{43})$/u;

export interface NewToken {
  /** Told to its bearer once, and kept nowhere. */
  readonly text: string;
  readonly record: TokenRecord;
}

/** @param lifeMs how long it holds; for ever when absent */
export function newToken(name: string, scope: Scope, lifeMs?: number, now = Date.now()): NewToken {
  const id = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  const record: TokenRecord = {
    id,
    name,
    scope,
    digest: digestOf(secret).toString('hex'),
    createdAt: new Date(now).toISOString(),
    ...(lifeMs === undefined ? {} : { expiresAt: new Date(now + lifeMs).toISOString() }),
  };
  return { text: `sgt_${id}_${secret}`, record };
}

/** The id inside a token's text; undefined for what is no token of ours. */
export function tokenIdOf(text: string): string | undefined {
  return FORM.exec(text)?.[1];
}

/** Whether the text is this token, in a time that does not tell how much of it is right. */
export function isTokenOf(record: TokenRecord, text: string): boolean {
  const [, id = '', secret = ''] = FORM.exec(text) ?? [];
  const known = Buffer.from(record.digest, 'hex');
  const given = digestOf(secret);
  return known.length === given.length && timingSafeEqual(known, given) && id === record.id;
}

export type TokenState = 'active' | 'expired' | 'revoked';

export function tokenState({ expiresAt, revokedAt }: TokenRecord, now = Date.now()): TokenState {
  if (revokedAt !== undefined) return 'revoked';
  return expiresAt !== undefined && Date.parse(expiresAt) <= now ? 'expired' : 'active';
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
