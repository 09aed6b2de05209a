import { decodeJwt, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { createAccessTokens } from './accessTokens.ts';
import { createInternalTokens, createInternalTokenVerifier } from './internalTokens.ts';
import { InvalidTokenError } from './invalidTokenError.ts';
import { generateSigningKey, keySetSchema, publicJwks } from './keys.ts';
import type { ViewerClaims } from './viewer.ts';

const viewer: ViewerClaims = {
  kind: 'PERSON',
  personId: 'person_1',
  sessionId: 'session_1',
  tokenId: null,
  roles: [
    { role: 'ORGANISER', tenantId: 'tenant_1' },
    { role: 'SPONSOR', tenantId: 'tenant_2', organisationId: 'organisation_1' },
  ],
  scopes: [],
  languages: ['uk', 'en'],
};

const start = Date.parse('2026-03-01T09:00:00Z');
const clock = { time: start, now: () => clock.time };
const key = await generateSigningKey();
const tokens = createInternalTokens({ privateKey: key, clock });
const verifier = createInternalTokenVerifier({ publicKeys: publicJwks(key), clock });

beforeEach(() => {
  clock.time = start;
});

function signed(claims: Record<string, unknown>, alg = 'EdDSA') {
  const at = Math.floor(start / 1000);
  return new SignJWT({ viewer, ...claims })
    .setProtectedHeader({ alg, kid: key.kid })
    .setSubject('person_1')
    .setIssuedAt(at)
    .setExpirationTime(at + 60);
}

describe('An internal token', () => {
  test('gives a service the viewer that the gateway vouched for', async () => {
    const token = await tokens.issue(viewer);
    expect(await verifier.verify(token, 'request_1')).toEqual({ ...viewer, requestId: 'request_1' });
    expect(decodeJwt(token)).toMatchObject({ iss: 'kolo-gateway', aud: 'kolo-internal', sub: 'person_1' });
  });

  test('gets a request id of its own where the request has none', async () => {
    const { requestId } = await verifier.verify(await tokens.issue(viewer));
    expect(requestId).toMatch(/^request_[0-9a-z]{26}$/);
  });

  test('names the token of a machine, and nobody for the anonymous, as its subject', async () => {
    const machine = {
      ...viewer,
      kind: 'MACHINE' as const,
      personId: null,
      sessionId: null,
      tokenId: 'token_1',
    };
    expect(decodeJwt(await tokens.issue(machine)).sub).toBe('token_1');
    const nobody = { ...machine, kind: 'ANONYMOUS' as const, tokenId: null };
    expect(decodeJwt(await tokens.issue(nobody)).sub).toBe('anonymous');
  });

  test('carries nothing but what a viewer is', async () => {
    const more = { ...viewer, requestId: 'request_1', email: 'nobody@example.org' };
    expect(decodeJwt(await tokens.issue(more)).viewer).toEqual(viewer);
  });

  test('holds for a minute of the injected clock', async () => {
    const token = await tokens.issue(viewer);
    clock.time = start + 59_000;
    await expect(verifier.verify(token)).resolves.toMatchObject({ personId: 'person_1' });
    clock.time = start + 66_000;
    await expect(verifier.verify(token)).rejects.toThrow(InvalidTokenError);
  });

  test('is refused after its minute also by who has seen it before, and before its time', async () => {
    const token = await tokens.issue(viewer);
    const seen = createInternalTokenVerifier({ publicKeys: publicJwks(key), clock });
    expect(await seen.verify(token, 'request_1')).toEqual({ ...viewer, requestId: 'request_1' });
    expect(await seen.verify(token, 'request_2')).toEqual({ ...viewer, requestId: 'request_2' });
    clock.time = start + 59_000;
    await expect(seen.verify(token)).resolves.toMatchObject({ personId: 'person_1' });
    for (const time of [start + 66_000, start - 10_000]) {
      clock.time = time;
      await expect(seen.verify(token)).rejects.toThrow(InvalidTokenError);
    }
  });

  test('that was seen vouches for no other one that looks like it', async () => {
    const token = await tokens.issue(viewer);
    const seen = createInternalTokenVerifier({ publicKeys: publicJwks(key), clock });
    await seen.verify(token);
    for (const other of [token.slice(0, -4), token.replace(/[^.]+$/, ''), token.toUpperCase()]) {
      await expect(seen.verify(other)).rejects.toThrow(InvalidTokenError);
    }
  });

  test('is accepted under the key that replaces another while both are published', async () => {
    const next = await generateSigningKey();
    const both = createInternalTokenVerifier({ publicKeys: publicJwks(next, key), clock });
    await expect(both.verify(await tokens.issue(viewer))).resolves.toMatchObject({ personId: 'person_1' });
    const byNext = createInternalTokens({ privateKey: next, clock });
    await expect(both.verify(await byNext.issue(viewer))).resolves.toMatchObject({ personId: 'person_1' });
  });
});

describe('A service refuses', () => {
  const forged: [string, () => Promise<string> | string][] = [
    ['a token that is none', () => 'kolo_not-a-jwt'],
    ['an empty token', () => ''],
    [
      'a token of another key under the same name',
      async () =>
        createInternalTokens({ privateKey: { ...(await generateSigningKey()), kid: key.kid }, clock }).issue(
          viewer,
        ),
    ],
    [
      'an unsigned token',
      () =>
        new UnsecuredJWT({ viewer })
          .setIssuer('kolo-gateway')
          .setAudience('kolo-internal')
          .setSubject('x')
          .encode(),
    ],
    [
      "a token signed by HMAC with the public key's own text",
      () =>
        signed({ iss: 'kolo-gateway', aud: 'kolo-internal' }, 'HS256').sign(
          new TextEncoder().encode(JSON.stringify(publicJwks(key).keys[0])),
        ),
    ],
    [
      'the access token of a caller, even signed by the same key',
      () =>
        createAccessTokens({ privateKey: key, clock }).issue({
          personId: 'person_1',
          sessionId: 'session_1',
        }),
    ],
    [
      'a token for another audience',
      async () => signed({ iss: 'kolo-gateway', aud: 'kolo' }).sign(await importJWK(key, 'EdDSA')),
    ],
    [
      'a token of another issuer',
      async () => signed({ iss: 'kolo-identity', aud: 'kolo-internal' }).sign(await importJWK(key, 'EdDSA')),
    ],
    [
      'a token without a whole viewer',
      async () =>
        signed({ iss: 'kolo-gateway', aud: 'kolo-internal', viewer: { kind: 'PERSON' } }).sign(
          await importJWK(key, 'EdDSA'),
        ),
    ],
    [
      'a token that says it holds for a day',
      async () =>
        signed({ iss: 'kolo-gateway', aud: 'kolo-internal' })
          .setIssuedAt(Math.floor(start / 1000) - 3_600)
          .setExpirationTime(Math.floor(start / 1000) + 86_400)
          .sign(await importJWK(key, 'EdDSA')),
    ],
  ];

  test.each(forged)('%s', async (_what, make) => {
    await expect(verifier.verify(await make())).rejects.toThrow(InvalidTokenError);
  });
});

describe('A published key set', () => {
  test('has no private part', () => {
    expect(JSON.stringify(publicJwks(key))).not.toContain(key.d);
    const leaky = { keys: publicJwks(key).keys.map((entry) => ({ ...entry, d: key.d })) };
    expect(JSON.stringify(keySetSchema.parse(leaky))).not.toContain(key.d);
  });
});
