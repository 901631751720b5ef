import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { CryptoKey } from 'jose';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { verifyingJwt } from '../../../src/api/access/jwt.ts';
import type { VerifyJwt } from '../../../src/api/access/jwt.ts';

const ISSUER = 'https://id.example/';
const AUDIENCE = 'strategy-graph';

describe('a JWT', () => {
  let provider: Server;
  let verify: VerifyJwt;
  let jwksUri: URL;
  let key: CryptoKey;
  let stranger: CryptoKey;
  beforeAll(async () => {
    const pair = await generateKeyPair('ES256');
    key = pair.privateKey;
    stranger = (await generateKeyPair('ES256')).privateKey;
    const keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'ES256' }];
    provider = createServer((request, response) => {
      response.statusCode = request.url === '/keys' ? 200 : 500;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ keys }));
    });
    provider.listen(0, '127.0.0.1');
    await once(provider, 'listening');
    const address = provider.address();
    jwksUri = new URL(`http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/keys`);
    verify = verifyingJwt({ jwksUri, issuer: ISSUER, audience: AUDIENCE });
  });
  afterAll(() => {
    provider.closeAllConnections();
    provider.close();
  });

  const signed = (
    claims: Readonly<Record<string, unknown>>,
    { by = key, expires = '1h' } = {},
  ): Promise<string> =>
    new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub: 'tanaka', scope: 'curate', ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(by);

  it('that the provider signed for us names its bearer and the greatest scope of ours', async () => {
    expect(await verify(await signed({}))).toEqual({ name: 'tanaka', scope: 'curate' });
    const scope = 'openid strategy-graph:read strategy-graph:admin profile';
    expect(await verify(await signed({ scope }))).toEqual({ name: 'tanaka', scope: 'admin' });
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>, { expires?: string }]>([
    ['for another service', { aud: 'another' }, {}],
    ['by another provider', { iss: 'https://elsewhere.example/' }, {}],
    ['without a scope of ours', { scope: 'openid' }, {}],
    ['with scopes that are no text', { scope: ['admin'] }, {}],
    ['about nobody', { sub: undefined }, {}],
    ['that has expired', {}, { expires: '-1h' }],
  ])('%s lets nobody in', async (_what, claims, options) => {
    expect(await verify(await signed(claims, options))).toBeUndefined();
  });

  it('that somebody else signed, or nobody, lets nobody in', async () => {
    expect(await verify(await signed({}, { by: stranger }))).toBeUndefined();
    const [, payload = ''] = (await signed({})).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(await verify(`${none}.${payload}.`)).toBeUndefined();
    expect(await verify('not.a.token')).toBeUndefined();
  });

  it('signed with the public key as a shared secret lets nobody in', async () => {
    const secret = new TextEncoder().encode('the public key as everybody has it');
    const forged = await new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub: 'x', scope: 'admin' })
      .setProtectedHeader({ alg: 'HS256', kid: 'k' })
      .setExpirationTime('1h')
      .sign(secret);
    expect(await verify(forged)).toBeUndefined();
  });

  it('is refused as nobody’s fault while the keys cannot be had', async () => {
    const away = verifyingJwt({ jwksUri: new URL('/gone', jwksUri), issuer: ISSUER, audience: AUDIENCE });
    await expect(away(await signed({}))).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' });
    const nowhere = verifyingJwt({
      jwksUri: new URL('http://127.0.0.1:1/'),
      issuer: ISSUER,
      audience: AUDIENCE,
    });
    await expect(nowhere(await signed({}))).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' });
  });
});
