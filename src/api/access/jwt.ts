import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import { isScope, SCOPES } from '../../model/scope.ts';
import type { Scope } from '../../model/scope.ts';
import { keysUnavailable } from './access-error.ts';
import type { Caller } from './caller.ts';

/** Where the keys lie that sign the tokens of an identity provider, and which of its tokens are meant for us. */
export interface JwtSettings {
  readonly jwksUri: URL;
  readonly issuer: string;
  readonly audience: string;
}

/** Who a JWT is about; undefined where it lets nobody in. Throws an AccessError where the keys cannot be had. */
export type VerifyJwt = (token: string) => Promise<Caller | undefined>;

/** Signatures by key pairs alone: with a shared secret, whoever checks could also sign. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
/** The address of the keys answered late, or with something else than keys: nothing that the bearer could mend. */
const KEYS_TROUBLE = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID', 'ERR_JWKS_TIMEOUT']);
/** Clocks of two machines differ by so much. */
const CLOCK_TOLERANCE_S = 30;

export function verifyingJwt({ jwksUri, issuer, audience }: JwtSettings): VerifyJwt {
  const keys = createRemoteJWKSet(jwksUri, { timeoutDuration: 5_000 });
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_S,
        requiredClaims: ['sub', 'exp'],
      });
      const scope = scopeOf(payload);
      return scope === undefined || payload.sub === undefined ? undefined : { name: payload.sub, scope };
    } catch (error) {
      if (error instanceof errors.JOSEError && !KEYS_TROUBLE.has(error.code)) return undefined;
      throw keysUnavailable(error);
    }
  };
}

/** The greatest of ours that the `scope` claim (RFC 9068: words parted by blanks) names, plain or as `strategy-graph:curate`. */
function scopeOf(payload: JWTPayload): Scope | undefined {
  const claim = payload['scope'];
  const words = typeof claim === 'string' ? claim.split(' ') : [];
  const named = new Set(words.map((word) => word.replace(/^strategy-graph:/u, '')).filter(isScope));
  return SCOPES.findLast((scope) => named.has(scope));
}
